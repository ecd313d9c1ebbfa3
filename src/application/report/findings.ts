import { groupBy } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { describeIssue } from "../issues/describe-issue";
import type { TrustReview } from "../trust-review";
import type { BrokenGuardrail } from "./broken-guardrails";
import { isGuardrail } from "./broken-guardrails-by-row";
import { isUnsure } from "./figures";
import { listed, wrapped } from "./lines";
import type { Section } from "./lines";
import type { ReportScope } from "./scope";

type ProvisionalIssue = Extract<Issue, { readonly code: "provisional" }>;
const isProvisional = (issue: Issue): issue is ProvisionalIssue => issue.code === "provisional";

export function guardrailsSection(
  review: TrustReview,
  broken: readonly BrokenGuardrail[],
  scope: ReportScope,
): Section {
  const none = isUnsure(review, scope) ? "None among the figures that are known." : "None.";
  return {
    title: "Guardrails broken",
    lines: broken.length === 0 ? [none] : broken.flatMap(({ text }) => wrapped(`· ${text}`, 0, 2)),
  };
}

/** One sentence for what is provisional from the same year. */
export const provisionalTexts = ({ issues }: TrustReview): string[] =>
  [...groupBy(issues.filter(isProvisional), ({ since }) => since)].map(
    ([since, own]) =>
      `Provisional from ${since}, carried forward or assumed: ${listed(own.map(({ what }) => what))}.`,
  );

export function provisionalSection(review: TrustReview): Section {
  const paragraphs = provisionalTexts(review).flatMap((text) =>
    wrapped(`${text} Figures marked * rest on it.`),
  );
  return { title: "What is provisional (*)", lines: paragraphs.length === 0 ? ["Nothing."] : paragraphs };
}

export const cellText = ({ at }: Issue): string =>
  at[0] ? `${at[0].sheet}${at[0].cell === null ? "" : `!${at[0].cell}`}` : "Workbook";

/** One issue as a line: how serious, which cell, what to do. */
export const issueLines = (issue: Issue): string[] =>
  wrapped(
    `${issue.severity === "error" ? "Error" : "Warning"}  ${cellText(issue)}  ${describeIssue(issue)}`,
    0,
    9,
  );

/** What is to be put right or looked at in the workbook itself, errors first. */
export const workbookIssues = ({ issues }: TrustReview): Issue[] =>
  issues.filter((issue) => !isGuardrail(issue) && !isProvisional(issue));

export function problemsSection(review: TrustReview): Section {
  const own = workbookIssues(review);
  return {
    title: "What to put right in the workbook",
    lines: own.length === 0 ? ["Nothing."] : own.flatMap(issueLines),
  };
}
