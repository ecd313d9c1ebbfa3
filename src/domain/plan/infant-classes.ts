import { areClassRows, classesOf, isOtherTaught, isWithinYears, standsIn, yearGroupsOf } from "../curriculum";
import type { CurriculumRow, YearRange } from "../curriculum";
import { cellOf, fixedText, groupBy, isAbove, isPositive, isSame, one, quantity, ratioOf } from "../kernel";
import { subtract, sum, times, unknown, warning } from "../kernel";
import type { Count, Issue, Pupils, Quantity } from "../kernel";
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
/** Pupils on groups that are tested together. */
interface Tested {
  readonly row: CurriculumRow;
  readonly pupils: Pupils;
  readonly groups: Count;
  readonly areClasses: boolean;
}

function tooLarge(costs: PlanCosts, rows: readonly CurriculumRow[], when: When): Issue | null {
  const limit = limitIn(costs, when.yearIndex);
  const tests = areClassRows(rows)
    ? classTests(costs, rows.filter(isClassRow), when)
    : subjectTests(costs, rows, when);
  const broken = tests.find(
    ({ pupils, groups }) => isPositive(groups) && isAbove(pupils, times(limit, groups)),
  );
  return broken === undefined ? null : issueOf(broken, limit, when);
}

const isClassRow = (row: CurriculumRow): boolean => areClassRows([row]);

/** A row that says who is in it by itself; the others share what is left of their year groups. */
function classTests(costs: PlanCosts, rows: readonly CurriculumRow[], { academicYear }: When): Tested[] {
  const alone = rows.flatMap((row) =>
    row.pupilsTaking === null
      ? []
      : [{ row, pupils: row.pupilsTaking, groups: row.groups, areClasses: true }],
  );
  const sharing = rows.filter((row) => row.pupilsTaking === null);
  const [first] = sharing;
  if (!first) return alone;
  const all = pupilsByHead(costs, first, academicYear);
  const left = subtract(all, sum(alone.map(({ pupils }) => pupils)));
  const groups = sum(sharing.map((row) => row.groups));
  return [...alone, { row: first, pupils: left, groups, areClasses: true }];
}

function subjectTests(costs: PlanCosts, rows: readonly CurriculumRow[], { academicYear }: When): Tested[] {
  const [first] = rows;
  if (!first) return [];
  const pupils = pupilsByHead(costs, first, academicYear);
  return [{ row: first, pupils, groups: classesOf(rows), areClasses: false }];
}

const issueOf = (
  { row, pupils, groups, areClasses }: Tested,
  limit: Pupils,
  { plan, academicYear }: When,
): Issue =>
  warning(
    {
      code: "guardrail-infant-class",
      school: row.school,
      plan,
      academicYear,
      found: fixedText(ratioOf(pupils, groups), 1) ?? "",
      limit: fixedText(limit, 0) ?? "",
      proof: areClasses && isSame(groups, one()),
    },
    cellOf(row.origin, "groups"),
  );

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
