import { groupBy, isSameName, nameKey } from "../kernel";
import type { Quantity, RowOrigin } from "../kernel";
import type { Recurrence, ReleaseEntry, ReleaseKind } from "../released-funds";

/** How sure a release is, from what a plan shows to what has been seen in the accounts. */
export const CERTAINTIES = ["identified", "agreed", "contracted", "realised"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A row of Releases: the trust's claim on what a scenario releases. */
export interface ReleaseRow {
  readonly id: string;
  readonly origin: RowOrigin;
  readonly scenario: string | null;
  readonly school: string | null;
  readonly fund: string | null;
  readonly kind: ReleaseKind | null;
  readonly recurrence: Recurrence | null;
  readonly fromYear: string | null;
  /** Null: to the last year of the plan, or the first year only when one-off. */
  readonly toYear: string | null;
  /** Pounds, or periods a week, a year. */
  readonly amountAgreed: Quantity<"release">;
  readonly change: string | null;
}

/** The first row that claims an entry: same scenario, school, kind and recurrence, fund for cash, change if named. */
export const claimOf = (entry: ReleaseEntry, rows: readonly ReleaseRow[]): ReleaseRow | null =>
  rows.find((row) => claims(row, entry)) ?? null;

/** The same for many entries: the rows of each school apart, and the claim on each entry found once. */
export function claimBookOf(rows: readonly ReleaseRow[]): (entry: ReleaseEntry) => ReleaseRow | null {
  const bySchool = groupBy(rows, ({ school }) => nameKey(school ?? ""));
  const known = new Map<ReleaseEntry, ReleaseRow | null>();
  return (entry) => {
    const found = known.get(entry);
    if (found !== undefined) return found;
    const claim = claimOf(entry, bySchool.get(nameKey(entry.school)) ?? []);
    known.set(entry, claim);
    return claim;
  };
}

function claims(row: ReleaseRow, entry: ReleaseEntry): boolean {
  const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && isSameName(a, b);
  return (
    same(row.scenario, entry.scenario) &&
    same(row.school, entry.school) &&
    row.kind === entry.kind &&
    row.recurrence === entry.recurrence &&
    (entry.kind === "time" || same(row.fund, entry.fund)) &&
    (row.change === null || same(row.change, entry.change)) &&
    isWithin(row, entry.academicYear)
  );
}

export const isWithin = (
  { fromYear, toYear, recurrence }: Pick<ReleaseRow, "fromYear" | "toYear" | "recurrence">,
  academicYear: string,
): boolean => {
  const last = toYear ?? (recurrence === "one-off" ? fromYear : null);
  return (fromYear === null || fromYear <= academicYear) && (last === null || last >= academicYear);
};
