import type { School } from "../curriculum";
import { timetabledCapacity } from "../deployment";
import { add, cellOf, fixedText, inUnit, isAbove, isZero, nameKey, one, ratioOf } from "../kernel";
import { quantity, subtract, times, unknown, warning } from "../kernel";
import type { Issue, Part, Periods, Ratio } from "../kernel";
import { PPA_MINIMUM_SHARE, stepOn } from "../reference";
import { headcountOf } from "../staffing";
import type { Post } from "../staffing";
import type { PlanCosts } from "./plan-costs";
import type { SchoolIndex } from "./school-index";

/**
 * Planning, preparation and assessment time of at least a tenth of timetabled teaching, tested
 * per post: teaching × (1 + share) must fit in FTE × cycle. A row for several people is an average.
 */
export function ppaIssues(costs: PlanCosts, { school, posts }: SchoolIndex, plan: string): Issue[] {
  const [part] = costs.plan.timeline.parts;
  if (!part) return [];
  const share = ppaShare(part);
  const teachers = posts.map(({ post }) => post).filter((post) => post.role?.isTeacher === true);
  return teachers.flatMap((post) => {
    const taught = taughtBy(post, school, costs);
    const available: Periods = times(school.periodsPerCycle, post.fte);
    if (!isAbove(times(taught, add(one<"ratio">(), share)), available)) return [];
    const left = ratioOf(subtract(available, taught), taught);
    const finding = {
      code: "guardrail-ppa",
      post: post.id,
      plan,
      academicYear: part.academicYear,
      found: fixedText(times(left, quantity("100")), 1) ?? "",
      limit: fixedText(times(share, quantity("100")), 0) ?? "",
      proof: !isAbove(headcountOf(post), one()),
    } as const;
    return [warning(finding, cellOf(post.origin, "timetabledPeriods"))];
  });
}

function taughtBy(post: Post, school: School, { plan }: PlanCosts): Periods {
  const shares = plan.teaching.filter((share) => nameKey(share.post) === nameKey(post.id));
  const taught = timetabledCapacity(post, school, shares);
  return isZero(taught) ? unknown() : taught;
}

function ppaShare(part: Part): Ratio {
  const step = stepOn(PPA_MINIMUM_SHARE, part.ratesAsAt);
  return step ? inUnit(quantity(step.value)) : unknown();
}
