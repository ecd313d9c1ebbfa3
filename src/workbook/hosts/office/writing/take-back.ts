import type { OwnWrites } from "../own-writes";
import type { Surroundings } from "../surroundings";
import { persistently } from "../trouble";
import { putBack } from "./carry-out";
import { look, type Found, type Step } from "./look";
import { isAsChecked, isCarriedOut, sizeOf } from "./compare";

/** A step that stands on the sheet, and what stood in its place before. */
export interface Done {
  readonly step: Step;
  readonly found: Found;
}
export interface Writer {
  readonly surroundings: Surroundings;
  readonly own: OwnWrites;
}

/** Puts back what stood there, the last step first. False when Excel does not let it. */
export async function takeBack(writer: Writer, done: readonly Done[]): Promise<boolean> {
  try {
    for (const { step, found } of [...done].reverse()) await putStepBack(writer, step, found);
    return true;
  } catch {
    return false;
  }
}

const putStepBack = ({ surroundings, own }: Writer, step: Step, found: Found): Promise<void> =>
  persistently(surroundings, () =>
    surroundings.excel.run(async (context) => {
      putBack(context, step, { found, own });
      await context.sync();
    }),
  );

/** A step failed: it may be there all the same, in part, or not at all. In part, it is put back. */
export async function settle(writer: Writer, step: Step): Promise<"carried out" | "undone" | "unsure"> {
  try {
    const now = await lookNow(writer, step);
    if (isCarriedOut(step, now)) return "carried out";
    if (!isAsChecked(step, now)) await putStepBack(writer, ...asBefore(step, now));
    return "undone";
  } catch {
    return "unsure";
  }
}

const lookNow = ({ surroundings }: Writer, step: Step): Promise<Found> =>
  persistently(surroundings, () =>
    surroundings.excel.run(async (context) => {
      const seen = look(context, step);
      await context.sync();
      return seen();
    }),
  );

/** What is ours goes back to what was checked; what is not stays. */
function asBefore(step: Step, now: Found): [Step, Found] {
  const blocks = step.blocks.map((block, index) =>
    block.after.map((cells, row) =>
      cells.map((content, place): unknown => {
        const found: unknown = now.blocks[index]?.[row]?.[place] ?? "";
        return content !== null && found === content ? (block.before[row]?.[place] ?? "") : found;
      }),
    ),
  );
  const growths = step.growths.filter(({ grid, lastRow }) =>
    now.tables.some((table) => table.grid === grid && table.row + table.rows - 1 === lastRow),
  );
  const tables = now.tables.map((table) => ({ ...table, rows: sizeOf(table.grid) }));
  return [
    { ...step, growths },
    { ...now, blocks, tables },
  ];
}
