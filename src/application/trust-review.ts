import type { Issue } from "../domain/kernel";
import type { Evaluation, Figure } from "../domain/plan";
import type { CommitmentYear, TrustModel, YearTotals } from "../domain/reinvestment";
import type { CashEntry, DriverEntry, NonContactTime, TimeEntry } from "../domain/released-funds";
import type { Released } from "./review-scenario";

/** Before or after the approved commitments. */
export type Basis = "before" | "after";

/** The figures of one plan. */
export interface ReviewedPlan {
  readonly name: string;
  readonly basis: Basis;
  readonly figures: readonly Figure[];
  /** Null when the plan cannot be worked out: then every figure of it is not known. */
  readonly evaluation: Evaluation | null;
}

/** Everything that the main job finds: measures, releases, reinvestment, and what is wrong. */
export interface TrustReview {
  readonly trust: string;
  /** The plan compared with the baseline: "Baseline" when none is. */
  readonly activeScenario: string;
  readonly model: TrustModel | null;
  readonly issues: readonly Issue[];
  readonly plans: readonly ReviewedPlan[];
  /** What the plan releases, compared with the plan that it builds on. */
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
  /** That cash by what moved. */
  readonly drivers: readonly DriverEntry[];
  /** What the scenarios release that it builds on. */
  readonly earlier: Released;
  /** Periods that a fuller timetable takes from time without a class: no release. */
  readonly nonContact: readonly NonContactTime[];
  readonly commitments: readonly CommitmentYear[];
  /** Not known where the plan or the commitments are not. */
  readonly totals: readonly YearTotals[];
}
