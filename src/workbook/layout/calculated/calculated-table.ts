import type { CellValue } from "../../host";

/** How a calculated cell is shown; nothing is rounded in it. */
export type CalculatedFormat =
  "text" | "whole" | "number" | "ratio" | "percent" | "pounds" | "pence" | "date" | "flag" | "result";

/**
 * One column of a working or output table. Without a formula it is a key: a value that Headroom writes,
 * which says what the row is about. With one, every row has that formula and no other, or is blank where
 * the column does not apply.
 */
export interface CalculatedColumn {
  readonly header: string;
  readonly unit: string | null;
  readonly format: CalculatedFormat;
  readonly help: string;
  /** In full, without "=": `Posts[[#This Row],[FTE]]*12`. Null for a key. */
  readonly formula: string | null;
  /** Where rows differ in unit: how each is shown. */
  readonly formatBy?: FormatBy;
  /** Of a column of formulas: the rows that it applies to; all unless said. */
  readonly onlyFor?: OnlyFor;
}

/** Rows in which a key of the same table holds something, or the word that is named. */
export interface OnlyFor {
  readonly key: string;
  readonly word?: string;
}
export const appliesTo = ({ onlyFor }: CalculatedColumn, row: KeyValues): boolean => {
  if (!onlyFor) return true;
  const value = row[onlyFor.key] ?? null;
  return onlyFor.word === undefined ? value !== null : value === onlyFor.word;
};

/** A key of the same table, and the format for what it says; what is not named has the column's own. */
export interface FormatBy {
  readonly key: string;
  readonly formats: Readonly<Partial<Record<string, CalculatedFormat>>>;
}

/** A table of formulas, declared once for every host. */
export interface CalculatedTable {
  readonly name: string;
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: readonly CalculatedColumn[];
  /** The first of the columns at its end that only help the others: they are not printed. */
  readonly helpersFrom?: string;
}

/** The values of a row's keys by header; a header that is left out is a blank cell. */
export type KeyValues = Readonly<Partial<Record<string, CellValue | RowFormula>>>;

/** Only where each row is about something else, as in a list of checks. */
export interface RowFormula {
  /** In full, without "=". */
  readonly formula: string;
}
export const isRowFormula = (value: CellValue | RowFormula): value is RowFormula =>
  value !== null && typeof value === "object" && "formula" in value;

export interface CalculatedContent {
  readonly layout: CalculatedTable;
  readonly rows: readonly KeyValues[];
}

/** The unit of what may be cash or time: another column says which, so no pound sign may stand before it. */
export const POUNDS_OR_PERIODS = "£, or periods/week";

/** Where a column named "Cash or time" says which it is. */
export const BY_POT: FormatBy = { key: "Cash or time", formats: { cash: "pence", time: "number" } };

interface Options {
  readonly help: string;
  readonly unit?: string;
  readonly format?: CalculatedFormat;
  readonly formatBy?: FormatBy;
  readonly onlyFor?: OnlyFor;
}

/** A column that Headroom fills in. */
export const key = (header: string, { help, unit, format, formatBy }: Options): CalculatedColumn => ({
  ...(formatBy ? { formatBy } : {}),
  header,
  unit: unit ?? null,
  format: format ?? "text",
  help,
  formula: null,
});

/** A column of formulas; in them `[@Header]` is the same row's cell. */
export const formula = (
  header: string,
  text: string,
  { help, unit, format, formatBy, onlyFor }: Options,
): CalculatedColumn => ({
  ...(formatBy ? { formatBy } : {}),
  ...(onlyFor ? { onlyFor } : {}),
  header,
  unit: unit ?? null,
  format: format ?? "number",
  help,
  formula: text,
});

interface TableOptions {
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: readonly CalculatedColumn[];
  readonly helpersFrom?: string;
}
export const calculatedTable = (name: string, { columns, ...about }: TableOptions): CalculatedTable => ({
  name,
  ...about,
  columns: columns.map((column) => ({
    ...column,
    formula: column.formula && inFull(column.formula, name),
  })),
});

/** `[@Header]` may be a shorthand of people; files hold the long form, which every program reads. */
const inFull = (text: string, table: string): string =>
  text.replace(/\[@([^\]]+)\]/g, (_, header: string) => `${table}[[#This Row],[${header}]]`);

/** Numbers from 1, for the columns of years or parts. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** One column for each year or part, in the order of time. */
export const series = (count: number, column: (number: number) => CalculatedColumn): CalculatedColumn[] =>
  upTo(count).map(column);
