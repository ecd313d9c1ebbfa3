import type { RowOrigin } from "../../domain/kernel";
import type { Column, ValueOf } from "./column";

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A table of the workbook. Its name and its headers are the contract; their places are not. */
export interface TableLayout<C extends Columns = Columns> {
  readonly name: string;
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: C;
  /** Fields that together name a row; no two rows may share them. */
  readonly keyFields: readonly string[];
  /** A workbook without this table cannot be worked out; others may be left out with a warning. */
  readonly essential: boolean;
}

/** A row as read: one value per field, and where it stands. */
export type RowOf<T extends TableLayout> = {
  readonly [F in keyof T["columns"]]: ValueOf<T["columns"][F]>;
} & { readonly origin: RowOrigin };

interface TableOptions<C extends Columns> {
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: C;
  readonly keyFields?: readonly (keyof C & string)[];
  readonly essential?: boolean;
}
export const table = <const C extends Columns>(name: string, options: TableOptions<C>): TableLayout<C> => ({
  name,
  sheet: options.sheet,
  purpose: options.purpose,
  columns: options.columns,
  keyFields: options.keyFields ?? [],
  essential: options.essential ?? true,
});

export const fieldsOf = (layout: TableLayout): string[] => Object.keys(layout.columns);
export function columnOf(layout: TableLayout, field: string): Column<unknown> {
  const column = layout.columns[field];
  if (!column) throw new Error(`${layout.name} has no field ${field}`);
  return column;
}
