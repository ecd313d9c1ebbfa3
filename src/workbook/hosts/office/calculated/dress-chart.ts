import type { ChartContent } from "../../../layout/calculated/calculated-sheets";
import { axisFormat } from "../../../layout/look/axis-format";
import {
  CHART_TEXT,
  columnNamed,
  seriesColour,
  seriesDash,
  seriesMark,
  valueTitle,
  type ChartOfTable,
  type Dash,
  type Mark,
} from "../../../layout/look/chart-look";
import { PALETTE } from "../../../layout/palette";
import { css, NAVY } from "./look";

export function dressChart(excel: Excel.Chart, own: ChartOfTable): void {
  const { chart } = own;
  excel.title.text = chart.title;
  excel.title.format.font.size = CHART_TEXT.title;
  excel.title.format.font.bold = true;
  excel.title.format.font.color = NAVY;
  excel.legend.visible = chart.series.length > 1;
  excel.legend.position = "Bottom";
  excel.legend.format.font.size = CHART_TEXT.labels;
  excel.displayBlanksAs = "NotPlotted";
  dressAxes(excel.axes, own);
}

/** Bars run from left to right, their categories downwards as in the table. */
function dressAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, own: ChartOfTable): void {
  const { chart } = own;
  const [title, first] = [valueTitle(own), columnNamed(own, chart.series[0] ?? "")];
  if (chart.kind === "bars") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  categoryAxis.tickLabelPosition = "Low";
  if (chart.fromZero) valueAxis.minimum = 0;
  valueAxis.numberFormat = axisFormat(first.column);
  valueAxis.majorGridlines.format.line.color = css(PALETTE.line);
  for (const [axis, text] of [
    [categoryAxis, chart.categories],
    [valueAxis, title],
  ] as const) {
    axis.format.font.size = CHART_TEXT.labels;
    axis.title.visible = text !== "";
    if (text === "") continue;
    axis.title.text = text;
    axis.title.format.font.size = CHART_TEXT.axisTitle;
  }
}

const MARKS: Readonly<Record<Mark, Excel.ChartSeries["markerStyle"]>> = {
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
};
/** Excel's own list has no long dashes. */
const DASHES: Readonly<Record<Dash, Excel.ChartLineFormat["lineStyle"]>> = {
  solid: "Continuous",
  dash: "Dash",
  dots: "Dot",
  "dash and dot": "DashDot",
  "long dash": "DashDotDot",
  "long dash and dot": "RoundDot",
};
/** In points, and in percent of a column's width. */
const [LINE_WEIGHT, MARK_SIZE, GAP_WIDTH] = [2.25, 7, 80];

export function dressSeries(series: Excel.ChartSeries, { kind }: ChartContent, index: number): void {
  const colour = css(seriesColour(index));
  if (kind !== "lines") {
    series.format.fill.setSolidColor(colour);
    series.format.line.color = NAVY;
    series.gapWidth = GAP_WIDTH;
    return;
  }
  series.format.line.color = colour;
  series.format.line.weight = LINE_WEIGHT;
  series.format.line.lineStyle = DASHES[seriesDash(index)];
  series.markerStyle = MARKS[seriesMark(index)];
  series.markerSize = MARK_SIZE;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = NAVY;
}
