import type { DocumentFigure, DocumentLook } from "../../../../layout/calculated/sheet-document";
import { figureFormat } from "../../../../layout/calculated/figure-format";
import { BAND, BLACK, GREY, LINE, NAVY, STEEL } from "../../colours";
import type { CellStyle } from "../book/style-book";
import { border, fill, font, NO_BORDER, NO_FILL, pieceOf } from "./style-parts";

interface Looks {
  readonly first: CellStyle;
  readonly beside: CellStyle;
}

const LEFT = '<alignment horizontal="left" vertical="top" wrapText="1"/>';
const INDENTED = '<alignment horizontal="left" vertical="top" wrapText="1" indent="2"/>';
const RIGHT = '<alignment horizontal="right" vertical="top" wrapText="1"/>';
const BOTTOM_LEFT = '<alignment horizontal="left" vertical="bottom" wrapText="1"/>';
const BOTTOM_RIGHT = '<alignment horizontal="right" vertical="bottom" wrapText="1"/>';
const OVER = '<alignment horizontal="left" vertical="bottom"/>';

const UNDER = border({ bottom: "medium", colour: STEEL });
const BETWEEN = border({ bottom: "thin", colour: LINE });
const SUM = border({ top: "thin", bottom: "double", colour: STEEL });

const plain = (text: string, alignment: string, edges: string = NO_BORDER): CellStyle => ({
  font: text,
  fill: NO_FILL,
  border: edges,
  alignment,
});
const both = (style: CellStyle): Looks => ({ first: style, beside: style });
const ofTable = (text: string, edges: string, first = LEFT): Looks => ({
  first: plain(text, first, edges),
  beside: plain(text, RIGHT, edges),
});

const BODY = font(BLACK);
/** Smaller than the body, so that no word of a header is broken. */
const HEAD = font(NAVY, { size: 10, bold: true });
const STRONG = font(BLACK, { bold: true });

export const DOCUMENT_STYLES: Readonly<Record<DocumentLook, Looks>> = {
  title: both(plain(font(NAVY, { size: 15, bold: true }), OVER)),
  heading: both(plain(font(NAVY, { size: 12, bold: true }), BOTTOM_LEFT)),
  caption: both(plain(font(NAVY, { bold: true }), BOTTOM_LEFT)),
  text: both(plain(BODY, LEFT)),
  small: both(plain(font(GREY, { size: 10 }), LEFT)),
  fact: both(plain(BODY, LEFT)),
  blank: both(plain(BODY, LEFT)),
  header: {
    first: { ...plain(HEAD, BOTTOM_LEFT, UNDER), fill: fill(BAND) },
    beside: { ...plain(HEAD, BOTTOM_RIGHT, UNDER), fill: fill(BAND) },
  },
  group: ofTable(STRONG, BETWEEN),
  part: ofTable(BODY, BETWEEN, INDENTED),
  plain: ofTable(BODY, BETWEEN),
  total: ofTable(STRONG, SUM),
};

export const numberStyle = (look: DocumentLook, figure: DocumentFigure): CellStyle => ({
  ...DOCUMENT_STYLES[look].beside,
  format: figureFormat(figure),
});

export const FACT_NAME_PIECE = pieceOf(font(NAVY, { bold: true }));
export const FACT_TEXT_PIECE = pieceOf(BODY);
