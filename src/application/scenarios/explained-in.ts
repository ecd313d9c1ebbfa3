import { explainScenario } from "./explain";
import type { ScenarioExplanation } from "./explain";
import type { ScenarioSet } from "./open-scenarios";

/** The first scenario that was asked for, explained; null where there is none, or it cannot be worked out. */
export function explainedIn({ model, base, reviews: [review] }: ScenarioSet): ScenarioExplanation | null {
  return model && base && review ? explainScenario(review.activeScenario, model, base.evaluator) : null;
}
