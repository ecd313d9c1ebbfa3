import type { ChartContent } from "../../../../layout/calculated/calculated-sheets";
import { GREY, NAVY } from "../../colours";
import { FIRST_BODY_ROW, HEADER_ROW } from "../../../../layout/placing";
import { escapeXml } from "../../xml-escape";
import { quotedSheet } from "../sheet/paper";
import type {
  PlacedCalculated,
  PlacedCalculatedColumn,
} from "../../../../layout/calculated/place-calculated";
import { rgb } from "./chart-text";

/** A chart with the table whose cells it shows, and the name of the tab where they stand. */
export interface PlacedChart {
  readonly chart: ChartContent;
  readonly table: PlacedCalculated;
  readonly tab: string;
}

/** Each stands out from white by 3 to 1 at least; the first two differ in a copy without colour. */
const FILLS = [NAVY, "FFD9772B", "FF5B8DB8", "FF2F855A", "FF9A5BA5", GREY];
const MARKERS = ["circle", "square", "diamond", "triangle", "x", "star"];
const DASHES = ["solid", "dash", "sysDot", "dashDot", "lgDash", "lgDashDot"];
const LINE_WIDTH = 28_575;
const OUTLINE_WIDTH = 6_350;

const nth = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

export function columnNamed({ chart, table }: PlacedChart, header: string): PlacedCalculatedColumn {
  const column = table.columns.find((placed) => placed.column.header === header);
  if (column) return column;
  throw new Error(`The chart ${chart.title} shows a column ${header} that ${chart.table} does not have.`);
}

const filled = (colour: string): string => `<a:solidFill><a:srgbClr val="${rgb(colour)}"/></a:solidFill>`;

function look({ chart }: PlacedChart, index: number): string {
  const colour = nth(FILLS, index);
  if (chart.kind !== "lines") {
    return `<c:spPr>${filled(colour)}<a:ln w="${OUTLINE_WIDTH}">${filled(NAVY)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
  }
  const line = `<a:ln w="${LINE_WIDTH}" cap="rnd">${filled(colour)}<a:prstDash val="${nth(DASHES, index)}"/><a:round/></a:ln>`;
  const marker = `<c:symbol val="${nth(MARKERS, index)}"/><c:size val="7"/><c:spPr>${filled(colour)}<a:ln w="${OUTLINE_WIDTH}">${filled(NAVY)}</a:ln></c:spPr>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}</c:marker>`;
}

/** A series reads the cells of its column; its name is the header's cell. */
export function seriesXml(placed: PlacedChart, header: string, index: number): string {
  const { chart, tab } = placed;
  const [from, to] = chart.rows;
  const rows = [FIRST_BODY_ROW + from - 1, FIRST_BODY_ROW + to - 1] as const;
  const cells = ({ letters }: PlacedCalculatedColumn): string =>
    escapeXml(`${quotedSheet(tab)}!$${letters}$${rows[0]}:$${letters}$${rows[1]}`);
  const own = columnNamed(placed, header);
  const name = escapeXml(`${quotedSheet(tab)}!$${own.letters}$${HEADER_ROW}`);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${name}</c:f></c:strRef></c:tx>` +
    look(placed, index) +
    `<c:cat><c:strRef><c:f>${cells(columnNamed(placed, chart.categories))}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${cells(own)}</c:f></c:numRef></c:val>` +
    `${chart.kind === "lines" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}
