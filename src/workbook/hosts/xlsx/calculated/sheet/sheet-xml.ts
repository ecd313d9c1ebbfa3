import { columnLetters } from "../../../../host";
import { tabColour } from "../../looks";
import { FIRST_BODY_ROW, HEADER_ROW } from "../../../../layout/placing";
import type { StyleBook } from "../book/style-book";
import { LINK_TYPES, XML_HEAD } from "../package/links";
import type { PartWriter } from "../package/package-edits";
import { resultCells } from "../../../../layout/look/band";
import { headerHelp } from "./header-help";
import { documentRows } from "./document-rows";
import { pagesFor } from "../../../../layout/look/printed";
import { paperXml } from "./paper";
import { resultRules } from "./result-rules";
import type { SheetPlan } from "../../../../layout/look/sheet-plan";
import { bodyWriter } from "./sheet-rows";
import { topRows } from "./sheet-top";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LAST_ROW = 1_048_576;

/** What an older sheet in the same place hands on. */
export interface HandedOn {
  readonly selected: boolean;
  /** The lock that people put on it. */
  readonly protection: string;
}

/** The first column and the headers stay in view; a document is read from its top. */
function viewXml({ document }: SheetPlan): string {
  if (document) return "";
  const body = `B${FIRST_BODY_ROW}`;
  return (
    `<pane xSplit="1" ySplit="${HEADER_ROW}" topLeftCell="${body}" activePane="bottomRight" state="frozen"/>` +
    `<selection pane="topRight"/><selection pane="bottomLeft"/>` +
    `<selection pane="bottomRight" activeCell="${body}" sqref="${body}"/>`
  );
}

function head(plan: SheetPlan, { selected }: HandedOn): string {
  const { sheet, widths, printed } = plan;
  const fits = pagesFor(printed).scale === null ? '<pageSetUpPr fitToPage="1"/>' : "";
  const columns = [...widths].map(
    ([number, width]) => `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINK_TYPES}">` +
    `<sheetPr><tabColor rgb="${tabColour(sheet.kind)}"/>${fits}</sheetPr>` +
    `<dimension ref="A1:${columnLetters(printed.lastColumn)}${printed.lastRow}"/>` +
    `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ""} workbookViewId="0">${viewXml(plan)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>`
  );
}

/** Links of the sheet's part: its tables are rId1, rId2 …, its drawing the next. */
function foot(plan: SheetPlan, styles: StyleBook, { protection }: HandedOn): string {
  const { tables, band, printed, sheet } = plan;
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  const texts = `A${HEADER_ROW}:${columnLetters(printed.lastColumn)}${LAST_ROW}`;
  return (
    `</sheetData>${protection}${resultRules(tables, resultCells(band), styles)}${headerHelp(tables)}` +
    paperXml(printed) +
    // codes such as 0012 are texts on purpose, without Excel's green corner
    `<ignoredErrors><ignoredError sqref="${texts}" numberStoredAsText="1"/></ignoredErrors>` +
    (sheet.charts.length > 0 ? `<drawing r:id="rId${tables.length + 1}"/>` : "") +
    `<tableParts count="${parts.length}">${parts.join("")}</tableParts></worksheet>`
  );
}

/** The sheet's part. Its styles are asked for at once: they are saved before anything is packed. */
export function sheetWriter(plan: SheetPlan, styles: StyleBook, handedOn: HandedOn): PartWriter {
  const above = head(plan, handedOn) + topRows(plan, styles);
  const body = bodyWriter(plan.tables, styles);
  const document = plan.document ? documentRows(plan.document, styles) : "";
  const below = foot(plan, styles, handedOn);
  return (write) => {
    write(above);
    body(write);
    write(document);
    write(below);
  };
}
