import type { PlanCosts } from "./plan-costs";
import type { SchoolIndex } from "./school-index";

/** One school in one year. */
export interface SchoolInYear {
  readonly costs: PlanCosts;
  readonly index: SchoolIndex;
  readonly yearIndex: number;
  readonly academicYear: string;
}
