import { nameKey } from "../domain/kernel";
import type { CellValue, HostTable, RowEdit, RowValues } from "./host";
import { columnPosition, joinedKey } from "./layout/find-row";

/** The tables as they will read once the rows are written. */
export const withRowEdits = (tables: readonly HostTable[], edits: readonly RowEdit[]): HostTable[] =>
  tables.map((table) => {
    const own = edits.filter((edit) => nameKey(edit.table) === nameKey(table.name));
    return own.length === 0 ? table : edited(table, own);
  });

function edited(table: HostTable, edits: readonly RowEdit[]): HostTable {
  const copy = new EditedRows(table);
  for (const edit of edits) copy.carryOut(edit);
  return { ...table, rows: copy.rows };
}

type Index = Map<string, Set<number>>;

/** A copy of a table's rows that finds them by key, however many there are. */
class EditedRows {
  readonly rows: (readonly CellValue[])[];
  private readonly indexes = new Map<
    string,
    { readonly positions: readonly number[]; readonly index: Index }
  >();

  constructor(private readonly table: HostTable) {
    this.rows = [...table.rows];
  }

  carryOut(edit: RowEdit): void {
    if (edit.edit === "add") {
      this.write(
        this.rows.length,
        this.table.headers.map((): CellValue => null),
        edit.values,
      );
      return;
    }
    const row = this.find(edit.key);
    const blank = (headers: readonly string[]): RowValues =>
      Object.fromEntries(headers.map((header) => [header, null]));
    const values = edit.edit === "update" ? edit.values : blank(edit.headers);
    if (row !== null) this.write(row, this.rows[row] ?? [], values);
  }

  private write(row: number, cells: readonly CellValue[], values: RowValues): void {
    const written = [...cells];
    for (const [header, value] of Object.entries(values)) {
      const position = columnPosition(this.table, header);
      if (position !== null) written[position] = value;
    }
    for (const { positions, index } of this.indexes.values()) {
      if (row < this.rows.length) index.get(keyAt(cells, positions))?.delete(row);
      putInto(index, keyAt(written, positions), row);
    }
    this.rows[row] = written;
  }

  /** The first row that holds the key. */
  private find(key: RowValues): number | null {
    const found = [...(this.indexFor(Object.keys(key))?.get(joinedKey(Object.values(key))) ?? [])];
    return found.length === 0 ? null : Math.min(...found);
  }

  private indexFor(headers: readonly string[]): Index | null {
    const name = JSON.stringify(headers);
    const known = this.indexes.get(name);
    if (known) return known.index;
    const positions = headers.flatMap((header) => columnPosition(this.table, header) ?? []);
    // a column that is not there holds nothing
    if (positions.length < headers.length) return null;
    const index: Index = new Map();
    this.rows.forEach((cells, row) => putInto(index, keyAt(cells, positions), row));
    this.indexes.set(name, { positions, index });
    return index;
  }
}

const keyAt = (cells: readonly CellValue[], positions: readonly number[]): string =>
  joinedKey(positions.map((position) => cells[position] ?? null));

function putInto(index: Index, key: string, row: number): void {
  const rows = index.get(key);
  if (rows) rows.add(row);
  else index.set(key, new Set([row]));
}
