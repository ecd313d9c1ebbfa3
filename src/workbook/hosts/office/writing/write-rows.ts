import type { RowEdit, WriteWatch } from "../../../host";
import type { OwnWrites } from "../own-writes";
import type { Surroundings } from "../surroundings";
import { codeOf, isPassing, sentenceFor } from "../trouble";
import { write } from "./carry-out";
import { look, type Found, type Step } from "./look";
import { isAsChecked } from "./compare";
import { planSteps } from "./plan-steps";
import { inOneStep } from "./one-step";
import { settle, takeBack, type Done, type Writer } from "./take-back";

/** Milliseconds between attempts, when someone else was at the tables or Excel was busy. */
const PAUSES = [250, 1_000, 3_000];

const CANCELLED = "You cancelled it. What was written until then was put back: nothing was changed.";

/** What an attempt came to: done, refused for a reason, or worth another attempt. */
type Attempt =
  | { readonly end: "written" }
  | { readonly end: "refused"; readonly reason: string }
  | { readonly end: "again"; readonly reason: string };

/**
 * Writes rows, all or none. Returns why not; null when it is done. What stood in the place of each row is read in the
 * very call that writes it: where that is not what was checked, it is put back, and all is planned anew.
 */
export async function writeRows(
  surroundings: Surroundings,
  own: OwnWrites,
  edits: readonly RowEdit[],
  watch?: WriteWatch,
): Promise<string | null> {
  if (edits.length === 0) return null;
  for (const pause of [...PAUSES, null]) {
    const attempt = await attemptTo({ surroundings, own }, edits, watch);
    if (attempt.end === "written") return null;
    if (attempt.end === "refused" || pause === null) return attempt.reason;
    await surroundings.wait(pause);
  }
  return null;
}

async function attemptTo(
  writer: Writer,
  edits: readonly RowEdit[],
  watch: WriteWatch | undefined,
): Promise<Attempt> {
  try {
    const plan = await planSteps(writer.surroundings, edits);
    if ("refused" in plan) return { end: "refused", reason: plan.refused };
    return await carryOut(writer, plan.steps, watch);
  } catch (cause) {
    return { end: "refused", reason: sentenceFor(cause) };
  }
}

async function carryOut(
  writer: Writer,
  steps: readonly Step[],
  watch: WriteWatch | undefined,
): Promise<Attempt> {
  const done: Done[] = [];
  for (const [index, step] of steps.entries()) {
    if (watch && !watch.isWanted()) {
      const isBack = await takeBack(writer, done);
      return { end: "refused", reason: isBack ? CANCELLED : unsure(steps) };
    }
    watch?.told(index + 1, steps.length);
    const outcome = await carryOutStep(writer, step);
    if ("found" in outcome) done.push({ step, found: outcome.found });
    const trouble = troubleOf(step, outcome);
    if (trouble === null) continue;
    const isBack = await takeBack(writer, done);
    return isBack ? trouble : { end: "refused", reason: unsure(steps) };
  }
  return { end: "written" };
}

type StepOutcome =
  | { readonly found: Found; readonly isKnown: boolean }
  | { readonly failed: unknown; readonly isUndone: boolean };

async function carryOutStep(writer: Writer, step: Step): Promise<StepOutcome> {
  try {
    const found = await inOneStep(writer.surroundings, async (context) => {
      const seen = look(context, step);
      write(context, step, writer.own);
      await context.sync();
      return seen();
    });
    return { found, isKnown: true };
  } catch (failed) {
    const settled = await settle(writer, step);
    return settled === "carried out"
      ? { found: assumed(step), isKnown: false }
      : { failed, isUndone: settled === "undone" };
  }
}

/** Where the answer was lost, what was checked is taken to have stood there. */
const assumed = (step: Step): Found => ({
  blocks: step.blocks.map(({ before }) => before),
  hidden: step.blocks.map(() => false),
  tables: step.growths.map(({ grid }) => ({
    grid,
    row: grid.row,
    column: grid.column,
    rows: 1 + grid.request.table.bodyRows,
  })),
});

function troubleOf(step: Step, outcome: StepOutcome): Attempt | null {
  if ("failed" in outcome) {
    const reason = sentenceFor(outcome.failed);
    if (!outcome.isUndone) return { end: "refused", reason: unsure([step]) };
    return {
      end: isPassing(codeOf(outcome.failed)) ? "again" : "refused",
      reason: `${reason} Nothing was written.`,
    };
  }
  const { found, isKnown } = outcome;
  const hidden = step.blocks.find(({ isNew }, index) => isNew && found.hidden[index] === true);
  if (hidden) return { end: "refused", reason: hiddenSentence(hidden.row + 1, hidden.grid.request.table) };
  if (!isKnown || isAsChecked(step, found)) return null;
  return {
    end: "again",
    reason: `Someone else was changing ${namesIn([step])} at the same moment, so nothing was written. Try again.`,
  };
}

const hiddenSentence = (
  row: number,
  { sheet, name }: { readonly sheet: string; readonly name: string },
): string =>
  `Row ${row} of the sheet ${sheet} is hidden, and a new row of ${name} would not be seen there. Show it, or clear the filter, and try again.`;

const unsure = (steps: readonly Step[]): string =>
  `Excel stopped answering while rows were written into ${namesIn(steps)}. Look there whether they stand before you try again: Headroom cannot tell.`;

function namesIn(steps: readonly Step[]): string {
  const names = steps.flatMap(({ blocks }) => blocks.map(({ grid }) => grid.request.table.name));
  return [...new Set(names)].join(" and ");
}
