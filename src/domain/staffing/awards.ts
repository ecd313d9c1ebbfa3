import { add, one, times, unknown } from "../kernel";
import type { Part, Ratio, RowOrigin, Timeline } from "../kernel";
import type { Award } from "./role";

export const ASSUMPTIONS = ["teacherAward", "supportAward", "nonPayInflation", "incomeGrowth"] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** What is assumed for one academic year. */
export interface YearAssumptions {
  readonly origin: RowOrigin;
  readonly academicYear: string;
  readonly teacherAward: Ratio;
  /** Takes effect in the April inside the academic year. */
  readonly supportAward: Ratio;
  readonly nonPayInflation: Ratio;
  readonly incomeGrowth: Ratio;
  /** Left blank: not known, and an issue where a figure needs it. */
  readonly blank: readonly Assumption[];
}

/** 1 + the award that takes effect in this part; 1 where none does. */
export function awardFactor(part: Part, award: Award, years: readonly YearAssumptions[]): Ratio {
  const takesEffect = award === "Teacher" ? "Sep–Mar" : "Apr–Aug";
  if (part.name !== takesEffect) return one();
  const assumptions = years[part.yearIndex];
  if (!assumptions) return unknown();
  return add(one<"ratio">(), award === "Teacher" ? assumptions.teacherAward : assumptions.supportAward);
}

/**
 * Growth of a first-year price since the model's first September, by part: no award in the
 * first part, whose prices these are.
 */
export function priceIndex(timeline: Timeline, award: Award, years: readonly YearAssumptions[]): Ratio[] {
  let index: Ratio = one();
  return timeline.parts.map((part) => {
    if (part.index > 0) index = times(index, awardFactor(part, award, years));
    return index;
  });
}
