import type { CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import type { OwnWrites } from "../own-writes";
import { limitsOf, type Surroundings } from "../surroundings";
import { codeOf, isPassing, persistently, sentenceFor } from "../trouble";
import { inOneStep } from "../writing/one-step";
import { chartJobs } from "./chart-jobs";
import { findTargets } from "./find-targets";
import { formulaJobs, givenJob, sealJobs } from "./formula-jobs";
import { inSteps, job, type Job } from "./jobs";
import { paperJobs } from "./paper-jobs";
import { deleteJobs, structureJobs, unfinishedJobs } from "./structure-jobs";
import type { TargetSheet } from "./target";

/** Told of each sync that is done, of how many. */
export type Progress = (done: number, of: number) => void;

export interface RecalculationOptions {
  readonly told?: Progress;
  /** A person has agreed that sheets of formulas with other columns are deleted, and made anew. Not unless said. */
  readonly mayReplace?: boolean;
  /** Asked before each sync. */
  readonly isWanted?: () => boolean;
}
export interface Recalculating extends Required<RecalculationOptions> {
  readonly surroundings: Surroundings;
  readonly own: OwnWrites;
}

/** Milliseconds between attempts. */
const PAUSES = [250, 1_000, 3_000];

/** Why the sheets were not written; what a person must agree to first; null: they were. */
export type NotWritten = string | { readonly question: string } | null;

/**
 * Writes the sheets of formulas, and touches no input. The seal comes off first and goes on last, so that a report that
 * is half written is seen to be; writing it again mends it.
 */
export const writeCalculated = (writer: Recalculating, content: CalculatedSheets): Promise<NotWritten> =>
  writer.own.addingTables(async () => {
    let hasBegun = false;
    for (const pause of [...PAUSES, null]) {
      const attempt = await attemptTo(writer, content);
      hasBegun ||= attempt.hasBegun;
      if (attempt.end === "written") return null;
      if (attempt.end === "asks") return { question: attempt.question };
      if (attempt.end === "refused" || pause === null) {
        return hasBegun ? `${attempt.reason} ${HALF}` : attempt.reason;
      }
      await writer.surroundings.wait(pause);
    }
    return null;
  });

const HALF =
  "Sheets of formulas that are half written say so. Your inputs were not touched. Recalculate once more.";

type Attempt =
  | { readonly end: "written"; readonly hasBegun: true }
  | { readonly end: "asks"; readonly question: string; readonly hasBegun: false }
  | { readonly end: "refused" | "again"; readonly reason: string; readonly hasBegun: boolean };

async function attemptTo(writer: Recalculating, content: CalculatedSheets): Promise<Attempt> {
  const { surroundings, told } = writer;
  let hasBegun = false;
  try {
    const targets = await persistently(surroundings, () =>
      surroundings.excel.run((context) => findTargets(context, content, writer.mayReplace)),
    );
    if ("refused" in targets) return { end: "refused", reason: targets.refused, hasBegun };
    if ("question" in targets) return { end: "asks", question: targets.question, hasBegun: false };
    const steps = stepsOf(targets.sheets, content, limitsOf(surroundings).bytesPerRequest);
    const isWhole = await inOneStep(surroundings, async (context) => {
      for (const [index, step] of steps.entries()) {
        if (!writer.isWanted()) return false;
        told(index, steps.length);
        hasBegun = true;
        await carryOut(context, step);
      }
      return true;
    });
    return isWhole ? { end: "written", hasBegun: true } : { end: "refused", reason: "Cancelled.", hasBegun };
  } catch (cause) {
    const end = isPassing(codeOf(cause)) ? "again" : "refused";
    return { end, reason: sentenceFor(cause), hasBegun };
  }
}

async function carryOut(context: Excel.RequestContext, { jobs, mayFail }: Step): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { queue } of jobs) queue(context);
  try {
    await context.sync();
  } catch (cause) {
    if (!mayFail || isPassing(codeOf(cause))) throw cause;
  }
}

/** What goes into one sync. */
interface Step {
  readonly jobs: readonly Job[];
  /** Without it the figures are as good: an Excel with no printer refuses to set pages up. */
  readonly mayFail: boolean;
}

/** Every table comes before any formula, since a formula may name each of them. */
function stepsOf(sheets: readonly TargetSheet[], content: CalculatedSheets, bytes: number): Step[] {
  const needed = [
    ...unsealJobs(sheets, content.seal),
    ...sheets.flatMap((sheet) => (sheet.isThere ? unfinishedJobs(sheet) : [])),
    ...sheets.filter((sheet) => isSealed(sheet, content.seal)).flatMap(deleteJobs),
    ...sheets.filter((sheet) => !isSealed(sheet, content.seal)).flatMap(deleteJobs),
    ...sheets.flatMap((sheet) => structureJobs(sheet, content.seal)),
    ...sheets.flatMap((sheet) => sheet.tables.flatMap((table) => formulaJobs(sheet, table))),
    ...content.given.map(givenJob),
    ...sheets.flatMap(chartJobs),
  ];
  const steps = (jobs: readonly Job[], mayFail = false): Step[] =>
    inSteps(jobs, bytes).map((own) => ({ jobs: own, mayFail }));
  return [...steps(needed), ...steps(paperJobs(sheets), true), ...steps(sealJobs(sheets, content))];
}

const isSealed = ({ tables }: TargetSheet, seal: string): boolean =>
  tables.some(({ placed }) => placed.content.layout.name === seal);

/** The seal comes off before anything else is written. */
const unsealJobs = (sheets: readonly TargetSheet[], seal: string): Job[] =>
  sheets.flatMap(({ tables }) =>
    tables
      .filter(({ placed, lastRowNow }) => placed.content.layout.name === seal && lastRowNow !== null)
      .map(() =>
        job((context) => void context.workbook.tables.getItem(seal).getDataBodyRange().clear("Contents")),
      ),
  );
