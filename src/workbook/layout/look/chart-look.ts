import type { ChartContent } from "../calculated/calculated-sheets";
import type { PlacedCalculated, PlacedCalculatedColumn } from "../calculated/place-calculated";
import { PALETTE } from "../palette";
import { unitWords } from "./number-formats";

/** A chart with the table whose cells it shows. */
export interface ChartOfTable {
  readonly chart: ChartContent;
  readonly table: PlacedCalculated;
}

/** Each stands out from white by 3 to 1 at least; the first two differ in a copy without colour. */
const FILLS = [PALETTE.navy, "D9772B", "5B8DB8", "2F855A", "9A5BA5", PALETTE.grey] as const;
const MARKS = ["circle", "square", "diamond", "triangle", "x", "star"] as const;
const DASHES = ["solid", "dash", "dots", "dash and dot", "long dash", "long dash and dot"] as const;
export type Mark = (typeof MARKS)[number];
export type Dash = (typeof DASHES)[number];
const nth = <One>(list: readonly [One, ...One[]], index: number): One => list[index % list.length] ?? list[0];

/** Of a series, by its place among those of its chart: lines differ in their marks, and in how they are broken. */
export const seriesColour = (index: number): string => nth<string>(FILLS, index);
export const seriesMark = (index: number): Mark => nth<Mark>(MARKS, index);
export const seriesDash = (index: number): Dash => nth<Dash>(DASHES, index);

/** In points. */
export const CHART_TEXT = { title: 14, axisTitle: 10, labels: 9 } as const;

export function columnNamed({ chart, table }: ChartOfTable, header: string): PlacedCalculatedColumn {
  const column = table.columns.find((placed) => placed.column.header === header);
  if (column) return column;
  throw new Error(`The chart ${chart.title} shows a column ${header} that ${chart.table} does not have.`);
}

/** The unit of the series where all have the same; a chart mixes units at its reader's peril. */
export function valueTitle(placed: ChartOfTable): string {
  const units = placed.chart.series.map((header) => unitWords(columnNamed(placed, header).column));
  const unit = units.every((one) => one === units[0]) ? (units[0] ?? "") : "";
  const single = placed.chart.series.length === 1 ? (placed.chart.series[0] ?? "") : "";
  if (single === "") return unit;
  return unit === "" || single.includes(unit) ? single : `${single}, ${unit}`;
}

/** Charts of ours are known by these names when a sheet is written again. */
export const chartName = (number: number): string => `Headroom chart ${number}`;
export const isChartName = (name: string): boolean => /^Headroom chart \d+$/.test(name);
