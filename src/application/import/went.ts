import type { ImportColumn, ImportTable, ImportValue, ImportValues } from "./import-book";
import type { TableMapping } from "./mapping";
import type { ProposedRow } from "./propose";
import type { RowChange } from "./row-change";
import { keyOf, keyText, valueText } from "./row-keys";

interface Standing {
  readonly mapping: TableMapping;
  readonly keys: readonly ImportColumn[];
  readonly existing: ReadonlyMap<string, readonly ImportValues[]>;
  /** Keys that the file names. */
  readonly seen: ReadonlyMap<string, number>;
}

/** Rows of what the file covers that it does not name. A row of a scenario or a commitment is no other system's. */
export function wentRows(
  rows: readonly ProposedRow[],
  { mapping, keys, existing, seen }: Standing,
): RowChange[] {
  const { table, target, fillings } = mapping;
  const always = fillings.filter(({ place }) => place === null).map(({ column }) => column.header);
  const scope = table.columns.filter(
    ({ header }) => target.covers.includes(header) || always.includes(header),
  );
  const known = (row: ProposedRow): ((header: string) => ImportValue | undefined) => {
    const own = existing.get(keyOf((header) => row.values.get(header), keys) ?? "")?.[0];
    return (header) => row.values.get(header) ?? own?.[header];
  };
  const covered = new Set(rows.map((row) => keyOf(known(row), scope)).filter((key) => key !== null));
  return [...existing].flatMap(([key, own]) =>
    seen.has(key)
      ? []
      : own
          .filter(
            (row) => covered.has(keyOf((header) => row[header] ?? null, scope) ?? "") && !isDecided(row),
          )
          .map((row) => goneRow(row, table, keys)),
  );
}

export const isDecided = (row: ImportValues): boolean =>
  valueText(row["Only in scenario"]) !== "" || valueText(row.Commitment) !== "";

function goneRow(row: ImportValues, { columns }: ImportTable, keys: readonly ImportColumn[]): RowChange {
  const key = Object.fromEntries(keys.map(({ header }) => [header, row[header] ?? null]));
  const blank = Object.fromEntries(columns.map(({ header }) => [header, null]));
  return {
    row: keyText((header) => row[header] ?? null, keys),
    key,
    values: blank,
    before: row,
    source: null,
  };
}
