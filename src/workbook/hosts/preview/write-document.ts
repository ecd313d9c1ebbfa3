import type { CalculatedSheet } from "../../layout/calculated/calculated-sheets";
import { factOf } from "../../layout/calculated/sheet-document";
import type { DocumentCell, DocumentRow } from "../../layout/calculated/sheet-document";
import { placeDocument } from "../../layout/calculated/place-document";
import { figureFormat } from "../../layout/calculated/figure-format";
import type { PlacedCalculated } from "../../layout/calculated/place-calculated";
import { linesIn } from "../../layout/lines-in";
import { NAVY } from "./looks";
import type { SheetModel } from "./sheet-model";
import { typedFor } from "./typed-value";
import { dress } from "./write-top";

/** Pixels of a column for each character of its width. */
const LETTER = 7;
/** In pixels. */
const LINE = 18;
const ROOM = 6;
const STRONG: readonly DocumentRow["look"][] = ["title", "heading", "caption", "header", "group", "total"];

/** The values below the table of a sheet. Stops after each row, as the tables do after each column. */
export function* writeDocument(
  model: SheetModel,
  sheet: number,
  content: CalculatedSheet,
  tables: readonly PlacedCalculated[],
): Generator<void> {
  const document = placeDocument(content, tables);
  if (!document) return;
  document.widths.forEach((width, index) =>
    model.setColumnsWidth(sheet, index + 1, index + 1, width * LETTER),
  );
  for (const [index, row] of document.rows.entries()) {
    const number = document.firstRow + index;
    writeRow(model, { sheet, row: number }, row);
    model.setRowsHeight(sheet, number, number, linesOf(row, document.widths) * LINE + ROOM);
    yield;
  }
}

interface Place {
  readonly sheet: number;
  readonly row: number;
}

const linesOf = ({ look, cells }: DocumentRow, widths: readonly number[]): number =>
  (look === "fact" ? [factOf(cells).join(": ")] : cells).reduce<number>(
    (most, cell, index) => Math.max(most, typeof cell === "string" ? linesIn(widths[index] ?? 1, cell) : 1),
    1,
  );

function writeRow(model: SheetModel, place: Place, { look, cells }: DocumentRow): void {
  const own = look === "fact" ? [factOf(cells).join(": ")] : cells;
  own.forEach((cell, index) => {
    const typed = typedFor(typeof cell === "string" ? cell : cell.value);
    if (typed !== null) model.setUserInput(place.sheet, place.row, index + 1, typed);
    const area = { ...place, column: index + 1, width: 1, height: 1 };
    dress(model, area, { ...(STRONG.includes(look) ? STRONG_STYLE : {}), ...styleOf(cell, index) });
  });
}
const STRONG_STYLE = { "font.b": "true", "font.color": NAVY };

const styleOf = (cell: DocumentCell, index: number): Readonly<Record<string, string>> =>
  typeof cell !== "string"
    ? { num_fmt: figureFormat(cell) }
    : index === 0
      ? { "alignment.wrap_text": "true", "alignment.vertical": "top" }
      : { "alignment.horizontal": "right" };
