import { isSameName } from "../../../domain/kernel";
import { describeIssue } from "../../issues/describe-issue";
import { isGuardrail } from "../../report/broken-guardrails-by-row";
import type { TrustReview } from "../../trust-review";

/** A review in which the plan before commitments stands for the scenario: what breaks only after them is left out. */
export function seenBefore(review: TrustReview): TrustReview {
  const [baseline, before] = review.plans;
  if (!baseline || !before) return review;
  const own = new Set((before.evaluation?.issues ?? []).map(describeIssue));
  const stays = (issue: TrustReview["issues"][number]): boolean =>
    !isGuardrail(issue) ||
    !isSameName(issue.plan, review.activeScenario) ||
    // no commitment takes a subject out, and it is found apart from the plan
    issue.code === "guardrail-subject-gone" ||
    own.has(describeIssue(issue));
  return {
    ...review,
    plans: [baseline, before, { ...before, basis: "after" }],
    issues: review.issues.filter(stays),
  };
}
