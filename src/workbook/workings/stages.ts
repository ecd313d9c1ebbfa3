import { OTHER_TAUGHT, UNREADABLE_YEAR_GROUP, yearNumber } from "../../domain/curriculum";
import { OTHER_STAGE } from "../layout/calculated/tables/curriculum-columns";
import { NOT_READABLE } from "../layout/calculated/tables/plan-pupils";

export const SIXTH_FORM = "Sixth form";
export const NEED_GROUP = "Need group";

/** The last year of each stage, youngest first. */
const LAST_YEARS: readonly (readonly [last: number, stage: string])[] = [
  [-1, "Nursery"],
  [0, "Reception"],
  [2, "Years 1–2"],
  [6, "Years 3–6"],
  [9, "Years 7–9"],
  [11, "Years 10–11"],
  [14, SIXTH_FORM],
];

/** The years that a year group is counted with; what cannot be read is of none, and may be of any. */
export function stageOf(yearGroup: string): string {
  if (yearGroup === UNREADABLE_YEAR_GROUP) return NOT_READABLE;
  if (yearGroup === OTHER_TAUGHT) return OTHER_STAGE;
  const year = yearNumber(yearGroup);
  if (year === null) return NEED_GROUP;
  return LAST_YEARS.find(([last]) => year <= last)?.[1] ?? NEED_GROUP;
}
