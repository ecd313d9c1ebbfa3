import type { BudgetLine, Fund, OpeningReserve } from "../budget";
import type { CurriculumRow, PupilNumbers, School } from "../curriculum";
import type { TeachingShare } from "../deployment";
import type { Pupils, Ratio, Timeline } from "../kernel";
import type { BandChoice, MetricBand } from "../metrics";
import type { PayPointRow, Post, RateRow, YearAssumptions } from "../staffing";

/** What the trust has set for the whole model. */
export interface PlanSettings {
  /** Divisor of the basic curriculum. */
  readonly basicClassSize: Pupils;
  readonly viableSixthFormGroup: Pupils;
  readonly supplyInStaffCost: boolean | null;
  readonly bandBasis: BandChoice;
  readonly minimumReserveShare: Ratio | null;
}

/** One plan: every input that counts in it, validated, for the years of the timeline. */
export interface Plan {
  readonly settings: PlanSettings;
  readonly timeline: Timeline;
  /** One for each year of the timeline, in order. */
  readonly years: readonly YearAssumptions[];
  readonly schools: readonly School[];
  readonly pupils: readonly PupilNumbers[];
  readonly curriculum: readonly CurriculumRow[];
  readonly posts: readonly Post[];
  readonly teaching: readonly TeachingShare[];
  readonly payPoints: readonly PayPointRow[];
  readonly rates: readonly RateRow[];
  readonly funds: readonly Fund[];
  readonly budget: readonly BudgetLine[];
  readonly openingReserves: readonly OpeningReserve[];
  readonly bands: readonly MetricBand[];
}

/** Central services: a school without pupils, to which trust-wide costs are booked. */
export const centralSchool = (plan: Plan): School | null =>
  plan.schools.find((school) => school.phase === "Central") ?? null;

/** The fund of costs that arise for the trust as a whole: the first revenue fund listed. */
export const generalFund = (plan: Plan): Fund | null =>
  plan.funds.find((fund) => fund.type !== null && fund.type !== "capital") ?? null;
