import { columnLetters } from "../../host";
import { closingBracket, referenceParts, type ReferenceParts, type RowPart } from "./parse-reference";
import type { RegisteredTable, TableRegistry } from "./table-registry";

/** A formula on any row, in addresses. */
export type FormulaAt = (row: number) => string;

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A bare table name before its bracket, not the end of a longer one. */
const TABLE_BEFORE_BRACKET = /[A-Za-z_\\][\w.\\]*$/;
const COUNTING_ROWS = /\bROWS\($/;
/** These take a cell for a range only where it is written as one. */
const TAKING_RANGE = /\b(COUNT|SUM)IFS?\($/;

/**
 * A formula with its structured references as addresses, for an engine that knows no tables. `sheet` is where
 * the formula stands: references to it need no sheet's name. Throws for a table, a header or a part that is not there.
 */
export function translateFormula(formula: string, sheet: string, registry: TableRegistry): FormulaAt {
  const pieces: FormulaAt[] = [];
  let from = 0;
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'") at = afterQuotes(formula, at, character);
    else if (character === "[") {
      const before = formula.slice(from, at);
      const name = TABLE_BEFORE_BRACKET.exec(before)?.[0] ?? "";
      const end = closingBracket(formula, at);
      if (end < 0) throw new Error(`A bracket never closes in ${formula}.`);
      const plain = before.slice(0, before.length - name.length);
      const parts = referenceParts(formula.slice(at + 1, end));
      pieces.push(() => plain, addressOf(parts, { name, sheet, registry, before: plain }));
      at = end + 1;
      from = at;
    } else at += 1;
  }
  const rest = formula.slice(from);
  return (row) => pieces.map((piece) => piece(row)).join("") + rest;
}

/** Where what is quoted ends that begins at `from`; a doubled quote is one of its characters. */
function afterQuotes(formula: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== quote) at += 1;
    else if (formula.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return at;
}

interface Named {
  readonly name: string;
  readonly sheet: string;
  readonly registry: TableRegistry;
  /** What stands in front of the reference. */
  readonly before: string;
}

function addressOf({ rows, columns }: ReferenceParts, { name, sheet, registry, before }: Named): FormulaAt {
  const table = registry.find(name);
  if (!table) throw new Error(`No table is called ${name}.`);
  const numbers = columns.map((header) => {
    const position = registry.columnOf(table, header);
    if (position === undefined) throw new Error(`${table.name} has no column ${header}.`);
    return table.firstColumn + position - 1;
  });
  const all = [table.firstColumn, table.firstColumn + table.headers.length - 1];
  const across = numbers.length > 0 ? numbers : all;
  const first = columnLetters(Math.min(...across));
  const last = columnLetters(Math.max(...across));
  const prefix = table.sheet === sheet ? "" : `${quotedSheet(table.sheet)}!`;
  if (rows.includes("this row")) {
    const isRange = first !== last || TAKING_RANGE.test(before);
    return (row) => `${prefix}$${first}${row}${isRange ? `:$${last}${row}` : ""}`;
  }
  const { first: top, last: bottom } = rowsOf(rows.length > 0 ? rows : ["data"], table);
  // INDEX of one row is an error to IronCalc when it should give a column: the blank row below goes with it
  const isSingle = rows.length === 0 && top === bottom && !table.hasTotals && !COUNTING_ROWS.test(before);
  const address = `${prefix}$${first}$${top}:$${last}$${isSingle ? bottom + 1 : bottom}`;
  return () => address;
}

/** Rows that several parts cover together: headers and data are the whole table. */
function rowsOf(parts: readonly RowPart[], table: RegisteredTable): Rows {
  const covered = parts.map((part) => rowsOfPart(part, table));
  return {
    first: Math.min(...covered.map(({ first }) => first)),
    last: Math.max(...covered.map(({ last }) => last)),
  };
}

function rowsOfPart(part: RowPart, table: RegisteredTable): Rows {
  const { headerRow, lastBodyRow, hasTotals } = table;
  switch (part) {
    case "headers":
      return { first: headerRow, last: headerRow };
    case "all":
      return { first: headerRow, last: hasTotals ? lastBodyRow + 1 : lastBodyRow };
    case "totals":
      if (!hasTotals) throw new Error(`${table.name} has no row of totals.`);
      return { first: lastBodyRow + 1, last: lastBodyRow + 1 };
    case "data":
    case "this row":
      return { first: headerRow + 1, last: lastBodyRow };
  }
}

/** Always in quotes: "Rates" needs none, "Staff cost" and "R1" do. */
const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
