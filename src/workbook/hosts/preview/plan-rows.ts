import { columnLetters, type CellValue, type HostTable, type RowEdit, type RowValues } from "../../host";
import { columnPosition, rowsWith, tableNamed } from "../../layout/find-row";

/** A cell to be written, on the sheet of its table. */
export interface PlannedCell {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}
/** What is to be written, or why nothing is. */
export type PlannedRows =
  | { readonly refused: string }
  | {
      readonly cells: readonly PlannedCell[];
      /** Rows that are new, by table, from its first to its last. */
      readonly added: ReadonlyMap<string, readonly number[]>;
    };

/** What stands in a cell of the sheet: nothing, a value, or a formula of a person's. */
export type LookAtCell = (sheet: string, row: number, column: number) => "nothing" | "value" | "formula";

class Refused extends Error {}

/** Finds the place of every edit before anything is written. Rows to add come behind the last one. */
export function planRows(
  edits: readonly RowEdit[],
  tables: readonly HostTable[],
  look: LookAtCell,
): PlannedRows {
  const added = new Map<string, number[]>();
  try {
    const keys = new Set<string>();
    const cells = edits.flatMap((edit) => {
      const table = tableNamed(tables, edit.table);
      if (table === null) throw new Refused(`The table ${edit.table} is no longer in the workbook.`);
      if (edit.edit !== "add") return existing(edit, table, look);
      const key = `${edit.table}|${words(edit.key)}`.toLowerCase();
      if (keys.has(key) || rowsWith(table, edit.key).length > 0) {
        throw new Refused(`The table ${table.name} has a row ${words(edit.key)} already.`);
      }
      keys.add(key);
      const rows = added.get(table.name) ?? [];
      const row = table.headerRow + table.rows.length + rows.length + 1;
      added.set(table.name, [...rows, row]);
      return newRow(edit.values, row, { table, look });
    });
    return { cells, added };
  } catch (cause) {
    if (cause instanceof Refused) return { refused: cause.message };
    throw cause;
  }
}

const words = (key: RowValues): string => Object.values(key).map(String).join(", ");

function newRow(
  values: RowValues,
  row: number,
  { table, look }: { readonly table: HostTable; readonly look: LookAtCell },
): PlannedCell[] {
  const taken = table.headers.findIndex(
    (_, place) => look(table.sheet, row, table.firstColumn + place) !== "nothing",
  );
  if (taken >= 0) {
    throw new Refused(
      `${table.sheet}!${columnLetters(table.firstColumn + taken)}${row} stands right below the table ${table.name}, where its new rows go. Move it and try again.`,
    );
  }
  return Object.entries(values).flatMap(([header, value]) =>
    value === null
      ? []
      : [{ table: table.name, sheet: table.sheet, row, column: columnOf(table, header), value }],
  );
}

function existing(
  edit: Exclude<RowEdit, { readonly edit: "add" }>,
  table: HostTable,
  look: LookAtCell,
): PlannedCell[] {
  const [row, ...others] = rowsWith(table, edit.key);
  if (row === undefined || others.length > 0) {
    const found = row === undefined ? "has no row" : "has more than one row";
    throw new Refused(
      `The table ${table.name} ${found} ${words(edit.key)}, which Headroom was to ${edit.edit}.`,
    );
  }
  const values: RowValues = edit.edit === "update" ? edit.values : blanks(edit.headers, table);
  return Object.entries(values).map(([header, value]) => {
    const column = columnOf(table, header);
    if (look(table.sheet, row, column) === "formula") {
      throw new Refused(
        `${table.sheet}!${columnLetters(column)}${row} holds a formula, which would be lost. Put its result in its place and try again.`,
      );
    }
    return { table: table.name, sheet: table.sheet, row, column, value };
  });
}

/** A row is taken out by blanking it. */
const blanks = (headers: readonly string[], table: HostTable): RowValues =>
  Object.fromEntries(
    headers.filter((header) => columnPosition(table, header) !== null).map((header) => [header, null]),
  );

function columnOf(table: HostTable, header: string): number {
  const position = columnPosition(table, header);
  if (position === null) {
    throw new Refused(
      `The table ${table.name} has no column ${header}, which Headroom writes. Add a column of that name and try again.`,
    );
  }
  return table.firstColumn + position;
}
