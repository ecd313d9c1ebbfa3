import { LONGEST_CELL, noteOf } from "../../../../layout/look/header-note";
import type { DressedCalculated } from "../../../../layout/look/dress-calculated";
import { HEADER_ROW } from "../../../../layout/placing";
import { writtenText } from "../../written-value";
import { escapeXml } from "../../xml-escape";

const written = (text: string): string => escapeXml(writtenText(text));

/** The notes of the headers. */
export function headerHelp(tables: readonly DressedCalculated[]): string {
  const notes = tables
    .flatMap(({ columns }) => columns)
    .flatMap(({ column, letters }) => {
      const note = noteOf(column);
      if (!note) return [];
      return [
        `<dataValidation type="textLength" operator="lessThanOrEqual" allowBlank="1" showInputMessage="1" ` +
          `promptTitle="${written(note.title)}" prompt="${written(note.text)}" ` +
          `sqref="${letters}${HEADER_ROW}"><formula1>${LONGEST_CELL}</formula1></dataValidation>`,
      ];
    });
  return notes.length === 0
    ? ""
    : `<dataValidations count="${notes.length}">${notes.join("")}</dataValidations>`;
}
