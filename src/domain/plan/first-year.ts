import type { PlanCosts } from "./plan-costs";

/** What is found in the first year in which anything is found. */
export function firstYear<T>(
  { plan }: PlanCosts,
  find: (yearIndex: number, academicYear: string) => T | null,
): T | null {
  for (const [yearIndex, academicYear] of plan.timeline.years.entries()) {
    const found = find(yearIndex, academicYear);
    if (found !== null) return found;
  }
  return null;
}
