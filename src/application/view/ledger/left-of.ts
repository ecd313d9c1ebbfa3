import { inUnit, isAbove, isBelow, isSameName, subtract, sum } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { isInPlan, isReserved, isWithin, releasedFor } from "../../../domain/reinvestment";
import type { ReleaseRow } from "../../../domain/reinvestment";
import { amountText } from "../../ledger/amount-text";
import { chainOfPlan } from "../../report/account";
import type { Look } from "../choice";

type Amount = Quantity<"release">;

/** Releases of the scenario that is looked at, whatever their kind. */
export function releasesToDrawOn({ review, scope }: Look): ReleaseRow[] {
  const own = chainOfPlan(review)?.own ?? [];
  return (review.model?.releases ?? []).filter(
    ({ scenario, school }) =>
      own.some((name) => isSameName(name, scenario ?? "")) && (school === null || scope.showsMoney(school)),
  );
}

/** What is released in the year and not drawn yet, exactly. */
export function leftIn({ review }: Look, release: ReleaseRow, academicYear: string): Amount {
  const releases = review.model?.releases ?? [];
  const entries = [...review.cash, ...review.time];
  const draws = review.commitments.filter(
    (year) =>
      year.academicYear === academicYear &&
      isSameName(year.release?.id ?? "", release.id) &&
      (isInPlan(year.commitment) || isReserved(year.commitment)),
  );
  return subtract(
    releasedFor(release, academicYear, { releases, entries }),
    sum(draws.map(({ amount }) => inUnit<"release">(amount))),
  );
}

export interface YearsDrawn {
  readonly from: string;
  readonly to: string | null;
  readonly isOnce: boolean;
}
/** The year in which least is left of those that a commitment would stand in; null where there is none. */
export function tightest(look: Look, release: ReleaseRow, { from, to, isOnce }: YearsDrawn) {
  const last = to ?? (isOnce ? from : null);
  const years = (look.review.model?.everything.timeline.years ?? []).filter(
    (year) => year >= from && (last === null || year <= last) && isWithin(release, year),
  );
  return years
    .map((academicYear) => ({ academicYear, left: leftIn(look, release, academicYear) }))
    .reduce<{ academicYear: string; left: Amount } | null>(
      (least, own) => (least === null || isBelow(own.left, least.left) ? own : least),
      null,
    );
}

/** Another release of the kind that has as much left in the year. */
export const withEnough = (
  look: Look,
  release: ReleaseRow,
  year: string,
  amount: Amount,
): ReleaseRow | null =>
  releasesToDrawOn(look).find(
    (own) =>
      own.id !== release.id &&
      own.kind === release.kind &&
      isSameName(own.school ?? "", release.school ?? "") &&
      isWithin(own, year) &&
      !isBelow(leftIn(look, own, year), amount) &&
      isAbove(leftIn(look, own, year), subtract(amount, amount)),
  ) ?? null;

/** "£23,949", "£23,949.50", "4 periods a week", "1 period a week". */
export const exactAmount = (amount: Amount, kind: ReleaseRow["kind"]): string =>
  amountText(amount, kind ?? "cash")
    .replace(/\.00(?=\D|$)/, "")
    .replace(/^1 periods/, "1 period");
