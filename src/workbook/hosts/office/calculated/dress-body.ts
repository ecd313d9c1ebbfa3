import { BODIES, bodyDress, type CellDress } from "../../../layout/look/cell-looks";
import { FIRST_BODY_ROW } from "../../../layout/placing";
import { sized, type Job } from "./jobs";
import { align, css, dressLetters, drawEdges } from "./look";
import { ruleJobs } from "./result-jobs";
import { sideBySide } from "./side-by-side";
import { cellsOf, type Place, type TargetSheet, type TargetTable } from "./target";

/** The rows that have no look yet: all of a new table, or those that it grows by. */
export function dressBody(sheet: TargetSheet, table: TargetTable): Job[] {
  const { columns, firstColumn, lastBodyRow } = table.placed;
  const row = table.isDressed && table.lastRowNow !== null ? table.lastRowNow + 1 : FIRST_BODY_ROW;
  const rows = lastBodyRow - row + 1;
  if (rows < 1) return [];
  const tall = columns.some(({ wraps }) => wraps);
  const { kind } = sheet.content;
  const looks = sideBySide(columns, ({ column, wraps }) => bodyDress(column, { kind, wraps, tall }));
  return [
    ...backgroundJobs(sheet, { row, rows, column: firstColumn, columns: columns.length }),
    ...looks.map(({ columns: own, common }) =>
      letterJob(sheet, { row, rows, column: own[0].number, columns: own.length }, common),
    ),
    ...ruleJobs(sheet, table, { row, rows }),
  ];
}

function backgroundJobs(sheet: TargetSheet, place: Required<Place>): Job[] {
  const { fill, edges } = BODIES[sheet.content.kind];
  return [
    sized(DRESS_BYTES, (context) => {
      const range = cellsOf(context, sheet, place);
      if (fill !== undefined) range.format.fill.color = css(fill);
      if (edges) drawEdges(range, edges, place);
    }),
  ];
}

const letterJob = (sheet: TargetSheet, place: Place, dress: CellDress): Job =>
  sized(DRESS_BYTES, (context) => {
    const range = cellsOf(context, sheet, place);
    dressLetters(range, dress);
    align(range, dress.alignment);
  });

const DRESS_BYTES = 2_500;
