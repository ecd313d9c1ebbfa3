import type { BandResult, CalculatedKind, CalculatedSheet } from "../calculated/calculated-sheets";
import { KIND_WORDS } from "../guide";
import { CHART_COLUMN_WIDTH, lastChartRow } from "./chart-places";
import { bandWidths, placeBand, type Band } from "./band";
import { dressCalculated, type DressedCalculated, type KnownTexts } from "./dress-calculated";
import { SMALLEST_SCALES, type Printed } from "./printed";
import { blocksOf, leavesOut, STANDARD_WIDTH } from "./sheet-blocks";
import { placeDocument, type PlacedDocument } from "../calculated/place-document";
import { placeCalculated, type PlacedCalculated } from "../calculated/place-calculated";

/** Everything of a sheet that is decided before it is written. */
export interface SheetPlan {
  readonly sheet: CalculatedSheet;
  readonly tables: readonly DressedCalculated[];
  readonly band: Band;
  /** By the numbers of the columns, in their order. */
  readonly widths: ReadonlyMap<number, number>;
  readonly printed: Printed;
  readonly document: PlacedDocument | null;
}

/** Between two tables, and in front of charts. */
const GAP = 3;
/** A letter of running text, in widths of a column. */
const LETTER = 0.95;

function widened(table: DressedCalculated, least: ReadonlyMap<number, number>): DressedCalculated {
  const columns = table.columns.map((column) => ({
    ...column,
    width: Math.max(column.width, least.get(column.number) ?? 0),
  }));
  return { ...table, columns };
}

function widthsOf(
  tables: readonly DressedCalculated[],
  band: ReadonlyMap<number, number>,
): Map<number, number> {
  const widths = new Map(band);
  for (const table of tables) {
    const { columns, firstChartColumn, endColumn } = table;
    for (const { number, width } of columns) widths.set(number, width);
    if (firstChartColumn > 0) {
      widths.set(firstChartColumn - 1, Math.max(GAP, band.get(firstChartColumn - 1) ?? 0));
    }
    for (let column = firstChartColumn; column > 0 && column <= endColumn; column += 1) {
      widths.set(column, Math.max(CHART_COLUMN_WIDTH, band.get(column) ?? 0));
    }
    if (table !== tables.at(-1)) widths.set(endColumn + 1, Math.max(GAP, table.overhang));
  }
  return new Map([...widths].sort(([one], [other]) => one - other));
}

function dressedTables(sheet: CalculatedSheet, known: KnownTexts): DressedCalculated[] {
  const placed = placeCalculated(sheet);
  if (sheet.document)
    return placed.map((table) => dressedAs(table, sheet.kind, sheet.document?.widths ?? []));
  return placed.map((table, index) => {
    const isFree = index === placed.length - 1 || table.charts.length > 0;
    const dressed = dressCalculated(table, { kind: sheet.kind, last: isFree, known });
    // the line above the table has all the room of its charts
    return table.charts.length > 0 ? { ...dressed, overhang: 0 } : dressed;
  });
}

/** In columns of given widths: what is longer runs over the empty cells beside it. */
function dressedAs(
  table: PlacedCalculated,
  kind: CalculatedKind,
  widths: readonly number[],
): DressedCalculated {
  const columns = table.columns.map((placed) => ({
    ...placed,
    width: widths[placed.number - 1] ?? STANDARD_WIDTH,
    wraps: false,
  }));
  return { ...table, kind, columns, overhang: 0 };
}

/** The last table's, or further right where a line above the tables reaches. */
function lastColumnUnder(sheet: CalculatedSheet, tables: readonly DressedCalculated[]): number {
  const last = tables.at(-1);
  if (!last) return 1;
  const width = tables.flatMap((table) => table.columns).reduce((sum, column) => sum + column.width, 0);
  const line = Math.max(sheet.introduction.join(" ").length, KIND_WORDS[sheet.kind].length);
  const over = Math.max(last.overhang, line * LETTER - width);
  return last.endColumn + Math.max(0, Math.ceil(over / STANDARD_WIDTH));
}

/** `known` are the texts of keys anywhere in the workbook, by which columns of names are sized. */
export function planSheet(
  sheet: CalculatedSheet,
  results: readonly BandResult[],
  known: KnownTexts,
): SheetPlan {
  const dressed = dressedTables(sheet, known);
  const gaps = new Set(dressed.slice(0, -1).map(({ endColumn }) => endColumn + 1));
  const hasBand = sheet.kind !== "working" && !sheet.document;
  const band = placeBand(hasBand ? results : [], gaps);
  const least = bandWidths(band);
  const tables = dressed.map((table) => widened(table, least));
  const document = placeDocument(sheet, tables);
  const lastColumn = document?.widths.length ?? Math.max(lastColumnUnder(sheet, tables), ...least.keys());
  const widths = document
    ? new Map(document.widths.map((width, index) => [index + 1, width]))
    : widthsOf(tables, least);
  const lastRow = Math.max(
    document?.lastRow ?? 0,
    ...tables.flatMap(({ lastBodyRow, charts }) => [lastBodyRow, lastChartRow(charts.length)]),
  );
  const blocks = blocksOf({ sheet, tables, widths }, lastColumn);
  const onePageWide = sheet.kind === "control" || document !== null;
  const areas = leavesOut(tables)
    ? blocks.map(({ firstColumn, widths: own }) => [firstColumn, firstColumn + own.length - 1] as const)
    : [[1, lastColumn] as const];
  const smallestScale = SMALLEST_SCALES[sheet.kind];
  const printed = {
    blocks,
    areas,
    smallestScale,
    lastColumn,
    lastRow,
    hasCharts: sheet.charts.length > 0,
    onePageWide,
    isDocument: document !== null,
  };
  return { sheet, tables, band, widths, printed, document };
}
