import type { TeachingShare } from "../../domain/deployment";
import { cellOf, exactText, inUnit, isAbove, problem, quantity, unknown, warning } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { ON_COST_PARAMETERS } from "../../domain/reference";
import { ASSUMPTIONS, LGPS_RATE, rateId } from "../../domain/staffing";
import type { PayPointRow, Post, RateRow, YearAssumptions } from "../../domain/staffing";
import { yearsTable } from "../layout/tables";
import type { onCostRatesTable, payPointsTable, teachingTable } from "../layout/tables";
import type { RowOf } from "../layout/table";
import type { TableReading } from "./read-table";
import { isUnreadable, nowhere, orNull } from "./readable";

/** Every dated point; a repeated one pays a sum that is not known. */
export const buildPayPoints = ({ rows, repeated }: TableReading<typeof payPointsTable>): PayPointRow[] =>
  (rows ?? []).map((row) => ({
    origin: row.origin,
    effectiveFrom: orNull(row.effectiveFrom),
    area: orNull(row.area),
    scale: orNull(row.scale),
    point: orNull(row.point),
    order: row.order,
    annual: repeated.has(row) ? unknown<"GBP">() : row.annual,
    status: orNull(row.status),
  }));

export interface BuiltRates {
  readonly rates: readonly RateRow[];
  readonly issues: readonly Issue[];
}

/** Every dated rate; a repeated one is not known, and one of an unreadable school has no place. */
export function buildRates({ rows, repeated }: TableReading<typeof onCostRatesTable>): BuiltRates {
  const issues: Issue[] = [];
  const rates = (rows ?? []).map((row) => {
    const wrong = rateIssues(row);
    issues.push(...wrong);
    const sure = !repeated.has(row) && !wrong.some(({ severity }) => severity === "error");
    return {
      origin: row.origin,
      rate: orNull(row.rate),
      school: orNull(row.school),
      effectiveFrom: isUnreadable(row.school) ? null : orNull(row.effectiveFrom),
      value: sure ? inUnit<"rate">(row.value) : unknown<"rate">(),
      status: orNull(row.status),
      checkedOn: orNull(row.checkedOn),
    };
  });
  return { rates, issues };
}

/** A share of pay is at most 1: 28.68 was meant as 28.68%. A rate that nothing knows is only a warning. */
function rateIssues({ rate, value, origin }: RowOf<typeof onCostRatesTable>): Issue[] {
  if (isUnreadable(rate)) return [];
  const id = rateId(rate);
  const known = [...ON_COST_PARAMETERS.map(({ label }) => label), LGPS_RATE];
  if (!known.some((label) => rateId(label) === id)) {
    return [
      warning({ code: "not-allowed", field: "Rate", found: rate, allowed: known }, cellOf(origin, "rate")),
    ];
  }
  if (!id.endsWith("_rate") || !isAbove<string>(value, quantity("1"))) return [];
  const found = exactText(value) ?? "";
  const finding = { code: "out-of-range", field: "Value", found, least: "0", most: "1 (100%)" } as const;
  return [problem(finding, cellOf(origin, "value"))];
}

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

/** What posts teach. A row whose post cannot be read may be of any post, so it counts, not known, for all. */
export const buildTeaching = (
  { rows, repeated }: TableReading<typeof teachingTable>,
  posts: readonly Post[],
): TeachingShare[] => {
  const everyPost = [...new Set(posts.map(({ id }) => id))];
  return (rows ?? []).flatMap((row) => {
    const { origin, post, subject } = row;
    const sure = !isUnreadable(post) && !isUnreadable(subject) && !repeated.has(row);
    const named = isUnreadable(subject) ? "" : subject;
    return (isUnreadable(post) ? everyPost : [post]).map((id) => ({
      origin,
      post: id,
      subject: named,
      periods: sure ? row.periods : unknown<"periods/cycle">(),
    }));
  });
};
