import { scenarioSetStepwise } from "../../application/scenarios/open-scenarios";
import type { ScenarioSet } from "../../application/scenarios/open-scenarios";
import type { TrustReview } from "../../application/trust-review";
import { useWork } from "./use-work";
import type { Work } from "./use-work";

/** Scenarios side by side; null while nothing can be worked out. */
export function useScenarioSet({ model }: TrustReview, names: readonly string[]): Work<ScenarioSet> {
  return useWork(
    () => (model === null ? null : scenarioSetStepwise(model, names, [])),
    [model, JSON.stringify(names)],
  );
}
