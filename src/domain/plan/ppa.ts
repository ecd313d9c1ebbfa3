import { schoolIn } from "../curriculum";
import { shareOfYear, timetabledCapacity } from "../deployment";
import { add, cellOf, fixedText, groupBy, inUnit, isAbove, isPositive, isZero, nameKey } from "../kernel";
import { one, quantity, ratioOf, subtract, times, unknown, warning } from "../kernel";
import type { Issue, Periods, Ratio } from "../kernel";
import { PPA_MINIMUM_SHARE, stepOn } from "../reference";
import { headcountOf } from "../staffing";
import type { Post } from "../staffing";
import { firstYear } from "./first-year";
import type { PlanCosts } from "./plan-costs";
import type { SchoolIndex } from "./school-index";

/**
 * Planning, preparation and assessment time of at least a tenth of timetabled teaching, tested per post in the
 * years in which it is in post: teaching × (1 + share) must fit in FTE × cycle. A row for several people is an average.
 */
export function ppaIssues(costs: PlanCosts, { school, posts, teaching }: SchoolIndex, plan: string): Issue[] {
  const teachers = posts.map(({ post }) => post).filter((post) => post.role?.isTeacher === true);
  return [...groupBy(teachers, (post) => nameKey(post.id))].flatMap(([id, pieces]) => {
    const found = firstYear(costs, (yearIndex, academicYear) => {
      const when: When = { plan, academicYear, share: ppaShare(costs, yearIndex) };
      for (const post of pieces) {
        if (!isPositive(shareOfYear(post, costs.plan.timeline, yearIndex))) continue;
        const taught = timetabledCapacity(post, schoolIn(school, academicYear), teaching.get(id) ?? []);
        const issue = tooLittle(post, { taught, available: times(school.periodsPerCycle, post.fte) }, when);
        if (issue) return issue;
      }
      return null;
    });
    return found === null ? [] : [found];
  });
}

interface When {
  readonly plan: string;
  readonly academicYear: string;
  readonly share: Ratio;
}

function tooLittle(
  post: Post,
  { taught, available }: { taught: Periods; available: Periods },
  { plan, academicYear, share }: When,
): Issue | null {
  const needed = times(taught, add(one<"ratio">(), share));
  if (isZero(taught) || !isAbove(needed, available)) return null;
  const left = ratioOf(subtract(available, taught), taught);
  const finding = {
    code: "guardrail-ppa",
    post: post.id,
    plan,
    academicYear,
    found: fixedText(times(left, quantity("100")), 1) ?? "",
    limit: fixedText(times(share, quantity("100")), 0) ?? "",
    proof: !isAbove(headcountOf(post), one()),
  } as const;
  return warning(finding, cellOf(post.origin, "timetabledPeriods"));
}

function ppaShare({ plan }: PlanCosts, yearIndex: number): Ratio {
  const part = plan.timeline.parts[yearIndex * 2];
  const step = part && stepOn(PPA_MINIMUM_SHARE, part.ratesAsAt);
  return step ? inUnit(quantity(step.value)) : unknown();
}
