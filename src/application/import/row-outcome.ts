import type { ImportColumn, ImportValue, ImportValues } from "./import-book";
import type { TableMapping } from "./mapping";
import type { ProposedRow } from "./propose";
import type { RowChange } from "./row-change";
import { isSameValue, keyOf, keyText } from "./row-keys";

/** By key. */
type Existing = ReadonlyMap<string, readonly ImportValues[]>;
/** What a row of a file is held against. */
export interface Comparing {
  readonly mapping: TableMapping;
  readonly keys: readonly ImportColumn[];
  readonly existing: Existing;
  readonly say: (row: number, text: string) => null;
}

export interface Outcome {
  readonly is: "new" | "changed" | "same";
  readonly change: RowChange;
}

/** Null: an error was said of it. */
export function outcomeOf(row: ProposedRow, comparing: Comparing, seen: Map<string, number>): Outcome | null {
  const { keys, existing, say } = comparing;
  const { number } = row.source;
  const lookup = (header: string): ImportValue | undefined =>
    row.values.has(header) ? row.values.get(header) : absent(header, comparing.mapping);
  const key = keyOf(lookup, keys);
  const name = keyText(lookup, keys);
  if (key === null) return missingKey(row, comparing);
  const before = seen.get(key);
  if (before !== undefined) {
    // nobody can say which of the two is right
    say(before, `${name} stands again in row ${number}`);
    return say(number, `${name} stands in row ${before} already`);
  }
  seen.set(key, number);
  const [own, ...others] = existing.get(key) ?? [];
  if (others.length > 0) {
    return say(number, `${name} stands more than once in ${comparing.mapping.table.name} of the workbook`);
  }
  return own ? against(own, row, { name, keys }) : newRow(row, name, comparing);
}

/** A key column that nothing fills is blank, where it may be. */
const absent = (header: string, { table, fillings, across }: TableMapping): ImportValue | undefined => {
  const isFilled =
    fillings.some(({ column }) => column.header === header) || across?.column.header === header;
  return isFilled || table.columns.some((column) => column.header === header && column.required)
    ? undefined
    : null;
};

/** What could not be read has been said; what nothing fills has not. */
function missingKey({ source, table, values }: ProposedRow, { keys, say }: Comparing): null {
  const filled = [
    ...table.fillings.map(({ column }) => column),
    ...(table.across ? [table.across.column] : []),
  ];
  for (const column of keys) {
    const isGiven = values.has(column.header) || filled.includes(column) || !column.required;
    if (!isGiven) say(source.number, `${column.header} is part of the key, and nothing gives it: ${HOW}`);
  }
  return null;
}
const HOW = "match a column to it, or give one value for every row of the file";

function against(
  own: ImportValues,
  row: ProposedRow,
  { name, keys }: { name: string; keys: readonly ImportColumn[] },
): Outcome {
  const differing = row.table.table.columns.filter(({ header, isKey }) => {
    const value = row.values.get(header);
    return !isKey && value !== undefined;
  });
  const changed = differing.filter(
    (column) => !isSameValue(own[column.header] ?? null, row.values.get(column.header) ?? null, column),
  );
  const pick = (from: (header: string) => ImportValue, columns: readonly ImportColumn[]): ImportValues =>
    Object.fromEntries(columns.map(({ header }) => [header, from(header)]));
  return {
    is: changed.length === 0 ? "same" : "changed",
    change: {
      row: name,
      key: pick((header) => own[header] ?? null, keys),
      values: pick((header) => row.values.get(header) ?? null, changed),
      before: pick((header) => own[header] ?? null, changed),
      source: row.source.number,
    },
  };
}

function newRow(
  { source, values, table }: ProposedRow,
  name: string,
  { keys, say }: Comparing,
): Outcome | null {
  const lacking = table.table.columns.filter(
    (column) => column.required && !values.has(column.header) && absent(column.header, table) === undefined,
  );
  const unfilled = lacking.filter((column) => table.fillings.every((filling) => filling.column !== column));
  for (const { header } of unfilled) {
    say(source.number, `${name} is new and needs ${header}, which nothing gives: ${HOW}`);
  }
  if (lacking.length > 0) return null;
  const key = Object.fromEntries(keys.map(({ header }) => [header, values.get(header) ?? null]));
  return {
    is: "new",
    change: {
      row: name,
      key,
      values: { ...Object.fromEntries(values), ...key },
      before: {},
      source: source.number,
    },
  };
}
