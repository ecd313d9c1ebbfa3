import { add, groupBy, isZero, wholeParts, zero } from "../../domain/kernel";
import type { Pounds, WeeklyPeriods } from "../../domain/kernel";
import type { CashEntry } from "../../domain/released-funds";
import { numberText, poundsText } from "../present/number-text";
import type { IsShown } from "../school-filter";
import type { TrustReview } from "../trust-review";
import { heading, tableLines, wrapped } from "./lines";
import type { ReportColumn } from "./lines";

const yearColumns = (years: readonly string[], first: string, width: number): ReportColumn[] => [
  { title: first, width, align: "left" },
  ...years.map((year): ReportColumn => ({ title: year, width: 9, align: "right" })),
];

/** Cash by school and fund, and by change; periods by school and subject. Never added together. */
export function releasedLines(review: TrustReview, school: IsShown): string[] {
  const years = review.model?.everything.timeline.years ?? [];
  const cash = review.cash.filter((entry) => school(entry.school));
  if (review.plans.length < 2) return [];
  return [
    ...heading(3, "What it frees"),
    "",
    "Cash released, £ a year (spending that falls, after cost to achieve)",
    ...tableLines(
      yearColumns(years, "", 28),
      cashRows(fromSpend(cash), years, (entry) => `${entry.school}, ${entry.fund ?? "fund not known"}`),
    ),
    "",
    "The same by change, in listed order",
    ...tableLines(yearColumns(years, "", 28), cashRows(fromSpend(cash), years, changeName)),
    ...budgetOnly(cash, years),
    "",
    ...timeLines(review, years, school),
  ];
}

const fromSpend = (entries: readonly CashEntry[]): CashEntry[] =>
  entries.filter(({ basis }) => basis === "from spend");
const changeName = (entry: CashEntry): string =>
  entry.change === null
    ? "no one change (levy, allowance)"
    : `${entry.change} ${entry.recurrence === "one-off" ? "(one-off)" : ""}`;

/** Rounded so that the rows of each year add up to their total. */
function cashRows(
  entries: readonly CashEntry[],
  years: readonly string[],
  nameOf: (entry: CashEntry) => string,
): string[][] {
  const inYear = (own: readonly CashEntry[], year: string): Pounds =>
    own
      .filter(({ academicYear }) => academicYear === year)
      .reduce<Pounds>((total, { amount }) => add(total, amount), zero());
  const groups = [...groupBy(entries, nameOf)];
  const columns = years.map((year) => wholeParts(groups.map(([, own]) => inYear(own, year))));
  const rows = groups.map(([name], position) => [
    `  ${name}`,
    ...columns.map((parts) => poundsText(parts[position] ?? zero<"GBP">())),
  ]);
  return [...rows, ["  Total", ...years.map((year) => poundsText(inYear(entries, year)))]];
}

function budgetOnly(cash: readonly CashEntry[], years: readonly string[]): string[] {
  const own = cash.filter(({ basis }) => basis === "from budget only");
  if (own.length === 0) return [];
  return [
    "",
    ...wrapped(
      "From budget only: posts that stand vacant. The budget falls and spending does not, so nothing is there to reinvest.",
    ),
    ...tableLines(yearColumns(years, "", 28), cashRows(own, years, changeName)),
  ];
}

function timeLines(review: TrustReview, years: readonly string[], school: IsShown): string[] {
  const time = review.time.filter((entry) => school(entry.school) && !isZero(entry.amount));
  if (time.length === 0) return ["Periods freed: none."];
  const rows = [...groupBy(time, (entry) => `${entry.school}, ${entry.subject ?? ""}`)].map(([name, own]) => [
    `  ${name}`,
    ...years.map((year) =>
      numberText(
        own
          .filter(({ academicYear }) => academicYear === year)
          .reduce<WeeklyPeriods>((total, { amount }) => add(total, amount), zero()),
        1,
      ),
    ),
  ]);
  return [
    "Periods freed, a week, of teachers who stay (not money)",
    ...tableLines(yearColumns(years, "", 28), rows),
  ];
}
