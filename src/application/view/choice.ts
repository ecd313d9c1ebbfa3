import { allAtOnce, isSameName } from "../../domain/kernel";
import { BASELINE } from "../../domain/scenarios";
import { reviewOfReadStepwise } from "../open-trust";
import { ledgerOf } from "../report/ledger";
import type { Ledger } from "../report/ledger";
import { yearToShow } from "../report/measured";
import { schoolNames, scopeOf } from "../report/scope";
import type { ReportScope } from "../report/scope";
import type { ReviewSteps } from "../review-progress";
import type { ReadTrust } from "../trust-source";
import type { TrustReview } from "../trust-review";

/** What a person has chosen to look at. Null: the whole trust, the year of the first release, the active scenario. */
export interface Choice {
  readonly school: string | null;
  readonly academicYear: string | null;
  readonly scenario: string | null;
}
export const NOTHING_CHOSEN: Choice = { school: null, academicYear: null, scenario: null };

/** A review as it is looked at: for one school or all of them, in one year. */
export interface Look {
  readonly review: TrustReview;
  /** Whose figures and money are shown. */
  readonly scope: ReportScope;
  readonly academicYear: string;
  readonly yearIndex: number;
  readonly ledger: Ledger;
}

/** What came of a workbook that was read, for the scenario chosen; where that is gone, for the active one. */
export type Opened =
  | { readonly outcome: "refused"; readonly reason: string }
  /** Nothing can be worked out yet; the issues say why. */
  | { readonly outcome: "nothing known"; readonly review: TrustReview }
  /** None of Headroom's tables is there. */
  | { readonly outcome: "new"; readonly review: TrustReview }
  | { readonly outcome: "open"; readonly review: TrustReview };

export const openedFor = (read: ReadTrust, scenario: string | null): Opened =>
  allAtOnce(openedStepwise(read, scenario));

export function* openedStepwise(read: ReadTrust, scenario: string | null): ReviewSteps<Opened> {
  for (const asked of [scenario, null, BASELINE]) {
    const found = yield* reviewOfReadStepwise(read, { scenario: asked, school: null });
    if (found.outcome === "refused") return found;
    if (found.outcome === "wrong-arguments") continue;
    const { review } = found;
    if (review.model !== null) return { outcome: "open", review };
    return { outcome: read.outcome === "read" && read.isNew === true ? "new" : "nothing known", review };
  }
  return { outcome: "refused", reason: "the workbook names no scenario that can be shown." };
}

/** A school or year that is no longer there is not forgotten: the trust or another year stands in for it. */
export function lookAt(review: TrustReview, choice: Choice): Look {
  const school = schoolNames(review).find((name) => isSameName(name, choice.school ?? "")) ?? null;
  const scope = scopeOf(review, school);
  const years = review.model?.everything.timeline.years ?? [];
  const asked = years.find((year) => year === choice.academicYear);
  const academicYear = asked ?? yearToShow(review).academicYear;
  const yearIndex = Math.max(0, years.indexOf(academicYear));
  return { review, scope, academicYear, yearIndex, ledger: ledgerOf(review, scope) };
}

/** True when a plan is compared with the baseline. */
export const isCompared = ({ review }: Look): boolean => review.plans.length > 1;
