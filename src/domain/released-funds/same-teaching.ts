import { nameKey } from "../kernel";
import type { PlanCosts } from "../plan";

/** Whether a school's teachers, curriculum and pupils are the very same rows, at the same cost, in two plans. */
export function sameTeaching(one: PlanCosts, other: PlanCosts): (school: string) => boolean {
  const [first, second] = [teachingRows(one), teachingRows(other)];
  return (school) => {
    const own = first.get(nameKey(school)) ?? NONE;
    const others = second.get(nameKey(school)) ?? NONE;
    return own.size === others.size && [...own].every((row) => others.has(row));
  };
}

const NONE: ReadonlySet<object> = new Set();

function teachingRows({ plan, posts }: PlanCosts): Map<string, Set<object>> {
  const found = new Map<string, Set<object>>();
  const note = (school: string, row: object): void => {
    const key = nameKey(school);
    const own = found.get(key);
    if (own) own.add(row);
    else found.set(key, new Set([row]));
  };
  for (const cost of posts) if (cost.post.role?.isTeacher !== false) note(cost.post.school, cost);
  for (const row of plan.curriculum) note(row.school, row);
  for (const row of plan.pupils) note(row.school, row);
  return found;
}
