import { GREY, LINE } from "../../colours";
import { escapeXml } from "../../xml-escape";
import { LINK_TYPES, XML_HEAD } from "../package/links";
import { axisFormat } from "../../../../layout/look/axis-format";
import { columnNamed, valueTitle } from "../../../../layout/look/chart-look";
import { seriesXml, type PlacedChart } from "./chart-series";
import { AXIS_LABELS, CHART_TITLE, rgb, textProperties, titleXml } from "./chart-text";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const line = (colour: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${rgb(colour)}"/></a:solidFill></a:ln></c:spPr>`;

/** Bars run from left to right, their categories downwards as in the table. */
function categoryAxis(placed: PlacedChart): string {
  const bars = placed.chart.kind === "bars";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${bars ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${bars ? "l" : "b"}"/>${titleXml(placed.chart.categories, undefined, bars)}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${line(GREY)}${textProperties(AXIS_LABELS)}<c:crossAx val="${VALUE_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis(placed: PlacedChart): string {
  const bars = placed.chart.kind === "bars";
  const title = valueTitle(placed);
  const least = placed.chart.fromZero ? '<c:min val="0"/>' : "";
  const first = columnNamed(placed, placed.chart.series[0] ?? "");
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${bars ? "b" : "l"}"/><c:majorGridlines>${line(LINE)}</c:majorGridlines>` +
    (title === "" ? "" : titleXml(title, undefined, !bars)) +
    `<c:numFmt formatCode="${escapeXml(axisFormat(first.column))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${line(GREY)}${textProperties(AXIS_LABELS)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${bars ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function plot(placed: PlacedChart): string {
  const { kind, series } = placed.chart;
  const all = series.map((header, index) => seriesXml(placed, header, index)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (kind === "lines") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = kind === "bars" ? "bar" : "col";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}` +
    `<c:gapWidth val="80"/>${axes}</c:barChart>`
  );
}

/** A native chart that reads the cells of its table. */
export function chartXml(placed: PlacedChart): string {
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(AXIS_LABELS)}</c:legend>`;
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${LINK_TYPES}"><c:lang val="en-GB"/>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(placed.chart.title, CHART_TITLE)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot(placed)}${categoryAxis(placed)}${valueAxis(placed)}</c:plotArea>` +
    `${placed.chart.series.length > 1 ? legend : ""}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${rgb(LINE)}"/></a:solidFill></a:ln></c:spPr></c:chartSpace>`
  );
}
