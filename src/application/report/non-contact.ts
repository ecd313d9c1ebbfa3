import { roundTo, sum } from "../../domain/kernel";
import type { WeeklyPeriods } from "../../domain/kernel";
import type { TrustReview } from "../trust-review";
import { amountTree } from "./amount-tree";
import { periodsText, TIME_PLACES } from "./ledger";
import { wrapped } from "./lines";
import type { ReportScope } from "./scope";
import { tableLines } from "./table";

const TAKEN =
  "Taken from time without a class, periods a week: teachers who stay teach more in the same hours. Nothing is freed and there is nothing to give away; PPA is among the guardrails.";

/** A fuller timetable, on lines of its own: no release. */
export function nonContactLines(
  { nonContact }: TrustReview,
  years: readonly string[],
  { showsMoney }: ReportScope,
): string[] {
  const own = nonContact.filter(({ school }) => showsMoney(school));
  if (own.length === 0) return [];
  const leaves = own.map(({ school, academicYear, amount }) => ({
    academicYear,
    amount,
    group: school,
    item: "",
  }));
  const inYear = (year: string): WeeklyPeriods[] =>
    own.filter(({ academicYear }) => academicYear === year).map(({ amount }) => amount);
  const totals = new Map(years.map((year) => [year, roundTo(sum(inYear(year)), TIME_PLACES)]));
  const rows = amountTree(leaves, totals, TIME_PLACES).map(({ name, amounts }) => ({
    label: name,
    cells: amounts.map(periodsText),
  }));
  return ["", ...wrapped(TAKEN), ...tableLines(years, rows)];
}
