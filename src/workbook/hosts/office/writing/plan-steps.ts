import type { RowEdit } from "../../../host";
import { planRows } from "../../../layout/rows/plan-rows";
import { findTables, type FoundTable } from "../reading/find-tables";
import { readGrids, type Grid } from "../reading/read-grids";
import { hostTable, refuseEndless } from "../reading/read-tables";
import { limitsOf, type Limits, type Surroundings } from "../surroundings";
import { persistently } from "../trouble";
import { blocksOf, bytesOf, lastBodyRow, within, type Block } from "./blocks";
import type { Growth, Step } from "./look";
import { sheetLook } from "./sheet-look";

/** What is to be written, sync by sync; or why nothing is. */
export type PlannedSteps = { readonly refused: string } | { readonly steps: readonly Step[] };

/** Reads the tables that are written to, and finds the place of every row. */
export function planSteps(surroundings: Surroundings, edits: readonly RowEdit[]): Promise<PlannedSteps> {
  return persistently(surroundings, (limits = limitsOf(surroundings)) =>
    surroundings.excel.run(async (context) => {
      const found = await findTables(context);
      const targets = found.filter((table) => edits.some((edit) => isNamed(table, edit.table)));
      targets.forEach(refuseEndless);
      const requests = targets.map((table) => ({
        table,
        rowsBelow: edits.filter((edit) => edit.edit === "add" && isNamed(table, edit.table)).length,
        withFormulas: true,
      }));
      const grids = await readGrids(context, requests, limits.cellsPerAnswer);
      return planned(edits, grids, limits);
    }),
  );
}

const isNamed = ({ name }: FoundTable, other: string): boolean => name.toLowerCase() === other.toLowerCase();

function planned(edits: readonly RowEdit[], grids: readonly Grid[], limits: Limits): PlannedSteps {
  const locked = grids.find(({ request }) => request.table.isProtected);
  if (locked) return { refused: protectedSentence(locked.request.table) };
  const plan = planRows(edits, grids.map(hostTable), sheetLook(grids));
  if ("refused" in plan) return plan;
  const blocks = blocksOf(plan.rows, grids);
  const growths = growthsOf(blocks);
  const [inTheWay] = growths.filter(({ grid }) => grid.request.table.hasTotals);
  if (inTheWay) return { refused: totalsSentence(inTheWay.grid.request.table) };
  return { steps: stepsOf(blocks, growths, limits.bytesPerRequest) };
}

const protectedSentence = ({ sheet, name }: FoundTable): string =>
  `The sheet ${sheet} is protected, so Headroom does not write into its table ${name}. Take the protection off (Review, Unprotect Sheet) and try again.`;
const totalsSentence = ({ name }: FoundTable): string =>
  `The table ${name} has a totals row and no blank row above it for new rows. Switch the totals row off (Table Design) or insert blank rows above it, and try again.`;

function growthsOf(blocks: readonly Block[]): Growth[] {
  const below = blocks.filter(({ isBelow }) => isBelow);
  return [...new Set(below.map(({ grid }) => grid))].map((grid) => ({
    grid,
    lastRow: below
      .filter((block) => block.grid === grid)
      .reduce((last, { row, after }) => Math.max(last, row + after.length - 1), lastBodyRow(grid)),
  }));
}

/** Rows below tables come first: they count only once their table is made to reach them, in the last step. */
function stepsOf(blocks: readonly Block[], growths: readonly Growth[], bytes: number): Step[] {
  const ordered = [...blocks.filter(({ isBelow }) => isBelow), ...blocks.filter(({ isBelow }) => !isBelow)];
  const steps: Block[][] = [[]];
  let room = bytes;
  for (const block of ordered.flatMap((own) => within(bytes, own))) {
    const size = bytesOf(block);
    if (size > room && steps.at(-1)?.length !== 0) {
      steps.push([]);
      room = bytes;
    }
    steps.at(-1)?.push(block);
    room -= size;
  }
  return steps.map((own, index) => ({ blocks: own, growths: index === steps.length - 1 ? growths : [] }));
}
