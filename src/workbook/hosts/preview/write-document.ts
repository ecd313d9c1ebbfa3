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

/** The values below the table of a sheet. Stops after each row and column, as the tables do. */
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
  const width = document.rows.reduce((most, row) => Math.max(most, ownCells(row).length), 0);
  for (let index = 0; index < width; index += 1) {
    for (const { from, count, style } of styleRuns(document.rows, index))
      dress(
        model,
        { sheet, row: document.firstRow + from, column: index + 1, width: 1, height: count },
        style,
      );
    yield;
  }
}

interface Place {
  readonly sheet: number;
  readonly row: number;
}

const linesOf = (row: DocumentRow, widths: readonly number[]): number =>
  ownCells(row).reduce<number>(
    (most, cell, index) => Math.max(most, typeof cell === "string" ? linesIn(widths[index] ?? 1, cell) : 1),
    1,
  );

const ownCells = ({ look, cells }: DocumentRow): readonly DocumentCell[] =>
  look === "fact" ? [factOf(cells).join(": ")] : cells;

function writeRow(model: SheetModel, place: Place, row: DocumentRow): void {
  ownCells(row).forEach((cell, index) => {
    const typed = typedFor(typeof cell === "string" ? cell : cell.value);
    if (typed !== null) model.setUserInput(place.sheet, place.row, index + 1, typed);
  });
}

type Style = Readonly<Record<string, string>>;
interface StyleRun {
  readonly from: number;
  readonly count: number;
  readonly style: Style;
}

/** Rows below each other that look alike in a column, since the engine takes as long for one cell as for many. */
function styleRuns(rows: readonly DocumentRow[], column: number): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = ownCells(row)[column];
    if (cell === undefined) continue;
    const style = { ...(STRONG.includes(row.look) ? STRONG_STYLE : {}), ...styleOf(cell, column) };
    const last = runs.at(-1);
    const goesOn = last && last.from + last.count === index && isSameStyle(last.style, style);
    if (goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: index, count: 1, style });
  }
  return runs;
}
const isSameStyle = (a: Style, b: Style): boolean => JSON.stringify(a) === JSON.stringify(b);

const STRONG_STYLE = { "font.b": "true", "font.color": NAVY };

const styleOf = (cell: DocumentCell, index: number): Style =>
  typeof cell !== "string"
    ? { num_fmt: figureFormat(cell) }
    : index === 0
      ? { "alignment.wrap_text": "true", "alignment.vertical": "top" }
      : { "alignment.horizontal": "right" };
