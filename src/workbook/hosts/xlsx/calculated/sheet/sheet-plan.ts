import type { BandResult, CalculatedSheet } from "../../../../layout/calculated/calculated-sheets";
import type { TableOnPaper } from "../../page";
import { CHART_COLUMN_WIDTH, CHART_COLUMNS, lastChartRow } from "../charts/chart-places";
import { bandWidths, placeBand, type Band } from "./band";
import { dressCalculated, type DressedCalculated } from "./dress-calculated";
import type { Printed } from "./paper";
import { placeCalculated } from "./place-calculated";

/** Everything of a sheet that is decided before it is written. */
export interface SheetPlan {
  readonly sheet: CalculatedSheet;
  readonly tables: readonly DressedCalculated[];
  readonly band: Band;
  /** By the numbers of the columns, in their order. */
  readonly widths: ReadonlyMap<number, number>;
  /** Left of the charts; 0 without any. */
  readonly firstChartColumn: number;
  readonly printed: Printed;
}

/** Columns that carry the band behind the title where the tables are narrower. */
const NARROWEST_BAND = 8;

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
  firstChartColumn: number,
): Map<number, number> {
  const widths = new Map(band);
  for (const table of tables) {
    for (const { number, width } of table.columns) widths.set(number, width);
    if (table !== tables.at(-1) || firstChartColumn > 0) widths.set(table.lastColumn + 1, table.gap);
  }
  for (let index = 0; firstChartColumn > 0 && index < CHART_COLUMNS; index += 1) {
    widths.set(firstChartColumn + index, CHART_COLUMN_WIDTH);
  }
  return new Map([...widths].sort(([one], [other]) => one - other));
}

const onPaper = ({ firstColumn, columns }: DressedCalculated): TableOnPaper => ({
  firstColumn,
  widths: columns.map(({ width }) => width),
});

export function planSheet(sheet: CalculatedSheet, results: readonly BandResult[]): SheetPlan {
  const placed = placeCalculated(sheet);
  const dressed = placed.map((table, index) => {
    const alone = index === placed.length - 1 && sheet.charts.length === 0;
    return dressCalculated(table, sheet.kind, alone);
  });
  const lastTableColumn = placed.at(-1)?.lastColumn ?? 1;
  const firstChartColumn = sheet.charts.length > 0 ? lastTableColumn + 2 : 0;
  const gaps = placed.map(({ lastColumn }) => lastColumn + 1);
  const band = placeBand(
    sheet.kind === "working" ? [] : results,
    new Set(firstChartColumn > 0 ? gaps : gaps.slice(0, -1)),
  );
  const least = bandWidths(band);
  const tables = dressed.map((table) => widened(table, least));
  const charts = {
    firstColumn: firstChartColumn,
    widths: Array<number>(CHART_COLUMNS).fill(CHART_COLUMN_WIDTH),
  };
  const lastChartColumn = firstChartColumn > 0 ? firstChartColumn + CHART_COLUMNS - 1 : 0;
  return {
    sheet,
    tables,
    band,
    widths: widthsOf(tables, least, firstChartColumn),
    firstChartColumn,
    printed: {
      blocks: [...tables.map(onPaper), ...(firstChartColumn > 0 ? [charts] : [])],
      lastColumn: Math.max(NARROWEST_BAND, lastTableColumn, lastChartColumn, ...least.keys()),
      lastRow: Math.max(...tables.map(({ lastBodyRow }) => lastBodyRow), lastChartRow(sheet)),
    },
  };
}
