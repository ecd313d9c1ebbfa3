import { isNeedGroupPhase, UNREADABLE_YEAR_GROUP, yearNumber } from "../curriculum";
import type { PupilNumbers, School } from "../curriculum";
import {
  academicYearLabel,
  groupBy,
  isSameName,
  nameKey,
  notYetWritten,
  startOfAcademicYear,
  timelineFrom,
} from "../kernel";
import type { Timeline } from "../kernel";
import type { Plan } from "../plan";
import { ASSUMPTIONS } from "../staffing";
import type { YearAssumptions } from "../staffing";

/** What the workbook says beyond the years of its plan. */
export interface BeyondThePlan {
  /** Years has a row of the year after the plan; null: it has none. */
  readonly assumptions: YearAssumptions | null;
}

const startOf = ({ years }: Timeline): number => startOfAcademicYear(years[0] ?? "") ?? 0;

/** The academic year after the last one of a plan. */
export const yearAfter = ({ years }: Timeline): string =>
  academicYearLabel((startOfAcademicYear(years.at(-1) ?? "") ?? 0) + 1);

/** The same years and one more. */
export const longerTimeline = (timeline: Timeline): Timeline =>
  timelineFrom(startOf(timeline), timeline.years.length + 1);

/** The same number of years, one later. */
export const laterTimeline = (timeline: Timeline): Timeline =>
  timelineFrom(startOf(timeline) + 1, timeline.years.length);

/** What is assumed for the year after a plan: as stated, else what was last stated of each assumption. */
export function assumptionsAfter(
  { years, timeline }: Plan,
  stated: YearAssumptions | null,
): YearAssumptions | null {
  if (stated !== null) return stated;
  const last = years.at(-1);
  if (last === undefined) return null;
  const lastWith = (field: (typeof ASSUMPTIONS)[number]): YearAssumptions =>
    [...years].reverse().find((year) => !year.blank.includes(field)) ?? last;
  return {
    origin: notYetWritten("Years", "Settings"),
    academicYear: yearAfter(timeline),
    teacherAward: lastWith("teacherAward").teacherAward,
    supportAward: lastWith("supportAward").supportAward,
    nonPayInflation: lastWith("nonPayInflation").nonPayInflation,
    incomeGrowth: lastWith("incomeGrowth").incomeGrowth,
    blank: ASSUMPTIONS.filter((field) => lastWith(field).blank.includes(field)),
  };
}

/** A row of Pupils for the year after a plan, and the row that its pupils come from. */
export interface CohortMoved {
  readonly to: PupilNumbers;
  readonly from: PupilNumbers;
}

/**
 * Pupils of the year after a plan: each cohort is one year group higher; the lowest year group of the school takes in
 * as many as last year; groups by need stay as they are. Year groups that are entered already stay as entered.
 */
export function pupilsAfter({ pupils, schools, timeline }: Plan): CohortMoved[] {
  const last = timeline.years.at(-1) ?? "";
  const next = yearAfter(timeline);
  const bySchool = groupBy(pupils, ({ school }) => nameKey(school));
  return schools.flatMap((school) => {
    const own = bySchool.get(nameKey(school.name)) ?? [];
    const entered = own.filter(({ academicYear }) => academicYear === next);
    return own
      .filter(({ academicYear }) => academicYear === last)
      .filter(({ yearGroup }) => yearGroup !== UNREADABLE_YEAR_GROUP)
      .filter(({ yearGroup }) => !entered.some((row) => isSameName(row.yearGroup, yearGroup)))
      .map(({ yearGroup }) => {
        const from = cohortOf(yearGroup, { rows: own.filter((row) => row.academicYear === last), school });
        return {
          from,
          to: { ...from, origin: notYetWritten("Pupils", "Pupils"), academicYear: next, yearGroup },
        };
      });
  });
}

/** The row whose pupils are in the year group a year later: the one below it; of the lowest, and of a need group, its own. */
function cohortOf(
  yearGroup: string,
  { rows, school }: { readonly rows: readonly PupilNumbers[]; readonly school: School },
): PupilNumbers {
  const number = yearNumber(yearGroup);
  const same = rows.find((row) => isSameName(row.yearGroup, yearGroup));
  const below = rows.find((row) => number !== null && yearNumber(row.yearGroup) === number - 1);
  const isByNeed = number === null || (school.phase !== null && isNeedGroupPhase(school.phase) && !below);
  const found = isByNeed ? same : (below ?? same);
  if (!found) throw new Error(`no pupils of ${yearGroup}`);
  return found;
}

/** A plan with one year more: what every year of the later plan rests on. */
export function longerPlan(plan: Plan, { assumptions }: BeyondThePlan): Plan {
  const next = assumptionsAfter(plan, assumptions);
  return {
    ...plan,
    timeline: longerTimeline(plan.timeline),
    years: next === null ? plan.years : [...plan.years, next],
    pupils: [...plan.pupils, ...pupilsAfter(plan).map(({ to }) => to)],
  };
}
