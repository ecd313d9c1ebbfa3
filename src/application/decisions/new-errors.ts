import type { Issue } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { scenarioPlan } from "../../domain/scenarios";
import type { ScenarioPlan } from "../../domain/scenarios";
import { describeIssue } from "../issues/describe-issue";

/** Errors that a scenario did not have before. */
export function newErrors(before: ScenarioPlan, after: ScenarioPlan): Issue[] {
  const known = new Set(before.issues.map(describeIssue));
  return after.issues.filter((issue) => issue.severity === "error" && !known.has(describeIssue(issue)));
}

/** The same of every scenario of the trust, in words, each once: what builds on a scenario rests on it. */
export function newErrorTexts(before: TrustModel, after: TrustModel): string[] {
  const issues = after.scenarios.flatMap(({ name }) =>
    newErrors(scenarioPlan(name, before), scenarioPlan(name, after)),
  );
  return [...new Set(issues.map(describeIssue))];
}
