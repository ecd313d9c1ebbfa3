import { writtenText } from "../../written-value";
import { escapeXml } from "../../xml-escape";
import { markOf } from "../book/ours";
import { XML_HEAD } from "../package/links";
import {
  tableRange,
  type PlacedCalculated,
  type PlacedCalculatedColumn,
} from "../../../../layout/calculated/place-calculated";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** The extension of a table that holds its alternative text. */
const ALT_TEXT = "{504A1905-F514-4f6f-8877-14C23A59335A}";

const attribute = (text: string): string =>
  escapeXml(writtenText(text)).replaceAll("\n", "_x000A_").replaceAll("\t", "_x0009_");

/** New rows inherit the formula of their column. */
function columnXml({ column }: PlacedCalculatedColumn, index: number): string {
  const start = `<tableColumn id="${index + 1}" name="${attribute(column.header)}"`;
  return column.formula === null
    ? `${start}/>`
    : `${start}><calculatedColumnFormula>${escapeXml(column.formula)}</calculatedColumnFormula></tableColumn>`;
}

export interface TableOptions {
  readonly id: number;
  /** A filter hides whole rows, those of a table beside it too. */
  readonly filter: boolean;
  /** One that people fill in has no mark: it is never written anew. */
  readonly marked: boolean;
}

export function tableXml(table: PlacedCalculated, { id, filter, marked }: TableOptions): string {
  const { name, purpose } = table.content.layout;
  const range = tableRange(table);
  return (
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
    (filter ? `<autoFilter ref="${range}"/>` : "") +
    `<tableColumns count="${table.columns.length}">${table.columns.map(columnXml).join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    `<extLst><ext uri="${ALT_TEXT}" xmlns:x14="${X14}">` +
    `<x14:table altText="${attribute(marked ? markOf(name) : name)}" altTextSummary="${attribute(purpose)}"/></ext></extLst></table>`
  );
}
