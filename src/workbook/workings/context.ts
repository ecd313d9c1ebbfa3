import type { Pack } from "../../application/evidence/pack";
import type { PlanSet } from "../../application/plan-set";
import type { TrustReview } from "../../application/trust-review";
import type { Timeline } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import type { HostTable } from "../host";
import type { NumberedPlan, Sharing } from "./plans";

/** What decides which rows the working and output tables have. */
export interface WorkingContext {
  readonly model: TrustModel;
  readonly review: TrustReview;
  readonly set: PlanSet;
  readonly plans: readonly NumberedPlan[];
  readonly sharing: Sharing;
  readonly timeline: Timeline;
  /** The tables as the host has them. */
  readonly tables: readonly HostTable[];
  /** The day on which the engine's figures are worked out, as a serial number. */
  readonly workedOutOn: number;
  /** The pack that the sheet Evidence shows; without one there is no such sheet. */
  readonly evidence?: Pack | null;
  /** SHA-256 of the rows that the sheets rest on. */
  readonly rowsHash: string;
  readonly madeBy: string;
}
