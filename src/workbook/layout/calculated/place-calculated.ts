import { columnLetters } from "../../host";
import type { CalculatedColumn, CalculatedContent } from "./calculated-table";
import type { CalculatedSheet } from "./calculated-sheets";
import { FIRST_BODY_ROW, HEADER_ROW } from "../placing";

export interface PlacedCalculatedColumn {
  readonly column: CalculatedColumn;
  readonly number: number;
  readonly letters: string;
}

/** A table of formulas and where it stands on its sheet. */
export interface PlacedCalculated {
  readonly content: CalculatedContent;
  readonly columns: readonly PlacedCalculatedColumn[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastBodyRow: number;
}

function place(content: CalculatedContent, firstColumn: number): PlacedCalculated {
  const columns = content.layout.columns.map((column, index) => ({
    column,
    number: firstColumn + index,
    letters: columnLetters(firstColumn + index),
  }));
  return {
    content,
    columns,
    firstColumn,
    lastColumn: firstColumn + columns.length - 1,
    // a table without a row of its body is damaged to Excel
    lastBodyRow: HEADER_ROW + Math.max(1, content.rows.length),
  };
}

/** Side by side with one empty column between, as on the sheets that people fill in. */
export function placeCalculated(sheet: CalculatedSheet): PlacedCalculated[] {
  const placed: PlacedCalculated[] = [];
  for (const content of sheet.tables) {
    const before = placed.at(-1);
    placed.push(place(content, before ? before.lastColumn + 2 : 1));
  }
  return placed;
}

const first = (table: PlacedCalculated): string => columnLetters(table.firstColumn);
const last = (table: PlacedCalculated): string => columnLetters(table.lastColumn);

export const tableRange = (table: PlacedCalculated): string =>
  `${first(table)}${HEADER_ROW}:${last(table)}${table.lastBodyRow}`;

export const bodyRange = ({ letters }: PlacedCalculatedColumn, table: PlacedCalculated): string =>
  `${letters}${FIRST_BODY_ROW}:${letters}${table.lastBodyRow}`;
