import { CENTRAL_NAME } from "../application/whole-school/read-figures";
import type { TaughtPeriods, WholeSchoolFigures } from "../application/whole-school/figures";
import {
  exactText,
  isPositive,
  isSame,
  over,
  roundTo,
  roundUp,
  subtract,
  sum,
  times,
  countOf,
} from "../domain/kernel";
import type { Fte, Periods, Pounds, Quantity } from "../domain/kernel";
import { WHOLE_SCHOOL_NOTE } from "../domain/reference";
import type { RowContent } from "./layout/workbook-content";
import type { TableRows } from "./template-content";

/** The fund of shipped rows that pays for all of it. */
const FUND = "GAG";
const SUBJECT = { Primary: "Class", other: "All subjects" } as const;

/** Rows that stand for a whole school, and say so, so that the same figures come of them. */
export function wholeSchoolRows(figures: WholeSchoolFigures): TableRows {
  const { school, academicYear, openingReserve } = figures;
  // what is typed is all there is: central services, a row of ours, has none
  const reserve =
    openingReserve === null
      ? []
      : [
          { school, fund: FUND, amount: cell(openingReserve) },
          { school: CENTRAL_NAME, fund: FUND, amount: 0 },
        ];
  return {
    Schools: [centralRow(figures.payArea), schoolRow(figures)],
    OpeningReserves: reserve,
    Pupils: figures.pupils.map(({ yearGroup, pupils }) => ({
      ...{ school, academicYear, yearGroup },
      pupils: cell(pupils),
    })),
    Curriculum: curriculumRows(figures),
    Staff: staffRows(figures),
    Budget: budgetRows(figures),
  };
}

const cell = (value: Quantity<string>): number => Number(exactText(value));

const centralRow = (payArea: string): RowContent => ({ school: CENTRAL_NAME, phase: "Central", payArea });

const schoolRow = (figures: WholeSchoolFigures): RowContent => ({
  school: figures.school,
  phase: figures.phase,
  payArea: figures.payArea,
  periodsPerCycle: cell(figures.periodsPerCycle),
  weeksPerCycle: cell(figures.weeksPerCycle),
  targetContactRatio: figures.targetContactRatio === null ? null : cell(figures.targetContactRatio),
});

function curriculumRows({ school, phase, taught, other, periodsPerCycle }: WholeSchoolFigures): RowContent[] {
  const subject = subjectOf(phase);
  const note = `${WHOLE_SCHOOL_NOTE}. Replace it by a row for each subject.`;
  const classes = taught.map((own) => ({
    row: `ALL-${yearsOf(own).join("-")}`,
    ...{ school, subject, note, yearGroup: own.yearGroup, andYearGroup: own.andYearGroup },
    ...groupsOf(own.periods, periodsPerCycle),
  }));
  const outside = other.map(({ name, periods }, place) => ({
    row: `ALL-OTHER-${place + 1}`,
    ...{ school, subject: name, note, yearGroup: "Other" },
    ...{ groups: 1, periodsPerGroup: cell(periods) },
  }));
  return [...classes, ...outside];
}

const subjectOf = (phase: WholeSchoolFigures["phase"]): string =>
  phase === "Primary" ? SUBJECT.Primary : SUBJECT.other;

const yearsOf = ({ yearGroup, andYearGroup }: TaughtPeriods): string[] =>
  andYearGroup === null ? [yearGroup] : [yearGroup, andYearGroup];

/** Decimals that groups are given with, where these are exact. */
const PLACES = 6;

/**
 * Groups taught at once all cycle long, whole or not: periods ÷ cycle. Where that is no exact decimal, whole groups
 * of fewer periods. Groups × periods per group are the periods typed, to the last digit.
 */
function groupsOf(taught: Periods, cycle: Periods): { groups: number; periodsPerGroup: number } {
  const atOnce = roundTo(over(taught, cycle), PLACES);
  if (isSame(times(cycle, atOnce), taught)) return { groups: cell(atOnce), periodsPerGroup: cell(cycle) };
  let groups = cell(roundUp(over(taught, cycle)));
  while (!isExact(taught, groups)) groups += 1;
  return { groups, periodsPerGroup: Number(exactText(perGroup(taught, groups))) };
}
const perGroup = (taught: Periods, groups: number): Periods => roundTo(over(taught, countOf(groups)), PLACES);
const isExact = (taught: Periods, groups: number): boolean =>
  isSame(times(perGroup(taught, groups), countOf(groups)), taught);

/** Leaders who teach, and everybody else: the teachers' cost is shared out by full-time equivalents, as the tool does. */
function staffRows(figures: WholeSchoolFigures): RowContent[] {
  const { school, leaders, supportFte, supportCost } = figures;
  const note = `${WHOLE_SCHOOL_NOTE}. Replace it by a row for each post.`;
  const shared = leaders.length > 0 ? ` Teachers' cost is shared out by FTE.` : "";
  const teachers = teacherParts(figures).map((part, place) => ({
    post: `ALL-${String(place + 1).padStart(2, "0")}`,
    ...{
      school,
      role: part.role,
      subject: subjectOf(figures.phase),
      fte: cell(part.fte),
      timetabledPeriods: cell(part.periods),
    },
    ...{ annualCost: cell(part.cost), fund: FUND },
    note: part.title === null ? `${note}${shared}` : `${note}${shared} ${part.title}.`,
  }));
  if (supportFte === null || supportCost === null || !isPositive(supportFte)) return teachers;
  const assistants = {
    ...{ post: "ALL-TA", school, role: "Teaching assistant", fund: FUND, note },
    ...{ fte: cell(supportFte), annualCost: cell(supportCost) },
  };
  return [...teachers, assistants];
}

interface Part {
  readonly title: string | null;
  readonly role: string;
  readonly fte: Fte;
  readonly periods: Periods;
  readonly cost: Pounds;
}

/** Costs are in whole pence; the last part has what is left, so that they come to the total. */
function teacherParts({ leaders, teacherFte, teacherCost, taught, other }: WholeSchoolFigures): Part[] {
  const all = sum([...taught, ...other].map(({ periods }) => periods));
  const led = leaders.map(({ title, role, heads, periods }) => ({ title, role, fte: heads, periods }));
  const rest = {
    ...{ title: null, role: "Teacher" },
    fte: subtract(teacherFte, sum(led.map(({ fte }) => fte))),
    periods: subtract(all, sum(led.map(({ periods }) => periods))),
  };
  const parts = isPositive(rest.fte) ? [...led, rest] : led;
  const costs = parts.slice(0, -1).map(({ fte }) => roundTo(over(times(teacherCost, fte), teacherFte), 2));
  const last = subtract(teacherCost, sum(costs));
  return parts.map((part, place) => ({ ...part, cost: costs[place] ?? last }));
}

function budgetRows(figures: WholeSchoolFigures): RowContent[] {
  const { school, academicYear, income, expenditure, teacherCost, supportCost } = figures;
  const line = (id: string, heading: string, kind: string, amount: Pounds): RowContent => ({
    ...{ line: id, school, academicYear, fund: FUND, kind, amount: cell(amount) },
    heading: `${heading} (${WHOLE_SCHOOL_NOTE})`,
  });
  const spent = subtract(expenditure, sum([teacherCost, ...(supportCost === null ? [] : [supportCost])]));
  const others = isPositive(spent) ? [line("ALL-SPENDING", "All other spending", "Expenditure", spent)] : [];
  return [line("ALL-INCOME", "All income", "Income", income), ...others];
}
