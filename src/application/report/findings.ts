import type { Issue } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import { describeIssue } from "../issues/describe-issue";
import { figureText } from "../present/figure-text";
import type { IsShown } from "../school-filter";
import type { TrustReview } from "../trust-review";
import { heading, wrapped } from "./lines";

const isGuardrail = ({ code }: Issue): boolean => code.startsWith("guardrail-");
const isProvisional = ({ code }: Issue): boolean => code === "provisional";

/** Broken guardrails: metrics first, each in its first year, then what is tested class by class or post by post. */
export function guardrailLines(review: TrustReview, school: IsShown): string[] {
  const seen = new Set<string>();
  const broken = review.plans.flatMap(({ name, basis, figures }) =>
    figures.flatMap((figure) => {
      const key = `${name}|${basis}|${figure.school}|${figure.metric}`;
      if (figure.guardrail === null || seen.has(key) || !school(figure.school)) return [];
      seen.add(key);
      const { side, limit, harm } = figure.guardrail;
      const plan = name === "Baseline" ? name : `${name}, ${basis} commitments`;
      const what = `${METRIC_LABELS[figure.metric]} is ${figureText(figure)}, ${side === "floor" ? "below the floor" : "above the ceiling"} of ${figureText({ ...figure, value: limit, band: null })}`;
      return [`${figure.school}, ${figure.academicYear} (${plan}): ${what}. ${harm}`];
    }),
  );
  const others = review.issues.filter(isGuardrail).map(describeIssue);
  const all = [...broken, ...others];
  return [
    ...heading(6, "Guardrails broken"),
    ...(all.length === 0 ? ["None."] : all.flatMap((text) => wrapped(`· ${text}`, 0, 2))),
  ];
}

export function provisionalLines({ issues }: TrustReview): string[] {
  const own = issues.filter(isProvisional);
  return [
    ...heading(7, "What is provisional (*)"),
    ...(own.length === 0 ? ["Nothing."] : own.flatMap((issue) => wrapped(`· ${describeIssue(issue)}`, 0, 2))),
  ];
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

export function problemLines({ issues }: TrustReview): string[] {
  const own = issues.filter((issue) => !isGuardrail(issue) && !isProvisional(issue));
  return [
    ...heading(8, "What to put right in the workbook"),
    ...(own.length === 0 ? ["Nothing."] : own.flatMap(issueLines)),
  ];
}
