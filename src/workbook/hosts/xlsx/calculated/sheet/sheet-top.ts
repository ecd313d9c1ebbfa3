import { columnLetters } from "../../../../host";
import { DOCUMENT_WORDS, KIND_WORDS } from "../../../../layout/guide";
import { linesIn } from "../../../../layout/lines-in";
import {
  HEADER_ROW,
  INTRODUCTION_ROW,
  KIND_ROW,
  PURPOSE_ROW,
  TITLE_ROW,
  UNIT_ROW,
} from "../../../../layout/placing";
import type { StyleBook } from "../book/style-book";
import { bandHeight } from "../../../../layout/look/band";
import { bandCells } from "./band-cells";
import {
  headerStyle,
  INTRODUCTION,
  KIND,
  KIND_PIECE,
  PURPOSE,
  TABLE_NAME_PIECE,
  TABLE_PURPOSE_PIECE,
  TITLE,
  TITLE_PIECE,
  UNIT,
} from "./calculated-looks";
import { unitWords } from "../../../../layout/look/number-formats";
import { blankCell, piecesCell, textCell } from "./cell-xml";
import { HEADER_LETTERS } from "../../../../layout/look/dress-calculated";
import type { SheetPlan } from "../../../../layout/look/sheet-plan";

/** In points. */
const TITLE_HEIGHT = 30;
const INTRODUCTION_HEIGHT = 18;
const KIND_HEIGHT = 17;
const PURPOSE_HEIGHT = 28;
const UNIT_LINE_HEIGHT = 12;
const HEADER_LINE_HEIGHT = 15;
const FEWEST_HEADER_LINES = 2;
/** Letters of the small print above the headers for each character of width. */
const UNIT_LETTERS = 1.3;

interface Row {
  readonly number: number;
  readonly height: number;
  readonly cells: readonly string[];
}

const rowXml = ({ number, height, cells }: Row): string =>
  `<row r="${number}" ht="${height}" customHeight="1">${cells.join("")}</row>`;

/** A row of the band behind the title: cells that hold something, and coloured ones beside them. */
function striped(plan: SheetPlan, number: number, style: number, filled: ReadonlyMap<number, string>) {
  return Array.from({ length: plan.printed.lastColumn }, (_, index) => {
    const own = filled.get(index + 1);
    return own ?? blankCell(`${columnLetters(index + 1)}${number}`, style);
  });
}

/** On a sheet with the results of the checks, the kind of the sheet stands beside its title. */
function titleRows(plan: SheetPlan, styles: StyleBook): Row[] {
  const { sheet, band } = plan;
  const [title, introduction, kind] = [styles.cell(TITLE), styles.cell(INTRODUCTION), styles.cell(KIND)];
  const words = sheet.document ? DOCUMENT_WORDS : KIND_WORDS[sheet.kind];
  const hasBand = band.results.length > 0;
  const pieces = [
    [TITLE_PIECE, sheet.title] as const,
    ...(hasBand ? [[KIND_PIECE, `   ${words}`] as const] : []),
  ];
  const titles = new Map([[1, piecesCell(`A${TITLE_ROW}`, title, pieces)]]);
  const texts = new Map([[1, textCell(`A${INTRODUCTION_ROW}`, introduction, sheet.introduction.join(" "))]]);
  const third = hasBand ? bandCells(band, styles) : new Map([[1, textCell(`A${KIND_ROW}`, kind, words)]]);
  const widthOf = (column: number): number => plan.widths.get(column) ?? 0;
  const height = hasBand ? bandHeight(band, widthOf) : KIND_HEIGHT;
  return [
    { number: TITLE_ROW, height: TITLE_HEIGHT, cells: striped(plan, TITLE_ROW, title, titles) },
    {
      number: INTRODUCTION_ROW,
      height: INTRODUCTION_HEIGHT,
      cells: striped(plan, INTRODUCTION_ROW, introduction, texts),
    },
    { number: KIND_ROW, height, cells: striped(plan, KIND_ROW, kind, third) },
  ];
}

function purposeRow({ tables }: SheetPlan, styles: StyleBook): Row {
  const cells = tables.map(({ firstColumn, content: { layout } }) =>
    piecesCell(`${columnLetters(firstColumn)}${PURPOSE_ROW}`, styles.cell(PURPOSE), [
      [TABLE_NAME_PIECE, layout.name],
      [TABLE_PURPOSE_PIECE, `   ${layout.purpose}`],
    ]),
  );
  return { number: PURPOSE_ROW, height: PURPOSE_HEIGHT, cells };
}

function unitRow({ tables }: SheetPlan, styles: StyleBook): Row {
  const style = styles.cell(UNIT);
  const columns = tables
    .flatMap((table) => table.columns)
    .map((dressed) => ({ ...dressed, words: unitWords(dressed.column) }));
  const lines = columns.map(({ width, words }) => linesIn(width, words, UNIT_LETTERS));
  const cells = columns
    .filter(({ words }) => words !== "")
    .map(({ letters, words }) => textCell(`${letters}${UNIT_ROW}`, style, words));
  return { number: UNIT_ROW, height: Math.max(1, ...lines) * UNIT_LINE_HEIGHT + 3, cells };
}

function headerRow({ tables }: SheetPlan, styles: StyleBook): Row {
  const columns = tables.flatMap((table) => table.columns);
  const cells = columns.map(({ column, letters }) =>
    textCell(`${letters}${HEADER_ROW}`, styles.cell(headerStyle(column)), column.header),
  );
  const lines = columns.map(({ column, width }) => linesIn(width, column.header, HEADER_LETTERS));
  const height = Math.max(FEWEST_HEADER_LINES, ...lines) * HEADER_LINE_HEIGHT + 4;
  return { number: HEADER_ROW, height, cells };
}

/** What stands above the bodies of the tables, headers included. */
export const topRows = (plan: SheetPlan, styles: StyleBook): string =>
  [...titleRows(plan, styles), purposeRow(plan, styles), unitRow(plan, styles), headerRow(plan, styles)]
    .map(rowXml)
    .join("");
