import { areClassRows, isOtherTaught, isWithinYears, standsIn, yearGroupsOf } from "../curriculum";
import type { CurriculumRow, YearRange } from "../curriculum";
import {
  cellOf,
  fixedText,
  groupBy,
  isAbove,
  quantity,
  ratioOf,
  sum,
  times,
  unknown,
  warning,
} from "../kernel";
import { isSame, one } from "../kernel";
import type { Issue, Pupils, Quantity } from "../kernel";
import { INFANT_CLASS_SIZE_LIMIT, stepOn } from "../reference";
import { firstYear } from "./first-year";
import type { PlanCosts } from "./plan-costs";
import type { SchoolIndex } from "./school-index";

/** Reception to Year 2. */
const INFANTS: YearRange = [0, 2];

/**
 * Infant classes above the statutory limit of pupils to one teacher, pupils > limit × groups,
 * by headcount where given. One class is proof; several groups on one figure are an average.
 */
export function infantClassIssues(costs: PlanCosts, index: SchoolIndex, plan: string): Issue[] {
  const infants = index.curriculum.filter(
    (row) => !isOtherTaught(row) && isWithinYears(row.yearGroup, INFANTS),
  );
  const byClass = groupBy(infants, (row) => yearGroupsOf(row).join("+"));
  return [...byClass.values()].flatMap((rows) => {
    const found = firstYear(costs, (yearIndex, academicYear) => {
      const standing = rows.filter((row) => standsIn(row, academicYear));
      return standing.length === 0 ? null : tooLarge(costs, standing, { plan, academicYear, yearIndex });
    });
    return found === null ? [] : [found];
  });
}

interface When {
  readonly plan: string;
  readonly academicYear: string;
  readonly yearIndex: number;
}

function tooLarge(costs: PlanCosts, rows: readonly CurriculumRow[], when: When): Issue | null {
  const classRows = areClassRows(rows)
    ? rows.filter((row) => row.subject?.trim().toLowerCase() === "class")
    : rows;
  const limit = limitIn(costs, when.yearIndex);
  const own = classRows.every((row) => row.pupilsTaking !== null);
  const tests = own ? classRows.map((row) => [row]) : [classRows];
  for (const tested of tests) {
    const issue = testClasses(costs, tested, { ...when, limit });
    if (issue) return issue;
  }
  return null;
}

function testClasses(
  costs: PlanCosts,
  rows: readonly CurriculumRow[],
  { plan, academicYear, limit }: When & { limit: Quantity<"pupils"> },
): Issue | null {
  const [first] = rows;
  if (!first) return null;
  const groups = areClassRows(rows) ? sum(rows.map((row) => row.groups)) : first.groups;
  const pupils = first.pupilsTaking ?? pupilsByHead(costs, first, academicYear);
  if (!isAbove(pupils, times(limit, groups))) return null;
  return warning(
    {
      code: "guardrail-infant-class",
      school: first.school,
      plan,
      academicYear,
      found: fixedText(ratioOf(pupils, groups), 1) ?? "",
      limit: fixedText(limit, 0) ?? "",
      proof: areClassRows(rows) && isSame(groups, one()),
    },
    cellOf(first.origin, "groups"),
  );
}

/** Part-timers count as one each against the limit. */
const pupilsByHead = ({ roll }: PlanCosts, row: CurriculumRow, academicYear: string): Pupils => {
  const groups = yearGroupsOf(row);
  const own = roll.rows(row.school, academicYear).filter(({ yearGroup }) => groups.includes(yearGroup));
  return sum(own.map((numbers) => numbers.headcount ?? numbers.pupils));
};

function limitIn({ plan }: PlanCosts, yearIndex: number): Quantity<"pupils"> {
  const day = plan.timeline.parts[yearIndex * 2]?.ratesAsAt;
  const step = day && stepOn(INFANT_CLASS_SIZE_LIMIT, day);
  return step ? quantity(step.value) : unknown();
}
