import { useEffect, useState } from "react";
import { scenarioSetSteps } from "../../application/scenarios/open-scenarios";
import type { ScenarioSet } from "../../application/scenarios/open-scenarios";
import type { TrustReview } from "../../application/trust-review";

export interface ScenarioSetWork {
  readonly set: ScenarioSet | null;
  /** How far it is, in words; empty when it is done. */
  readonly step: string;
}

/** Reviews scenarios one at a time, with a paint in between. */
export function useScenarioSet({ model }: TrustReview, names: readonly string[]): ScenarioSetWork {
  const [work, setWork] = useState<ScenarioSetWork>({ set: null, step: "" });
  const key = JSON.stringify(names);
  useEffect(() => {
    if (model === null) return undefined;
    const asked = namesIn(key);
    const steps = scenarioSetSteps(model, asked, []);
    const stay = { on: true };
    const run = async (): Promise<void> => {
      for (let done = 0; stay.on; done += 1) {
        const next = steps.next();
        if (next.done === true) return setWork({ set: next.value, step: "" });
        const { value } = next;
        setWork(({ set }) => ({ set, step: `Working out ${value} (${done + 1} of ${asked.length + 1}) …` }));
        await new Promise((painted) => setTimeout(painted, 0));
      }
    };
    void run();
    return () => {
      stay.on = false;
    };
  }, [model, key]);
  return work;
}

function namesIn(key: string): string[] {
  const names: unknown = JSON.parse(key);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
