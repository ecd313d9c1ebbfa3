import { exactText } from "../../domain/kernel";
import { MOST_DECISIONS } from "../../domain/released-funds";
import type { DecisionEffect, Payback } from "../../domain/released-funds";
import { PUBLIC_FORMAT } from "../public-format";
import { schoolFilter } from "../school-filter";
import type { TrustReview } from "../trust-review";
import type { ScenarioExplanation } from "./explain";
import type { Explanation } from "./explanation";

/** `scenario explain --json`: plain data, amounts as unrounded decimal text, null for not known. */
export interface ExplainFormat {
  readonly format: number;
  readonly scenario: string;
  readonly explanations: readonly object[];
  readonly decisions: readonly object[];
  readonly orderFree: { readonly given: boolean; readonly mostDecisions: number };
}

export function explainFormat(
  review: TrustReview,
  explained: ScenarioExplanation | null,
  school: string | null = null,
): ExplainFormat {
  const wanted = schoolFilter(review, school);
  return {
    format: PUBLIC_FORMAT,
    scenario: review.activeScenario,
    explanations: (explained?.explanations ?? []).filter((own) => wanted(own.school)).map(publicExplanation),
    decisions: (explained?.effects ?? [])
      .filter(({ decision }) => decision.some((change) => wanted(change.school)))
      .map(publicDecision),
    orderFree: {
      given: explained !== null && explained.tooMany.length === 0,
      mostDecisions: MOST_DECISIONS,
    },
  };
}

const publicExplanation = ({ school, academicYear, fund, by, item, cash, time }: Explanation): object => ({
  ...{ school, academicYear, fund, by, item },
  cash: exactText(cash),
  time: time === null ? null : exactText(time),
});

const publicDecision = (effect: DecisionEffect): object => ({
  changes: effect.decision.map(({ id }) => id),
  scenario: effect.decision[0]?.scenario ?? "",
  costToAchieve: exactText(effect.costToAchieve),
  paybackYears: paybackYears(effect.payback),
  partYear: effect.partYear === null ? null : exactText(effect.partYear),
  fullYear: effect.fullYear === null ? null : exactText(effect.fullYear),
});

/** 0 where there is nothing to pay back; null: never within the plan, or not known. */
const paybackYears = (payback: Payback): number | null => {
  if (payback === "nothing to pay back") return 0;
  return typeof payback === "object" && payback !== null ? payback.years : null;
};
