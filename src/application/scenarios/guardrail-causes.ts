import type { Issue } from "../../domain/kernel";
import type { Evaluation, Figure } from "../../domain/plan";
import type { TrustModel } from "../../domain/reinvestment";
import { applyEffect, scenarioPlan } from "../../domain/scenarios";
import { subjectsGone } from "../../domain/plan";
import type { PlanEvaluator } from "../plan-evaluator";
import { ownLinksFrom } from "../plan-set";
import { isGuardrail, issueKey } from "../report/broken-guardrails-by-row";

/** A guardrail that a scenario breaks and the plan that it builds on does not. */
export interface GuardrailCause {
  readonly what: Figure | Issue;
  /** The first change, in listed order, with which it breaks; null: a row that no change names. */
  readonly change: string | null;
}

/**
 * Guardrails that the scenario breaks, each with the change that broke it: changes are taken one by one in
 * listed order, and one that a later change mends again is not among them.
 */
export function guardrailCauses(name: string, model: TrustModel, evaluator: PlanEvaluator): GuardrailCause[] {
  const { plan, links, baseline } = scenarioPlan(name, model);
  const own = links.slice(ownLinksFrom(name, links));
  const [first] = own;
  if (plan === null || !first) return [];
  const brokenIn = (of: typeof plan): ReadonlyMap<string, Figure | Issue> =>
    brokenOf(evaluator.evaluate(of, name), subjectsGone(baseline, of, name));
  const before = brokenIn(first.builtOn);
  const left = new Map([...brokenIn(plan)].filter(([key]) => !before.has(key)));
  const causes: GuardrailCause[] = [];
  for (const { steps, builtOn } of own) {
    let reached = builtOn;
    for (const { change, effect } of steps) {
      if (left.size === 0) break;
      reached = applyEffect(reached, effect);
      const broken = brokenIn(reached);
      for (const [key, what] of [...left].filter(([known]) => broken.has(known))) {
        causes.push({ what, change: change.id });
        left.delete(key);
      }
    }
  }
  return [...causes, ...[...left.values()].map((what) => ({ what, change: null }))];
}

/** Of a metric by school and side, whatever the year; of rows by what they are about. */
function brokenOf({ figures, issues }: Evaluation, gone: readonly Issue[]): Map<string, Figure | Issue> {
  const found = new Map<string, Figure | Issue>();
  const note = (key: string, what: Figure | Issue): void => {
    if (!found.has(key)) found.set(key, what);
  };
  for (const figure of figures) {
    if (figure.guardrail) note([figure.metric, figure.school, figure.guardrail.side].join("|"), figure);
  }
  for (const issue of [...issues, ...gone].filter(isGuardrail)) note(issueKey(issue), issue);
  return found;
}
