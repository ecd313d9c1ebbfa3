import type { ChartContent } from "../../../../layout/calculated/calculated-sheets";
import { escapeXml } from "../../xml-escape";
import { LINK_TYPES, XML_HEAD } from "../package/links";
import { chartName } from "../../../../layout/look/chart-look";
import { rowsAbove } from "../../../../layout/look/chart-places";
import { CHART_HEIGHT, CHART_WIDTH } from "./chart-size";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** A chart, the column of its left edge, and its place among those of its table, from 0. */
export interface ChartPlace {
  readonly chart: ChartContent;
  readonly firstColumn: number;
  readonly index: number;
}

function anchor({ chart, firstColumn, index }: ChartPlace, number: number): string {
  const { title, description } = chart;
  const from = `<xdr:col>${firstColumn - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${rowsAbove(index)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext cx="${CHART_WIDTH}" cy="${CHART_HEIGHT}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${chartName(number)}" ` +
    `descr="${escapeXml(description)}" title="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${LINK_TYPES}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
  );
}

/** Where the charts of a sheet stand; the first is linked as rId1. */
export const drawingXml = (charts: readonly ChartPlace[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${charts
    .map((chart, index) => anchor(chart, index + 1))
    .join("")}</xdr:wsDr>`;
