import { isOtherTaught } from "../curriculum";
import type { CurriculumRow } from "../curriculum";
import { subjectBalances } from "../deployment";
import type { SubjectBalance } from "../deployment";
import {
  cellOf,
  fixedText,
  isNegligible,
  isPositive,
  isZero,
  nameKey,
  subtract,
  sum,
  warning,
  zero,
} from "../kernel";
import type { Issue, Periods } from "../kernel";
import { firstYear } from "./first-year";
import type { PlanCosts } from "./plan-costs";
import type { SchoolIndex } from "./school-index";

/**
 * Subjects that nobody teaches, and shortages that nobody covers. Posts without a subject can
 * cover any, so a school staffed by whole-school rows is never said to lack a subject.
 */
export function subjectIssues(costs: PlanCosts, index: SchoolIndex, plan: string): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  firstYear(costs, (yearIndex, academicYear) => {
    for (const balance of uncovered(costs, index, yearIndex)) {
      if (seen.has(nameKey(balance.subject))) continue;
      seen.add(nameKey(balance.subject));
      issues.push(issueOf(balance, { school: index.school.name, plan, academicYear }));
    }
    return null;
  });
  return issues;
}

/** Time that is committed names what it is for, not a subject that somebody teaches. */
const isCommittedTime = (row: CurriculumRow): boolean => row.commitment !== null && isOtherTaught(row);

/** Short subjects, unless spare periods of posts without a subject cover all of them together. */
function uncovered(costs: PlanCosts, index: SchoolIndex, yearIndex: number): SubjectBalance[] {
  const balances = subjectBalances({
    school: index.school,
    timeline: costs.plan.timeline,
    yearIndex,
    curriculum: index.curriculum.filter((row) => !isCommittedTime(row)),
    posts: index.posts.map(({ post }) => post).filter((post) => post.role?.isTeacher !== false),
    teaching: index.teaching,
  });
  const named = balances.filter(({ subject }) => subject !== "");
  const anySubject = balances.find(({ subject }) => subject === "")?.capacity ?? zero<"periods/cycle">();
  const short: Periods = sum(named.map((balance) => balance.short));
  const uncoveredPeriods = subtract(short, anySubject);
  if (!isPositive(uncoveredPeriods) || isNegligible(uncoveredPeriods)) return [];
  return named.filter(
    (balance) => isPositive(balance.short) && !isNegligible(balance.short) && !isOutsideTimetable(balance),
  );
}

/** Form time, clubs, interventions: nobody is appointed to teach them. */
const isOutsideTimetable = ({ capacity, rows }: SubjectBalance): boolean =>
  isZero(capacity) && rows.every(isOtherTaught);

function issueOf(
  balance: SubjectBalance,
  where: { school: string; plan: string; academicYear: string },
): Issue {
  const code = isZero(balance.capacity) ? "guardrail-no-teacher" : "guardrail-shortage";
  const { subject } = balance;
  const found = fixedText(balance.short, 1) ?? "";
  const at = balance.rows.map((row) => cellOf(row.origin, "subject"));
  return warning({ code, ...where, subject, found }, ...at);
}
