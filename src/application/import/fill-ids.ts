import { isUsableKey, stepByStep } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import { plainHeader } from "./headers";
import type { ImportColumn, ImportTable, ImportValue } from "./import-book";
import type { ImportIssue } from "./issue";
import type { TableMapping } from "./mapping";
import type { ProposedRow } from "./propose";
import { keyOf, valueText } from "./row-keys";

export interface Identified {
  readonly rows: readonly ProposedRow[];
  readonly issues: readonly ImportIssue[];
}

/**
 * Rows of a file without ids: each is the row here that reads the same in what tells rows apart, else a new one, whose
 * id is made of it, so that the next file finds it again.
 */
export function* fillIds(rows: readonly ProposedRow[]): Stepwise<Identified> {
  const issues: ImportIssue[] = [];
  const finders = new Map<TableMapping, Finder | null>();
  const identified = yield* stepByStep("row", rows, (row): ProposedRow[] => {
    if (!finders.has(row.table)) finders.set(row.table, finderFor(row.table));
    const found = finders.get(row.table)?.idOf(row);
    if (found === undefined || found === null) return [row];
    if ("problem" in found) {
      issues.push({ severity: "error", row: row.source.number, column: null, text: found.problem });
      return [row];
    }
    return [{ ...row, values: new Map([...row.values, [found.header, found.id]]) }];
  });
  return { rows: identified, issues };
}

const NO_ID = "The row has no id, and nothing of it that one can be made of";

interface Finder {
  readonly idOf: (
    row: ProposedRow,
  ) => { readonly header: string; readonly id: string } | { readonly problem: string } | null;
}

/** Null where the file has ids, or nothing that could stand for them. */
function finderFor({ table, target, fillings, across }: TableMapping): Finder | null {
  const id = table.columns.find(({ kind }) => kind === "key");
  const isFilled = ({ header }: ImportColumn): boolean =>
    fillings.some(({ column }) => column.header === header) || across?.column.header === header;
  if (!id || isFilled(id)) return null;
  const apart = target.tellsApart.flatMap((header) =>
    table.columns.filter((column) => column.header === header && isFilled(column)),
  );
  if (apart.length === 0) return null;
  const known = idsBy(table, id, apart);
  return {
    idOf({ values }) {
      const key = keyOf((header) => values.get(header), apart);
      if (key === null) return null;
      const [own, ...others] = known.get(key) ?? [];
      if (others.length > 0) return { problem: severalFit(apart, values, [own ?? "", ...others]) };
      const made = own ?? newId(apart, values);
      return made === "" ? { problem: NO_ID } : { header: id.header, id: made };
    },
  };
}

function idsBy(
  { rows }: ImportTable,
  id: ImportColumn,
  apart: readonly ImportColumn[],
): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOf((header) => row[header] ?? null, apart) ?? "";
    const own = valueText(row[id.header]);
    const ids = known.get(key) ?? [];
    known.set(key, ids);
    if (own !== "" && !ids.includes(own)) ids.push(own);
  }
  return known;
}

const severalFit = (
  apart: readonly ImportColumn[],
  values: ReadonlyMap<string, ImportValue>,
  ids: readonly string[],
): string => {
  const of = apart.map(({ header }) => valueText(values.get(header))).filter((text) => text !== "");
  return `${of.join(", ")} fits more than one row of the workbook: ${ids.slice(0, 5).join(", ")}. Give the file a column of ids`;
};

/** "oakfield-y7-maths": in small letters, without what an id may not hold. */
function newId(apart: readonly ImportColumn[], values: ReadonlyMap<string, ImportValue>): string {
  const parts = apart.map(({ header }) => plainHeader(valueText(values.get(header))).replace(/[ /]+/g, "-"));
  const id = parts.filter((part) => part !== "").join("-");
  return isUsableKey(id) ? id : "";
}
