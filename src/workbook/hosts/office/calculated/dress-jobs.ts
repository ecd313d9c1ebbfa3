import { formatRuns } from "../../../layout/calculated/format-runs";
import { INTRODUCTION, KIND, TITLE } from "../../../layout/look/cell-looks";
import { NUMBER_FORMATS } from "../../../layout/look/number-formats";
import { FIRST_BODY_ROW, HEADER_ROW, INTRODUCTION_ROW, KIND_ROW, TITLE_ROW } from "../../../layout/placing";
import { dressBody } from "./dress-body";
import { dressHead } from "./dress-head";
import { job, sized, type Job } from "./jobs";
import { dressCells, tabColour, widthInPoints } from "./look";
import { kindRules } from "./result-jobs";
import { sideBySide } from "./side-by-side";
import { cellsOf, fillAll, sheetOf, type TargetSheet, type TargetTable } from "./target";

/** What a new sheet looks like above and beside its tables. People may change it: it is done once. */
export const dressSheet = (sheet: TargetSheet): Job[] => [
  sized(BAND_BYTES, (context) => {
    const own = sheetOf(context, sheet);
    own.tabColor = tabColour(sheet.content.kind);
    own.freezePanes.freezeRows(HEADER_ROW);
    const width = { column: 1, columns: sheet.plan.printed.lastColumn };
    const extent = { rows: 1, columns: width.columns };
    dressCells(cellsOf(context, sheet, { ...width, row: TITLE_ROW }), TITLE, extent);
    dressCells(cellsOf(context, sheet, { ...width, row: INTRODUCTION_ROW }), INTRODUCTION, extent);
    dressCells(cellsOf(context, sheet, { ...width, row: KIND_ROW }), KIND, extent);
  }),
  ...kindRules(sheet),
  ...widthJobs(sheet),
];
const BAND_BYTES = 6_000;

/** Every column of the sheet, those between tables and under charts too. */
function widthJobs(sheet: TargetSheet): Job[] {
  const columns = [...sheet.plan.widths].map(([number, width]) => ({ number, width }));
  return sideBySide(columns, ({ width }) => width).map(({ columns: own, common }) =>
    job((context) => {
      const place = { row: HEADER_ROW, column: own[0].number, columns: own.length };
      cellsOf(context, sheet, place).format.columnWidth = widthInPoints(common);
    }),
  );
}

/** Formats of numbers each time, as rows come and go; all else of a row and of a header once. */
export const dressTable = (sheet: TargetSheet, table: TargetTable): Job[] => [
  ...(table.isDressed ? [] : dressHead(sheet, table)),
  ...dressBody(sheet, table),
  ...numberFormatJobs(sheet, table),
];

/** Runs of rows with a format, down a column; what differs from row to row is no other column's, too. */
function numberFormatJobs(sheet: TargetSheet, { placed }: TargetTable): Job[] {
  const columns = sideBySide(placed.columns, ({ column }) => formatRuns(column, placed.content.rows));
  return columns
    .filter(({ common }) => common.some(({ format }) => NUMBER_FORMATS[format] !== PLAIN))
    .flatMap(({ columns: own, common }) =>
      common.map(({ format, from, count }) =>
        job((context) => {
          const place = { row: FIRST_BODY_ROW + from, rows: count };
          const range = cellsOf(context, sheet, { ...place, column: own[0].number, columns: own.length });
          fillAll(range, "numberFormat", NUMBER_FORMATS[format]);
        }),
      ),
    );
}
const PLAIN = "General";
