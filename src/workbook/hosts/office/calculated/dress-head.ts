import { headerDress, UNIT } from "../../../layout/look/cell-looks";
import { LONGEST_CELL, noteOf } from "../../../layout/look/header-note";
import { HEADER_ROW, PURPOSE_ROW, UNIT_ROW } from "../../../layout/placing";
import { job, sized, type Job } from "./jobs";
import { dressCells, NAVY, widthInPoints } from "./look";
import { sideBySide } from "./side-by-side";
import { cellsOf, type TargetSheet, type TargetTable } from "./target";

/** What stands above the body of a new table, and the widths of its columns. */
export function dressHead(sheet: TargetSheet, { placed }: TargetTable): Job[] {
  const { columns, firstColumn } = placed;
  const width = { column: firstColumn, columns: columns.length };
  return [
    sized(DRESS_BYTES, (context) => {
      cellsOf(context, sheet, { row: PURPOSE_ROW, column: firstColumn }).format.font.color = NAVY;
      const extent = { rows: 1, columns: columns.length };
      dressCells(cellsOf(context, sheet, { ...width, row: UNIT_ROW }), UNIT, extent);
    }),
    ...sideBySide(columns, ({ column }) => headerDress(column)).map(({ columns: own, common }) =>
      sized(DRESS_BYTES, (context) => {
        const place = { row: HEADER_ROW, column: own[0].number, columns: own.length };
        dressCells(cellsOf(context, sheet, place), common, { rows: 1, columns: own.length });
      }),
    ),
    ...sideBySide(columns, (column) => column.width).map(({ columns: own, common }) =>
      job((context) => {
        const place = { row: HEADER_ROW, column: own[0].number, columns: own.length };
        cellsOf(context, sheet, place).format.columnWidth = widthInPoints(common);
      }),
    ),
    job((context) => cellsOf(context, sheet, { ...width, row: UNIT_ROW, rows: 2 }).format.autofitRows()),
    ...noteJobs(sheet, placed.columns),
  ];
}
const DRESS_BYTES = 3_000;

/** What appears when a header is chosen. */
const noteJobs = (sheet: TargetSheet, columns: TargetTable["placed"]["columns"]): Job[] =>
  columns.flatMap(({ column, number }) => {
    const note = noteOf(column);
    if (!note) return [];
    return [
      job((context) => {
        const { dataValidation } = cellsOf(context, sheet, { row: HEADER_ROW, column: number });
        dataValidation.rule = { textLength: { formula1: LONGEST_CELL, operator: "LessThanOrEqualTo" } };
        dataValidation.prompt = { showPrompt: true, title: note.title, message: note.text };
      }, note),
    ];
  });
