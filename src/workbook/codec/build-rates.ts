import type { TeachingShare } from "../../domain/deployment";
import { inUnit, unknown } from "../../domain/kernel";
import type { PayPointRow, RateRow, YearAssumptions } from "../../domain/staffing";
import { yearsTable } from "../layout/tables";
import type { onCostRatesTable, payPointsTable, teachingTable } from "../layout/tables";
import type { TableReading } from "./read-table";
import { isUnreadable, nowhere, orNull } from "./readable";

/** Points whose date, area, scale and name can be read; a repeated one pays a sum that is not known. */
export const buildPayPoints = ({ rows, repeated }: TableReading<typeof payPointsTable>): PayPointRow[] =>
  (rows ?? []).flatMap((row) => {
    const { effectiveFrom, area, scale, point } = row;
    if (isUnreadable(effectiveFrom) || isUnreadable(area) || isUnreadable(scale) || isUnreadable(point)) {
      return [];
    }
    const annual = repeated.has(row) ? unknown<"GBP">() : row.annual;
    return [
      {
        origin: row.origin,
        effectiveFrom,
        area,
        scale,
        point,
        order: row.order,
        annual,
        status: orNull(row.status),
      },
    ];
  });

export const buildRates = ({ rows, repeated }: TableReading<typeof onCostRatesTable>): RateRow[] =>
  (rows ?? []).flatMap((row) => {
    const { rate, school, effectiveFrom } = row;
    if (isUnreadable(rate) || isUnreadable(school) || isUnreadable(effectiveFrom)) return [];
    return [
      {
        origin: row.origin,
        rate,
        school,
        effectiveFrom,
        value: repeated.has(row) ? unknown<"rate">() : inUnit<"rate">(row.value),
        status: orNull(row.status),
        checkedOn: orNull(row.checkedOn),
      },
    ];
  });

/** One for each year of the plan; a year without a row has assumptions that are not known. */
export function buildYears(
  { rows, repeated }: TableReading<typeof yearsTable>,
  years: readonly string[],
): YearAssumptions[] {
  return years.map((academicYear) => {
    const own = (rows ?? []).filter((row) => row.academicYear === academicYear);
    const [row] = own;
    const sure = row !== undefined && !own.some((other) => repeated.has(other));
    const given = <K extends "teacherAward" | "supportAward" | "nonPayInflation" | "incomeGrowth">(
      field: K,
    ) => (sure ? (row[field] ?? unknown<"ratio">()) : unknown<"ratio">());
    return {
      origin: row?.origin ?? nowhere(yearsTable),
      academicYear,
      teacherAward: given("teacherAward"),
      supportAward: given("supportAward"),
      nonPayInflation: given("nonPayInflation"),
      incomeGrowth: given("incomeGrowth"),
    };
  });
}

export const buildTeaching = ({ rows, repeated }: TableReading<typeof teachingTable>): TeachingShare[] =>
  (rows ?? []).flatMap((row) => {
    const { post, subject } = row;
    if (isUnreadable(post)) return [];
    const sure = !isUnreadable(subject) && !repeated.has(row);
    const named = isUnreadable(subject) ? "" : subject;
    return [{ origin: row.origin, post, subject: named, periods: sure ? row.periods : unknown() }];
  });
