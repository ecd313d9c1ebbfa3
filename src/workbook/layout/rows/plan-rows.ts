import { columnLetters, type CellValue, type HostTable, type RowEdit, type RowValues } from "../../host";
import { columnPosition, rowsWith, tableNamed } from "../find-row";

/** A row to be written, and where. */
export interface PlannedRow {
  readonly table: HostTable;
  /** Its number on the sheet. */
  readonly row: number;
  readonly isNew: boolean;
  /** By the number of the column on the sheet. Others are left as they are. */
  readonly cells: ReadonlyMap<number, CellValue>;
}
/** What is to be written, or why nothing is. */
export type PlannedRows = { readonly refused: string } | { readonly rows: readonly PlannedRow[] };

/** How the sheet looks where rows are to be written. */
export interface SheetLook {
  at(table: HostTable, row: number, column: number): "nothing" | "value" | "formula";
  /** Whether a row below a table is left over from writing this very row before. */
  isLeftOver(row: PlannedRow): boolean;
}

class Refused extends Error {}

/** Finds the place of every edit before anything is written. Rows to add come behind the last that is filled. */
export function planRows(
  edits: readonly RowEdit[],
  tables: readonly HostTable[],
  look: SheetLook,
): PlannedRows {
  const plan = new Plan(tables, look);
  try {
    return { rows: edits.map((edit) => plan.row(edit)) };
  } catch (cause) {
    if (cause instanceof Refused) return { refused: cause.message };
    throw cause;
  }
}

const words = (key: RowValues): string => Object.values(key).map(String).join(", ");

class Plan {
  private readonly lastRows = new Map<HostTable, number>();
  private readonly keys = new Set<string>();

  constructor(
    private readonly tables: readonly HostTable[],
    private readonly look: SheetLook,
  ) {}

  row(edit: RowEdit): PlannedRow {
    const table = tableNamed(this.tables, edit.table);
    if (table === null) {
      throw new Refused(
        `The table ${edit.table} is missing, and Headroom writes rows into it. Put it back, for example from a new template, and try again.`,
      );
    }
    return edit.edit === "add" ? this.newRow(edit, table) : this.existing(edit, table);
  }

  private newRow({ key, values }: Extract<RowEdit, { readonly edit: "add" }>, table: HostTable): PlannedRow {
    const own = `${table.name}|${words(key)}`.toLowerCase();
    if (this.keys.has(own) || rowsWith(table, key).length > 0) {
      throw new Refused(`The table ${table.name} has a row ${words(key)} already.`);
    }
    this.keys.add(own);
    const row = (this.lastRows.get(table) ?? this.lastFilled(table)) + 1;
    this.lastRows.set(table, row);
    const cells = Object.entries(values).flatMap(([header, value]): [number, CellValue][] =>
      value === null ? [] : [[columnOf(table, header), value]],
    );
    const planned = { table, row, isNew: true, cells: new Map(cells) };
    if (row > table.headerRow + table.rows.length) this.refuseTaken(planned);
    return planned;
  }

  private refuseTaken(planned: PlannedRow): void {
    const { table, row } = planned;
    const taken = table.headers.findIndex(
      (_, place) => this.look.at(table, row, table.firstColumn + place) !== "nothing",
    );
    if (taken < 0 || this.look.isLeftOver(planned)) return;
    throw new Refused(
      `${table.sheet}!${columnLetters(table.firstColumn + taken)}${row} stands right below the table ${table.name}, where its new rows go. Move it and try again.`,
    );
  }

  /** What a formula shows does not fill a row. */
  private lastFilled(table: HostTable): number {
    for (let row = table.headerRow + table.rows.length; row > table.headerRow; row -= 1) {
      if (table.headers.some((_, place) => this.look.at(table, row, table.firstColumn + place) === "value"))
        return row;
    }
    return table.headerRow;
  }

  private existing(edit: Exclude<RowEdit, { readonly edit: "add" }>, table: HostTable): PlannedRow {
    const [row, ...others] = rowsWith(table, edit.key);
    if (row === undefined || others.length > 0) {
      const found = row === undefined ? "has no row" : "has more than one row";
      throw new Refused(
        `The table ${table.name} ${found} ${words(edit.key)}, which Headroom was to ${edit.edit}.`,
      );
    }
    const values = edit.edit === "update" ? edit.values : blanks(edit.headers, table);
    const cells = new Map(
      Object.entries(values).map(([header, value]) => [columnOf(table, header), value] as const),
    );
    for (const column of cells.keys()) this.refuseFormula(table, row, column);
    if (edit.edit === "remove") this.refuseUnknown(table, row, cells);
    return { table, row, isNew: false, cells };
  }

  /** A formula that people put into a cell is theirs. */
  private refuseFormula(table: HostTable, row: number, column: number): void {
    if (this.look.at(table, row, column) !== "formula") return;
    throw new Refused(
      `${table.sheet}!${columnLetters(column)}${row} holds a formula, which would be lost. Put its result in its place and try again.`,
    );
  }

  private refuseUnknown(table: HostTable, row: number, known: ReadonlyMap<number, CellValue>): void {
    table.headers.forEach((header, place) => {
      const column = table.firstColumn + place;
      if (known.has(column) || this.look.at(table, row, column) !== "value") return;
      throw new Refused(
        `${table.sheet}!${columnLetters(column)}${row} holds something in ${header}, a column of your own in ${table.name}, which would be lost with its row. Move it and try again.`,
      );
    });
  }
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
