import { quantity, sum, unknown } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { TableMapping } from "./mapping";
import type { ProposedRow } from "./propose";

/** What all rows of the file come to, bad ones too, to be held against the report that it comes from. */
export interface FileTotal {
  readonly table: string;
  readonly column: string;
  /** Not known where a cell could not be read. */
  readonly total: Quantity<string>;
}

export function totalsOf(tables: readonly TableMapping[], rows: readonly ProposedRow[]): FileTotal[] {
  return tables.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    const columns = [...table.fillings, ...(table.across ? [table.across.into] : [])].map(
      ({ column }) => column,
    );
    const isFilled = (header: string): boolean => own.some(({ values }) => values.get(header) !== null);
    return columns
      .filter(({ header }) => table.target.adds.includes(header) && isFilled(header))
      .map(({ header }) => ({
        table: table.table.name,
        column: header,
        total: sum(own.map((row) => amountAt(row, header))),
      }));
  });
}

/** A blank adds nothing. */
export function amountAt({ values }: Pick<ProposedRow, "values">, header: string): Quantity<string> {
  const value = values.get(header);
  if (value === undefined) return unknown();
  return quantity(typeof value === "number" ? String(value) : "0");
}
