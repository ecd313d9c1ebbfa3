import { columnLetters } from "../../../../host";
import { FIRST_COLUMN, type Band } from "../../../../layout/look/band";
import { KIND_ROW } from "../../../../layout/placing";
import type { StyleBook } from "../book/style-book";
import { BAND_LABEL, BAND_RESULT, BAND_START } from "./calculated-looks";
import { formulaCell, textCell } from "./cell-xml";

const START = "Checks of this workbook";

/** Cells by column, to be put among those of their row. */
export function bandCells({ results, columns }: Band, styles: StyleBook): Map<number, string> {
  const cells = new Map<number, string>();
  if (results.length > 0) cells.set(1, textCell(`A${KIND_ROW}`, styles.cell(BAND_START), START));
  results.forEach(({ label, formula }, index) => {
    const column = columns[index] ?? FIRST_COLUMN;
    const address = (number: number): string => `${columnLetters(number)}${KIND_ROW}`;
    cells.set(column, textCell(address(column), styles.cell(BAND_LABEL), label));
    cells.set(column + 1, formulaCell(address(column + 1), styles.cell(BAND_RESULT), formula));
  });
  return cells;
}
