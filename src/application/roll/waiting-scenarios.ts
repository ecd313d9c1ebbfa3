import { isSameName } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { scenarioPlan } from "../../domain/scenarios";
import { newErrors } from "../decisions/new-errors";
import { rebaseChange } from "../decisions/rebase";
import { withEdits } from "../decisions/with-edits";
import { describeIssue } from "../issues/describe-issue";
import type { UpdateChange } from "../table-edits";

/** Scenarios that wait for a decision, in the new year. */
export interface WaitingScenarios {
  /** Changes that start from what they find now: their To values stay. */
  readonly rebased: readonly UpdateChange[];
  /** What is wrong with a scenario that was not wrong before, in words. */
  readonly problems: readonly { readonly scenario: string; readonly text: string }[];
}

/** Changes that went out of date by the roll start from what they find, where there is one value to find. */
export function waitingScenarios(before: TrustModel, after: TrustModel): WaitingScenarios {
  const names = after.scenarios
    .filter(({ status }) => status === "draft" || status === "proposed")
    .map(({ name }) => name);
  const rebased: UpdateChange[] = [];
  let model = after;
  for (const name of names) {
    for (const id of staleSince(before, model, name)) {
      const outcome = rebaseChange(model, name, id);
      if (outcome.outcome === "refused") continue;
      rebased.push(...outcome.rebased.edits);
      model = withEdits(model, outcome.rebased.edits);
    }
  }
  return {
    rebased,
    problems: names.flatMap((scenario) =>
      newErrors(scenarioPlan(scenario, before), scenarioPlan(scenario, model)).map((issue) => ({
        scenario,
        text: describeIssue(issue),
      })),
    ),
  };
}

function staleSince(before: TrustModel, after: TrustModel, name: string): string[] {
  const staleIn = (model: TrustModel): string[] =>
    scenarioPlan(name, model).issues.flatMap((issue) =>
      issue.code === "stale-change" ? [issue.change] : [],
    );
  const known = staleIn(before);
  return staleIn(after).filter((id) => !known.some((own) => isSameName(own, id)));
}
