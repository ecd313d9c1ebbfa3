import {
  columnNamed,
  seriesColour,
  seriesDash,
  seriesMark,
  type ChartOfTable,
  type Dash,
} from "../../../../layout/look/chart-look";
import type { PlacedCalculatedColumn } from "../../../../layout/calculated/place-calculated";
import { PALETTE } from "../../../../layout/palette";
import { FIRST_BODY_ROW, HEADER_ROW } from "../../../../layout/placing";
import { escapeXml } from "../../xml-escape";
import { quotedSheet } from "../sheet/paper";

/** A chart, and the name of the tab where its table stands. */
export interface PlacedChart extends ChartOfTable {
  readonly tab: string;
}

const DASHES: Readonly<Record<Dash, string>> = {
  solid: "solid",
  dash: "dash",
  dots: "sysDot",
  "dash and dot": "dashDot",
  "long dash": "lgDash",
  "long dash and dot": "lgDashDot",
};
const LINE_WIDTH = 28_575;
const OUTLINE_WIDTH = 6_350;

const filled = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function look({ chart }: PlacedChart, index: number): string {
  const colour = seriesColour(index);
  if (chart.kind !== "lines") {
    return `<c:spPr>${filled(colour)}<a:ln w="${OUTLINE_WIDTH}">${filled(PALETTE.navy)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
  }
  const line = `<a:ln w="${LINE_WIDTH}" cap="rnd">${filled(colour)}<a:prstDash val="${DASHES[seriesDash(index)]}"/><a:round/></a:ln>`;
  const marker = `<c:symbol val="${seriesMark(index)}"/><c:size val="7"/><c:spPr>${filled(colour)}<a:ln w="${OUTLINE_WIDTH}">${filled(PALETTE.navy)}</a:ln></c:spPr>`;
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
