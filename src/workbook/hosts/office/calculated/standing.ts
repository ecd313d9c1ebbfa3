import type { CalculatedSheet } from "../../../layout/calculated/calculated-sheets";
import type { DressedCalculated } from "../../../layout/look/dress-calculated";
import { HEADER_ROW, KIND_ROW } from "../../../layout/placing";
import { isKindLine, UNFINISHED } from "./kind-line";
import { blockedSentence, takenSentence, yoursSentence } from "./sentences";

/** This share of the headers must be ours: a person may have a table of the same name. */
const ENOUGH_HEADERS = 0.5;

/** From the headers to the bottom of a sheet. */
const MOST_ROWS = 1_048_576 - HEADER_ROW + 1;

export type Table = ReturnType<typeof tablesOf>[number];
export const tablesOf = (items: readonly Excel.Table[]) =>
  items.map((table) => ({
    table,
    name: table.name,
    sheet: table.worksheet.name,
    isLocked: table.worksheet.protection.protected,
  }));

/** A sheet that was cut off while it was written may lack some of its look. */
export function lookOf(sheet: Excel.Worksheet, { charts }: CalculatedSheet) {
  const line = sheet.getRange(`A${KIND_ROW}`);
  line.load("formulas");
  if (charts.length > 0) sheet.charts.load("items/name,items/series/count");
  return () => ({
    isDressed: isKindLine(wordsIn(line)) && wordsIn(line) !== UNFINISHED,
    chartsNow:
      charts.length === 0
        ? new Map<string, number>()
        : new Map(sheet.charts.items.map((chart) => [chart.name, chart.series.count])),
  });
}

/** A sheet with none of our tables: it may be written to when it is blank, or was begun by Headroom. */
export function strangeness(sheet: Excel.Worksheet): () => string | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  const line = sheet.getRange(`A${KIND_ROW}`);
  used.load("address");
  line.load("formulas");
  return () => (isNothing(used) || isKindLine(wordsIn(line)) ? null : takenSentence(sheet.name));
}

const isNothing = ({ isNullObject }: Excel.Range): boolean => isNullObject;
/** Of a line that is a formula, too, which begins with its words. */
const wordsIn = ({ formulas }: Excel.Range): string => String(formulas[0]?.[0]).replace(/^="/, "");

/** A table of ours that is there: where it reaches to, and what is in the way. */
export function standingOf(table: DressedCalculated, { table: found, name, sheet }: Table) {
  const range = found.getRange();
  const headers = found.getHeaderRowRange();
  const filled = found.worksheet
    .getRangeByIndexes(HEADER_ROW - 1, table.firstColumn - 1, MOST_ROWS, table.columns.length)
    .getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  filled.load("rowIndex,rowCount");
  headers.load("values");
  return {
    table,
    lastRow: () => lastRowOf(range),
    /** With other columns, or elsewhere, than it has today: it cannot be written where it stands. */
    isOutdated: () => isOurs(headers, table) && !isInPlace(range, table),
    found: () => ({ area: areaOf(range), strange: strangeIn(headers, table), name }),
    trouble(): string | null {
      if (!isOurs(headers, table)) return yoursSentence(name);
      if (!isInPlace(range, table)) return null;
      const isBlocked = lastRowOf(range) < table.lastBodyRow && lastRowOf(filled) > lastRowOf(range);
      return isBlocked ? blockedSentence(name, sheet, lastRowOf(range) + 1) : null;
    },
  };
}

const lastRowOf = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount;

/** Headers of years or parts differ in their number only. */
const kindOf = (header: string): string => header.replace(/\d+/g, "#");
const kindsOf = ({ columns }: DressedCalculated): Set<string> =>
  new Set(columns.map(({ column }) => kindOf(column.header)));

function isOurs({ values }: Excel.Range, table: DressedCalculated): boolean {
  const [wanted, found] = [
    kindsOf(table),
    new Set((values[0] ?? []).map((header) => kindOf(String(header)))),
  ];
  return [...wanted].filter((kind) => found.has(kind)).length >= wanted.size * ENOUGH_HEADERS;
}

/** A column that Headroom writes for no number of years. */
function strangeIn({ values }: Excel.Range, table: DressedCalculated): string | null {
  const wanted = kindsOf(table);
  const headers = (values[0] ?? []).map(String);
  return headers.find((header) => !wanted.has(kindOf(header))) ?? null;
}

const isInPlace = (
  { rowIndex, columnIndex, columnCount }: Excel.Range,
  { firstColumn, columns }: DressedCalculated,
): boolean =>
  rowIndex === HEADER_ROW - 1 && columnIndex === firstColumn - 1 && columnCount === columns.length;

/** Rows and columns from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
