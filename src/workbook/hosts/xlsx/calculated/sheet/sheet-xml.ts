import { columnLetters } from "../../../../host";
import type { BandResult, CalculatedSheet } from "../../../../layout/calculated/calculated-sheets";
import { KIND_WORDS } from "../../../../layout/guide";
import { TAB_COLOURS } from "../../looks";
import { HEADER_ROW, INTRODUCTION_ROW, KIND_ROW, PURPOSE_ROW, TITLE_ROW } from "../../placing";
import { INTRODUCTION, KIND, PURPOSE, TITLE } from "./calculated-looks";
import { formulaCell, textCell } from "./cell-xml";
import type { DressedCalculated } from "./dress-calculated";
import { LINK_TYPES, XML_HEAD } from "../package/links";
import type { PartWriter } from "../package/package-edits";
import { headerRow, unitRow, bodyWriter } from "./sheet-rows";
import type { StyleBook } from "../book/style-book";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface SheetToWrite {
  readonly sheet: CalculatedSheet;
  readonly tables: readonly DressedCalculated[];
  readonly band: readonly BandResult[];
  readonly selected: boolean;
}

function top({ sheet, tables, band }: SheetToWrite, styles: StyleBook): string {
  const line = (row: number, cells: string): string => `<row r="${row}">${cells}</row>`;
  const results = band.map(({ label, formula }, index) => {
    const [left, right] = [columnLetters(2 * index + 2), columnLetters(2 * index + 3)];
    const style = styles.cell(KIND);
    return textCell(`${left}${KIND_ROW}`, style, label) + formulaCell(`${right}${KIND_ROW}`, style, formula);
  });
  const purposes = tables.map((table) =>
    textCell(
      `${columnLetters(table.firstColumn)}${PURPOSE_ROW}`,
      styles.cell(PURPOSE),
      table.content.layout.purpose,
    ),
  );
  return [
    line(TITLE_ROW, textCell(`A${TITLE_ROW}`, styles.cell(TITLE), sheet.title)),
    line(
      INTRODUCTION_ROW,
      textCell(`A${INTRODUCTION_ROW}`, styles.cell(INTRODUCTION), sheet.introduction.join(" ")),
    ),
    line(KIND_ROW, textCell(`A${KIND_ROW}`, styles.cell(KIND), KIND_WORDS[sheet.kind]) + results.join("")),
    line(PURPOSE_ROW, purposes.join("")),
  ].join("");
}

function view(selected: boolean): string {
  const body = `B${HEADER_ROW + 1}`;
  return (
    `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    `<pane xSplit="1" ySplit="${HEADER_ROW}" topLeftCell="${body}" activePane="bottomRight" state="frozen"/>` +
    `<selection pane="topRight"/><selection pane="bottomLeft"/>` +
    `<selection pane="bottomRight" activeCell="${body}" sqref="${body}"/></sheetView></sheetViews>`
  );
}

const columnsXml = (tables: readonly DressedCalculated[]): string =>
  `<cols>${tables
    .flatMap(({ columns }) => columns)
    .map(({ number, width }) => `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`)
    .join("")}</cols>`;

/** The sheet's part. Its styles are asked for at once: they are saved before anything is packed. */
export function sheetWriter(content: SheetToWrite, styles: StyleBook): PartWriter {
  const { sheet, tables } = content;
  const head =
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINK_TYPES}"><sheetPr><tabColor rgb="${TAB_COLOURS[sheet.kind]}"/></sheetPr>` +
    `${view(content.selected)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(tables)}<sheetData>`;
  const above = top(content, styles) + unitRow(tables, styles) + headerRow(tables, styles);
  const body = bodyWriter(tables, styles);
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return (write) => {
    write(head + above);
    body(write);
    write(`</sheetData><tableParts count="${parts.length}">${parts.join("")}</tableParts></worksheet>`);
  };
}
