import type { PlanSet } from "../../application/plan-set";
import type { TrustReview } from "../../application/trust-review";
import type { Timeline } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { NumberedPlan, Sharing } from "./plans";

/** What decides which rows the working and output tables have. */
export interface WorkingContext {
  readonly model: TrustModel;
  readonly review: TrustReview;
  readonly set: PlanSet;
  readonly plans: readonly NumberedPlan[];
  readonly sharing: Sharing;
  readonly timeline: Timeline;
}
