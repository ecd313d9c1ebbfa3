import { add, groupBy, subtract, wholeParts, zero } from "../../domain/kernel";
import type { Pounds, Quantity } from "../../domain/kernel";
import type { CommitmentYear } from "../../domain/reinvestment";
import { isInPlan, isReserved } from "../../domain/reinvestment";
import { numberText, poundsText } from "../present/number-text";
import type { IsShown } from "../school-filter";
import type { TrustReview } from "../trust-review";
import { heading, tableLines, wrapped } from "./lines";
import type { ReportColumn } from "./lines";

const columns = (years: readonly string[]): ReportColumn[] => [
  { title: "", width: 28, align: "left" },
  ...years.map((year): ReportColumn => ({ title: year, width: 9, align: "right" })),
];

/** Commitments by category, cash and time apart; reversed ones count for nothing. */
export function reinvestedLines(review: TrustReview, school: IsShown): string[] {
  const years = review.model?.everything.timeline.years ?? [];
  const live = review.commitments.filter(
    ({ commitment }) => school(commitment.school ?? "") && (isInPlan(commitment) || isReserved(commitment)),
  );
  if (live.length === 0) return [...heading(4, "Where it goes"), "Nothing is committed yet."];
  const kinds = ["cash", "time"] as const;
  return [
    ...heading(4, "Where it goes"),
    ...kinds.flatMap((kind) => {
      const own = live.filter((year) => year.kind === kind);
      if (own.length === 0) return [];
      const title = kind === "cash" ? "Cash, £ a year" : "Teacher time, periods a week (not money)";
      return ["", title, ...tableLines(columns(years), categoryRows(own, years, kind))];
    }),
  ];
}

function categoryRows(
  own: readonly CommitmentYear[],
  years: readonly string[],
  kind: "cash" | "time",
): string[][] {
  const text = (amount: Quantity<string>): string =>
    kind === "cash" ? poundsText(amount) : numberText(amount, 1);
  const named = groupBy(
    own,
    ({ commitment }) =>
      `${commitment.category ?? "category not known"}${isReserved(commitment) ? " (proposed)" : ""}`,
  );
  return [...named].flatMap(([name, members]) => {
    const amounts = years.map((year) =>
      text(
        members
          .filter(({ academicYear }) => academicYear === year)
          .reduce<Quantity<"release">>((total, { amount }) => add(total, amount), zero()),
      ),
    );
    return [[`  ${name}`, ...amounts]];
  });
}

/** Released less committed and reserved, for the trust; the rounded lines add up to what is released. */
export function leftLines({ totals, plans }: TrustReview): string[] {
  if (plans.length < 2) return [];
  const years = totals.map(({ academicYear }) => academicYear);
  const cash = totals.map((total) => shares(total.cashReleased, total.cashCommitted, total.cashReserved));
  const time = totals.map((total) => ({
    released: total.timeReleased,
    committed: total.timeCommitted,
    reserved: total.timeReserved,
    left: left(total.timeReleased, total.timeCommitted, total.timeReserved),
  }));
  const periods = (amount: Quantity<string>): string => numberText(amount, 1);
  return [
    ...heading(5, "What is left, for the trust"),
    ...tableLines(columns(years), [
      ["Cash released", ...cash.map(({ released }) => poundsText(released))],
      ["  committed", ...cash.map(({ committed }) => poundsText(committed))],
      ["  proposed", ...cash.map(({ reserved }) => poundsText(reserved))],
      ["  left", ...cash.map((year) => poundsText(year.left))],
      ["Periods freed a week", ...time.map(({ released }) => periods(released))],
      ["  committed", ...time.map(({ committed }) => periods(committed))],
      ["  proposed", ...time.map(({ reserved }) => periods(reserved))],
      ["  left", ...time.map((year) => periods(year.left))],
    ]),
    ...wrapped("Cash and time are two pots and are never added together."),
  ];
}

interface Shares {
  readonly released: Pounds;
  readonly committed: Pounds;
  readonly reserved: Pounds;
  readonly left: Pounds;
}
function shares(released: Pounds, committed: Pounds, reserved: Pounds): Shares {
  const parts = [committed, reserved, left(released, committed, reserved)];
  const [first = committed, second = reserved, third = released] = wholeParts(parts);
  return { released, committed: first, reserved: second, left: third };
}
const left = <U extends string>(released: Quantity<U>, committed: Quantity<U>, reserved: Quantity<U>) =>
  subtract(subtract(released, committed), reserved);
