import { planEvaluator } from "../../src/application/plan-evaluator";
import { reviewBase, reviewTrust } from "../../src/application/review-trust";
import type { ScenarioSet } from "../../src/application/scenarios/open-scenarios";
import { quantity } from "../../src/domain/kernel";
import type { Plan } from "../../src/domain/plan";
import type { TrustModel } from "../../src/domain/reinvestment";
import { trustOf } from "./scenario-builders";

/** Doing nothing and scenario S, which has these changes, side by side. */
export function scenarioSetOf(changes: Parameters<typeof trustOf>[0], everything: Plan): ScenarioSet {
  const model: TrustModel = {
    ...trustOf(changes, { everything }),
    ...{ trustName: "Test", activeScenario: "S", releases: [], commitments: [] },
    ...{ delegations: [], roles: [], frozen: [], materiality: quantity<"GBP">("0") },
  };
  const base = reviewBase(model, planEvaluator());
  const review = (name: string) => reviewTrust(model, { name, isKnown: true }, [], base);
  return { model, base, baseline: review("Baseline"), reviews: [review("S")], issues: [] };
}
