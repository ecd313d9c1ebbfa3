import { groupBy, stepByStep } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import type { ImportIssue } from "./issue";
import type { TableMapping } from "./mapping";
import type { ProposedRow } from "./propose";
import type { TableChanges } from "./row-change";
import { keyOf } from "./row-keys";
import { outcomeOf } from "./row-outcome";
import type { Comparing } from "./row-outcome";
import { wentRows } from "./went";

export interface Compared {
  readonly changes: TableChanges;
  readonly issues: readonly ImportIssue[];
}

/** The rows of a file against those of their table: by key, never by place. */
export function* compareRows(
  mapping: TableMapping,
  rows: readonly ProposedRow[],
  bad: Set<number>,
): Stepwise<Compared> {
  const issues: ImportIssue[] = [];
  const { table } = mapping;
  const keys = table.columns.filter(({ isKey }) => isKey);
  const existing = groupBy(table.rows, (row) => keyOf((header) => row[header] ?? null, keys) ?? "");
  const say = (row: number, text: string): null => {
    issues.push({ severity: "error", row, column: null, text });
    bad.add(row);
    return null;
  };
  const comparing: Comparing = { mapping, keys, existing, say };
  const seen = new Map<string, number>();
  const found = yield* stepByStep("row", rows, (row) => [outcomeOf(row, comparing, seen)]);
  const good = rows.flatMap((row, index) => {
    const outcome = found[index] ?? null;
    return outcome === null || bad.has(row.source.number) ? [] : [outcome];
  });
  return {
    changes: {
      table: table.name,
      comes: good.flatMap((own) => (own.is === "new" ? [own.change] : [])),
      changes: good.flatMap((own) => (own.is === "changed" ? [own.change] : [])),
      went: wentRows(rows, { ...comparing, seen }),
      stays: good.filter(({ is }) => is === "same").length,
    },
    issues,
  };
}
