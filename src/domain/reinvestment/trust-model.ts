import type { Pounds } from "../kernel";
import type { FrozenFigure, Scenarios } from "../scenarios";
import type { Role } from "../staffing";
import type { Delegation } from "./approval-issues";
import type { Commitment } from "./commitment";
import type { ReleaseRow } from "./release-row";

/** Everything that a workbook says: plans and scenarios, releases and commitments. */
export interface TrustModel extends Scenarios {
  readonly trustName: string | null;
  /** "Baseline", "Adopted" or a scenario; null when the cell cannot be read. */
  readonly activeScenario: string | null;
  readonly releases: readonly ReleaseRow[];
  /** Null when the table is not there: then nothing committed is known. */
  readonly commitments: readonly Commitment[] | null;
  readonly materiality: Pounds;
  readonly delegations: readonly Delegation[];
  /** Every role that a post may have. */
  readonly roles: readonly Role[];
  /** Figures of both plans as they stood when a scenario was adopted. */
  readonly frozen: readonly FrozenFigure[];
}
