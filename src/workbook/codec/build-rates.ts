import type { TeachingShare } from "../../domain/deployment";
import { inUnit, problem, unknown } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { ASSUMPTIONS } from "../../domain/staffing";
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

export interface BuiltYears {
  readonly years: readonly YearAssumptions[];
  readonly issues: readonly Issue[];
}

/** One for each year of the plan. An assumption that is not there is not known, never zero. */
export function buildYears(reading: TableReading<typeof yearsTable>, years: readonly string[]): BuiltYears {
  const issues: Issue[] = [];
  const built = years.map((academicYear): YearAssumptions => {
    const own = (reading.rows ?? []).filter((row) => row.academicYear === academicYear);
    const [row] = own;
    if (row === undefined) {
      const at = { sheet: yearsTable.sheet, cell: null };
      if (reading.rows) issues.push(problem({ code: "missing-year", table: "Years", academicYear }, at));
      return unknownYear(academicYear);
    }
    if (own.some((other) => reading.repeated.has(other))) return unknownYear(academicYear);
    return {
      origin: row.origin,
      academicYear,
      teacherAward: row.teacherAward ?? unknown(),
      supportAward: row.supportAward ?? unknown(),
      nonPayInflation: row.nonPayInflation ?? unknown(),
      incomeGrowth: row.incomeGrowth ?? unknown(),
      blank: ASSUMPTIONS.filter((field) => row[field] === null),
    };
  });
  return { years: built, issues };
}

const unknownYear = (academicYear: string): YearAssumptions => ({
  origin: nowhere(yearsTable),
  academicYear,
  teacherAward: unknown(),
  supportAward: unknown(),
  nonPayInflation: unknown(),
  incomeGrowth: unknown(),
  blank: [],
});

export const buildTeaching = ({ rows, repeated }: TableReading<typeof teachingTable>): TeachingShare[] =>
  (rows ?? []).flatMap((row) => {
    const { post, subject } = row;
    if (isUnreadable(post)) return [];
    const sure = !isUnreadable(subject) && !repeated.has(row);
    const named = isUnreadable(subject) ? "" : subject;
    return [{ origin: row.origin, post, subject: named, periods: sure ? row.periods : unknown() }];
  });
