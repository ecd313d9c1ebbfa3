import { columnLetters, type CellValue, type RowEdit, type RowValues } from "../../../host";
import { columnPosition, rowsWith } from "../../../layout/find-row";
import { isFilled, type SheetCell } from "../calculated/book/sheet-cells";
import { childNamed } from "../calculated/package/xml-tree";
import { Refusal } from "../refusal";
import { columnNumber, type FoundTable, type OpenSheet } from "./target-table";

/** What a cell is to hold; a formula is as its column's, escaped for the part already. */
export type NewCell = { readonly value: CellValue } | { readonly formula: string };

export interface PlacedRow {
  readonly number: number;
  readonly isNew: boolean;
  /** By the number of the column. */
  readonly cells: ReadonlyMap<number, NewCell>;
}
export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  /** Of the table, once they are in it. */
  readonly lastRow: number;
}

/** Rows to add come behind the last one that holds something, in the order given. */
export function placeRows(edits: readonly RowEdit[], target: FoundTable, sheet: OpenSheet): PlacedRows {
  let last = lastFilledRow(target, sheet);
  const added = new Set<string>();
  const rows = edits.map((edit): PlacedRow => {
    if (edit.edit !== "add") return existingRow(edit, target, sheet);
    const key = keyWords(edit.key);
    if (rowsWith(target.host, edit.key).length > 0 || added.has(key.toLowerCase())) {
      throw new Refusal(`The table ${target.table.name} has a row ${key} already.`);
    }
    added.add(key.toLowerCase());
    last += 1;
    return { number: last, isNew: true, cells: newCells(edit.values, last, { target, sheet }) };
  });
  return { rows, lastRow: Math.max(last, target.frame.lastBodyRow) };
}

const keyWords = (key: RowValues): string => Object.values(key).map(String).join(", ");

function lastFilledRow({ frame }: FoundTable, { rows, text, formulas }: OpenSheet): number {
  for (let number = frame.lastBodyRow; number > frame.headerRow; number -= 1) {
    const cells = rows.get(number)?.cells ?? [];
    const counts = ({ column }: SheetCell): boolean =>
      column >= frame.firstColumn &&
      column < frame.firstColumn + frame.columns.length &&
      !formulas.has(column - frame.firstColumn);
    if (cells.some((cell) => counts(cell) && isFilled(text, cell))) return number;
  }
  return frame.headerRow;
}

function newCells(
  values: RowValues,
  number: number,
  { target, sheet }: { target: FoundTable; sheet: OpenSheet },
): Map<number, NewCell> {
  const cells = new Map<number, NewCell>();
  for (const [header, value] of Object.entries(values)) {
    if (value === null && columnPosition(target.host, header) === null) continue;
    cells.set(columnNumber(target, header), { value });
  }
  for (const [place, formula] of sheet.formulas) {
    const column = target.frame.firstColumn + place;
    const own = sheet.rows.get(number)?.cells.find((cell) => cell.column === column);
    const stands = number <= target.frame.lastBodyRow && own && childNamed(own.node, "f");
    if (!stands && cells.get(column) === undefined) cells.set(column, { formula });
  }
  return cells;
}

type ExistingEdit = Exclude<RowEdit, { readonly edit: "add" }>;

function existingRow(edit: ExistingEdit, target: FoundTable, sheet: OpenSheet): PlacedRow {
  const numbers = rowsWith(target.host, edit.key);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) {
    const found = number === undefined ? "has no row" : "has more than one row";
    throw new Refusal(
      `The table ${target.table.name} ${found} ${keyWords(edit.key)}, which Headroom was to ${edit.edit}.`,
    );
  }
  const headers = edit.edit === "update" ? Object.keys(edit.values) : knownHeaders(edit.headers, target);
  const cells = headers.map((header) => {
    const column = columnNumber(target, header);
    refuseFormula(column, number, { target, sheet });
    return [column, { value: edit.edit === "update" ? (edit.values[header] ?? null) : null }] as const;
  });
  if (edit.edit === "remove")
    refuseUnknown(number, new Set(cells.map(([column]) => column)), { target, sheet });
  return { number, isNew: false, cells: new Map(cells) };
}

const knownHeaders = (headers: readonly string[], { host }: FoundTable): string[] =>
  headers.filter((header) => columnPosition(host, header) !== null);

interface Place {
  readonly target: FoundTable;
  readonly sheet: OpenSheet;
}

/** A formula that people put into a cell is theirs. */
function refuseFormula(column: number, row: number, { target, sheet }: Place): void {
  const own = sheet.rows.get(row)?.cells.find((cell) => cell.column === column);
  if (!own || !childNamed(own.node, "f")) return;
  throw new Refusal(
    `${target.tab.name}!${columnLetters(column)}${row} holds a formula, which would be lost. Put its result in its place and try again.`,
  );
}

function refuseUnknown(number: number, known: ReadonlySet<number>, { target, sheet }: Place): void {
  const { frame, tab, table } = target;
  for (const cell of sheet.rows.get(number)?.cells ?? []) {
    const place = cell.column - frame.firstColumn;
    const header = frame.columns[place];
    if (header === undefined || known.has(cell.column) || sheet.formulas.has(place)) continue;
    if (!isFilled(sheet.text, cell)) continue;
    throw new Refusal(
      `${tab.name}!${columnLetters(cell.column)}${number} holds something in ${header}, a column of your own in ${table.name}, which would be lost with its row. Move it and try again.`,
    );
  }
}
