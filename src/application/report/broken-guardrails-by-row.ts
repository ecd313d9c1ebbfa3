import { groupBy, isSameName } from "../../domain/kernel";
import type { GuardrailFinding, Issue } from "../../domain/kernel";
import { BASELINE } from "../../domain/scenarios";
import { describeIssue } from "../issues/describe-issue";
import type { TrustReview } from "../trust-review";
import { brokenMetrics } from "./broken-guardrails";
import type { BrokenGuardrail, LeadingPlan } from "./broken-guardrails";
import type { ReportScope } from "./scope";

export type GuardrailIssue = Issue & GuardrailFinding;

export const isGuardrail = (issue: Issue): issue is GuardrailIssue => issue.code.startsWith("guardrail-");

/** Every guardrail that is broken: of metrics, then of rows. */
export const brokenGuardrails = (
  review: TrustReview,
  scope: ReportScope,
  leading?: LeadingPlan,
): BrokenGuardrail[] => [...brokenMetrics(review, scope, leading), ...brokenByRow(review, scope)];

/** The school whose row breaks it; empty where its post is not there. */
export const guardrailSchool = (issue: GuardrailIssue, { model }: TrustReview): string =>
  issue.code === "guardrail-ppa"
    ? (model?.everything.posts.find(({ id }) => isSameName(id, issue.post))?.school ?? "")
    : issue.school;

/** What a finding is about, whatever its plan, year and size. */
export const issueKey = (issue: Issue): string =>
  JSON.stringify(issue, (key, value: unknown) =>
    ["plan", "found", "academicYear", "at", "groups"].includes(key) ? undefined : value,
  );

/**
 * Guardrails tested class by class, post by post and subject by subject: one of each kind and school that doing nothing
 * breaks, and one for what the scenario breaks beside it.
 */
export function brokenByRow(review: TrustReview, { showsMoney }: ReportScope): BrokenGuardrail[] {
  const schoolOf = (issue: GuardrailIssue): string => guardrailSchool(issue, review);
  const own = review.issues.filter(isGuardrail).filter((issue) => showsMoney(schoolOf(issue)));
  const known = new Set(own.filter(({ plan }) => isSameName(plan, BASELINE)).map(issueKey));
  const isNew = (issue: GuardrailIssue): boolean => !known.has(issueKey(issue));
  const groups = groupBy(own, (issue) => `${issue.code}|${schoolOf(issue)}|${isNew(issue)}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = [...members].sort((a, b) =>
      a.academicYear < b.academicYear ? -1 : a.academicYear > b.academicYear ? 1 : 0,
    );
    if (first === undefined) return [];
    const where = first.code === "guardrail-ppa" ? `${schoolOf(first)}. ` : "";
    return [
      {
        text: `${where}${describeIssue(first)}${moreText(first, members.length - 1)}`,
        isNew: isNew(first),
        isMended: false,
        at: first.at,
      },
    ];
  });
}

const THINGS: Readonly<Record<GuardrailFinding["code"], readonly [one: string, many: string]>> = {
  "guardrail-infant-class": ["infant class", "infant classes"],
  "guardrail-ppa": ["post", "posts"],
  "guardrail-sixth-form": ["group", "groups"],
  "guardrail-subject-gone": ["subject", "subjects"],
  "guardrail-no-teacher": ["subject", "subjects"],
  "guardrail-shortage": ["subject", "subjects"],
};
const moreText = ({ code }: GuardrailIssue, count: number): string =>
  count === 0 ? "" : ` So too ${count} more ${THINGS[code][count === 1 ? 0 : 1]} there.`;
