import { add, countOf, isNegligible, isSameName, nameKey, over, subtract, sum, times } from "../kernel";
import type { Pounds } from "../kernel";
import type { ReleaseRow } from "../reinvestment";
import { isSamePieces, isShared, isSpendingOf, piecesOf, rowKey, spentOn } from "./realised";
import type { Realised } from "./realised";
import type { LedgerRow, MoneyItem } from "./ledger-row";
import type { YearByMonth } from "./months";

/** A release that was carried into the baseline: no plan is without it any more. */
export interface CarriedRelease {
  readonly release: ReleaseRow;
  /** What it was found to release in the year when the year was opened. */
  readonly amount: Pounds;
  /** Ids of the budget lines and posts that its decision changed; null where it changed something else too. */
  readonly targets: readonly string[] | null;
}
export interface PlansNow {
  readonly baseline: readonly LedgerRow[];
  readonly adopted: readonly LedgerRow[];
}

/**
 * What its codes are budgeted at now and what was carried, together the budget without the decision, less what was
 * spent. What was carried has no part of the year: it is even over twelve months.
 */
export function carriedRealised(
  { release, amount, targets }: CarriedRelease,
  { baseline, adopted }: PlansNow,
  actual: YearByMonth,
  others: readonly ReleaseRow[],
): Realised {
  const notMeasured = (why: Extract<Realised, { is: "not measured" }>["why"]): Realised => ({
    is: "not measured",
    why,
  });
  if (isNegligible(amount)) return notMeasured("nothing of this year");
  if (isShared(release, others)) return notMeasured("shared with another release");
  const isTargeted = ({ line, post }: MoneyItem): boolean =>
    targets?.some((target) => isSameName(target, line?.id ?? post?.id ?? "")) ?? false;
  const touched = adopted.filter(
    (row) => isSameName(row.school, release.school ?? "") && row.money.some(isTargeted),
  );
  if (targets === null || touched.length === 0 || !touched.every((row) => isSpendingOf(row, release))) {
    return notMeasured("changes more than spending");
  }
  const before = new Map(baseline.map((row) => [rowKey(row), row]));
  const isAlone = (row: LedgerRow): boolean =>
    row.money.every(isTargeted) && isSamePieces(piecesOf(before.get(rowKey(row))), piecesOf(row));
  if (!touched.every(isAlone)) return notMeasured("other rows on its codes");
  const closed = actual.closed.get(nameKey(release.school ?? "")) ?? new Set<number>();
  if (closed.size === 0) return notMeasured("no actuals yet");
  const expected = over(times(amount, countOf(closed.size)), countOf(12));
  const budgeted = sum(touched.flatMap(({ budget }) => budget.filter((_, place) => closed.has(place))));
  const spent = sum(touched.map(({ code }) => spentOn(code, release, actual)));
  return {
    is: "measured",
    codes: touched.map(({ code }) => code),
    expected,
    realised: subtract(add(budgeted, expected), spent),
  };
}
