import { inUnit, over, ratio, sum, times } from "../kernel";
import type { Fte } from "../kernel";
import { contactRatioDfeTool } from "./contact-ratio";
import type { SchoolYear } from "./school-year";

/** Fixed in the DfE's curriculum and financial planning tool, whose users cannot set it; checked 2026-11-24. */
export const DFE_PLANNER_CONTACT_RATIO = ratio("0.78");

/** Teachers that the DfE tool's planner asks for: periods ÷ (cycle × 0.78), in any phase, added over schools. */
export const dfePlannerTeachers = (schools: readonly SchoolYear[]): Fte =>
  sum(schools.filter(({ phase }) => phase !== "Central").map(teachersAt));

function teachersAt({ base, phase }: SchoolYear): Fte {
  const inClass = times(base.teacherFte.value, contactRatioDfeTool.value(base, phase));
  return inUnit(over(inClass, DFE_PLANNER_CONTACT_RATIO));
}
