import { formatRuns } from "../../../layout/calculated/format-runs";
import {
  FIRST_BODY_ROW,
  HEADER_ROW,
  KIND_ROW,
  PURPOSE_ROW,
  TITLE_ROW,
  UNIT_ROW,
} from "../../../layout/placing";
import { job, type Job } from "./jobs";
import { BAND, BODY, GREY, NAVY, NUMBER_FORMATS, STEEL, tabColour, WHITE, widthOf } from "./look";
import { cellsOf, fillAll, type TargetSheet, type TargetTable } from "./target";

/** In points. */
const TITLE_SIZE = 18;
const NARROWEST_BAND = 16;

/** What a new sheet looks like above its tables. People may change it: it is done once. */
export function dressSheet(sheet: TargetSheet): Job {
  const last = sheet.tables.reduce((most, { placed }) => Math.max(most, placed.lastColumn), NARROWEST_BAND);
  return job((context) => {
    const own = context.workbook.worksheets.getItem(sheet.name);
    own.tabColor = tabColour(sheet.content.kind);
    own.freezePanes.freezeRows(HEADER_ROW);
    const band = cellsOf(context, sheet, { row: TITLE_ROW, column: 1, rows: KIND_ROW, columns: last });
    band.format.fill.color = BAND;
    const title = cellsOf(context, sheet, { row: TITLE_ROW, column: 1 });
    title.format.font.size = TITLE_SIZE;
    title.format.font.bold = true;
    title.format.font.color = NAVY;
    cellsOf(context, sheet, { row: KIND_ROW, column: 1 }).format.font.color = GREY;
  });
}

/** Formats of numbers each time, as rows come and go; all else of a table once. */
export const dressTable = (sheet: TargetSheet, table: TargetTable): Job[] => [
  ...(table.lastRowNow === null ? [dressNew(sheet, table)] : []),
  ...table.placed.columns.flatMap(({ column, number }) =>
    formatRuns(column, table.placed.content.rows).map(({ format, from, count }) =>
      job((context) => {
        const place = { row: FIRST_BODY_ROW + from, column: number, rows: count };
        fillAll(cellsOf(context, sheet, place), "numberFormat", NUMBER_FORMATS[format]);
      }),
    ),
  ),
];

function dressNew(sheet: TargetSheet, { placed }: TargetTable): Job {
  const { columns, firstColumn: column, lastBodyRow, content } = placed;
  const width = { column, columns: columns.length };
  const body = BODY[sheet.content.kind];
  return {
    bytes: columns.length * 2_000,
    queue(context) {
      cellsOf(context, sheet, { row: PURPOSE_ROW, column }).format.font.color = NAVY;
      const units = cellsOf(context, sheet, { ...width, row: UNIT_ROW });
      units.format.font.color = GREY;
      units.format.wrapText = true;
      const header = cellsOf(context, sheet, { ...width, row: HEADER_ROW });
      header.format.font.color = WHITE;
      header.format.wrapText = true;
      header.format.verticalAlignment = "Center";
      if (body !== null) {
        const rows = lastBodyRow - HEADER_ROW;
        cellsOf(context, sheet, { ...width, row: FIRST_BODY_ROW, rows }).format.fill.color = body;
      }
      for (const { column: own, number } of columns) {
        const cell = cellsOf(context, sheet, { row: HEADER_ROW, column: number });
        const isKey = own.formula === null;
        cell.format.fill.color = isKey ? NAVY : STEEL;
        cell.format.font.bold = isKey;
        cell.format.font.italic = !isKey;
        cell.format.columnWidth = widthOf(own, content.rows);
      }
    },
  };
}
