import type { SheetKind } from "../../layout/workbook-content";
import { columnWidth, wraps } from "./column-width";
import type { KeyList } from "./key-lists";
import type { PlacedColumn, PlacedTable } from "../../layout/placing";

/** A column with what decides how it looks. */
export interface DressedColumn extends PlacedColumn {
  readonly texts: readonly string[];
  readonly width: number;
  readonly wraps: boolean;
}
export interface TableOptions {
  readonly kind: SheetKind;
  /** No other table stands beside it. */
  readonly alone: boolean;
  readonly lists: ReadonlyMap<string, KeyList>;
}

/** A letter of the purpose line, in widths of a column: it is set smaller than the standard font. */
const PURPOSE_LETTER = 0.95;
/** On how many lines the longest text of a table stands: its row is as tall for the tables beside it. */
const LINES_ALONE = 3;
const LINES_BESIDE = 2;

/** With widths that together hold the table's purpose, when another table stands beside it. */
export function dressColumns(table: PlacedTable, { alone, lists }: TableOptions): DressedColumn[] {
  const lines = alone ? LINES_ALONE : LINES_BESIDE;
  const columns = table.columns.map((placed) => {
    const values = table.rows.map((row) => row[placed.field]);
    const texts = values.map((value) => (typeof value === "string" ? value : ""));
    const { column } = placed;
    const offered = lists.get(column.names?.table ?? "")?.longest ?? 0;
    const wrapped = wraps(column, texts, alone);
    const width = columnWidth(column, { texts, offered, lines: wrapped ? lines : null });
    return { ...placed, texts, width, wraps: wrapped };
  });
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const wanted = alone ? 0 : (table.layout.name.length + table.layout.purpose.length) * PURPOSE_LETTER;
  const stretch = Math.max(1, wanted / total);
  return columns.map((column) => ({ ...column, width: Math.ceil(column.width * stretch) }));
}
