import { HEADER_ROW } from "../../../../layout/placing";
import { writtenText } from "../../written-value";
import { escapeXml } from "../../xml-escape";
import type { DressedCalculated } from "./dress-calculated";

/** Excel's limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_TEXT = 32_767;

const cut = (text: string, most: number): string =>
  escapeXml(writtenText(text.length <= most ? text : `${text.slice(0, most - 1)}…`));

/** The note that appears when a header is chosen. Excel shows one only together with a rule: any text passes this. */
export function headerHelp(tables: readonly DressedCalculated[]): string {
  const notes = tables
    .flatMap(({ columns }) => columns)
    .filter(({ column }) => column.help !== "")
    .map(
      ({ column, letters }) =>
        `<dataValidation type="textLength" operator="lessThanOrEqual" allowBlank="1" showInputMessage="1" ` +
        `promptTitle="${cut(column.header, LONGEST_TITLE)}" prompt="${cut(column.help, LONGEST_PROMPT)}" ` +
        `sqref="${letters}${HEADER_ROW}"><formula1>${LONGEST_TEXT}</formula1></dataValidation>`,
    );
  return notes.length === 0
    ? ""
    : `<dataValidations count="${notes.length}">${notes.join("")}</dataValidations>`;
}
