import type { CalculatedColumn } from "../../../../layout/calculated/calculated-table";
import * as look from "../../../../layout/look/cell-looks";
import { NUMBER_FORMATS } from "../../../../layout/look/number-formats";
import { opaque } from "../../colours";
import type { CellStyle } from "../book/style-book";
import { border, fill, font, NO_BORDER, NO_FILL, pieceOf } from "./style-parts";

function alignmentXml({ horizontal, vertical, wraps, indent }: look.Alignment): string {
  const place = horizontal === undefined ? "" : ` horizontal="${horizontal}"`;
  const more = `${wraps ? ' wrapText="1"' : ""}${indent === undefined ? "" : ` indent="${indent}"`}`;
  return `<alignment${place} vertical="${vertical}"${more}/>`;
}

const styleOf = ({ fill: behind, edges, alignment, colour, ...letters }: look.CellDress): CellStyle => ({
  font: font(opaque(colour), letters),
  fill: behind === undefined ? NO_FILL : fill(opaque(behind)),
  border: edges ? border({ ...edges, colour: opaque(edges.colour) }) : NO_BORDER,
  alignment: alignmentXml(alignment),
});

export const TITLE = styleOf(look.TITLE);
export const INTRODUCTION = styleOf(look.INTRODUCTION);
export const KIND = styleOf(look.KIND);
export const BAND_START = styleOf(look.BAND_START);
export const BAND_LABEL = styleOf(look.BAND_LABEL);
export const BAND_RESULT = styleOf(look.BAND_RESULT);
export const PURPOSE = styleOf(look.PURPOSE);
export const UNIT = styleOf(look.UNIT);

export const headerStyle = (column: CalculatedColumn): CellStyle => styleOf(look.headerDress(column));
export const bodyStyle = (column: CalculatedColumn, options: look.BodyOptions): CellStyle => ({
  ...styleOf(look.bodyDress(column, options)),
  format: NUMBER_FORMATS[column.format],
});

const piece = ({ colour, ...letters }: { colour: string; size: number; bold?: boolean }): string =>
  pieceOf(font(opaque(colour), letters));
export const TITLE_PIECE = pieceOf(TITLE.font);
export const KIND_PIECE = pieceOf(KIND.font);
export const TABLE_NAME_PIECE = piece(look.TABLE_NAME);
export const TABLE_PURPOSE_PIECE = piece(look.TABLE_PURPOSE);
