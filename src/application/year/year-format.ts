import { exactText, isSameName } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { yearFigures } from "../../domain/in-year";
import type { MonthFigures, MonthlyRow } from "../../domain/in-year";
import type { OpenYear } from "./open-year";

export const MONTH_NAMES = [
  "Sep",
  "Oct",
  "Nov",
  "Dec",
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
] as const;

const text = (value: Quantity<string> | null): string | null => (value === null ? null : exactText(value));

/** The year by month as plain data: exact amounts as text, null for what is not known or not there yet. */
export const yearFormat = (year: OpenYear, school: string | null) => ({
  format: 1,
  plan: year.plan,
  academicYear: year.academicYear,
  rows: rowsAt(year, school).map(plainRow),
  unmatched: year.byMonth.unmatched
    .filter(({ actual }) => school === null || isSameName(actual.school, school))
    .map(({ actual, why }) => ({
      ...{ school: actual.school, code: actual.code, fund: actual.fund, why },
      month: monthName(actual.month.month),
      amount: text(actual.amount),
    })),
  releases: year.releases
    .filter(({ release }) => school === null || isSameName(release.school ?? "", school))
    .map(({ release, standing, measured, declared, reference }) => ({
      ...{ release: release.id, school: release.school, fund: release.fund, standing, reference },
      agreed: text(release.amountAgreed),
      declared: text(declared),
      codes: measured.is === "measured" ? measured.codes : [],
      expectedToDate: measured.is === "measured" ? text(measured.expected) : null,
      realisedToDate: measured.is === "measured" ? text(measured.realised) : null,
      whyNotMeasured: measured.is === "measured" ? null : measured.why,
    })),
});

export const monthName = (month: number): string => MONTH_NAMES[(month + 3) % 12] ?? "";

export const rowsAt = ({ byMonth }: OpenYear, school: string | null): MonthlyRow[] =>
  byMonth.rows.filter((row) => school === null || isSameName(row.school, school));

function plainRow({ school, fund, code, kind, headings, months }: MonthlyRow) {
  const { budget, budgetToDate, actualToDate, difference, reforecast } = yearFigures(months);
  return {
    ...{ school, fund, code, kind, headings },
    budget: text(budget),
    budgetToDate: text(budgetToDate),
    actualToDate: text(actualToDate),
    difference: text(difference),
    reforecast: text(reforecast),
    months: months.map(plainMonth),
  };
}

const plainMonth = ({ budget, actual, reforecast }: MonthFigures, place: number) => ({
  month: MONTH_NAMES[place],
  budget: text(budget),
  actual: text(actual),
  reforecast: text(reforecast),
});
