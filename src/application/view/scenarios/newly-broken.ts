import { isSameName } from "../../../domain/kernel";
import { BASELINE } from "../../../domain/scenarios";
import { describeIssue } from "../../issues/describe-issue";
import { brokenMetrics } from "../../report/broken-guardrails";
import type { LeadingPlan } from "../../report/broken-guardrails";
import { guardrailSchool, isGuardrail, issueKey } from "../../report/broken-guardrails-by-row";
import type { ReportScope } from "../../report/scope";
import type { TrustReview } from "../../trust-review";

/**
 * Guardrails that the scenario breaks and doing nothing does not: row by row, so that a subject that becomes short is
 * new though another of the school was short before.
 */
export function newlyBroken(review: TrustReview, scope: ReportScope, leading?: LeadingPlan): string[] {
  const rows = review.issues.filter(isGuardrail);
  const known = new Set(rows.filter(({ plan }) => isSameName(plan, BASELINE)).map(issueKey));
  const fresh = rows.filter(
    (issue) =>
      !isSameName(issue.plan, BASELINE) &&
      !known.has(issueKey(issue)) &&
      scope.showsMoney(guardrailSchool(issue, review)),
  );
  const byKey = new Map([...fresh].reverse().map((issue) => [issueKey(issue), describeIssue(issue)]));
  const metrics = brokenMetrics(review, scope, leading).filter(({ isNew }) => isNew);
  return [...metrics.map(({ text }) => text), ...[...byKey.values()].reverse()];
}
