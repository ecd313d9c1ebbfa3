import { isSameName } from "../../../domain/kernel";
import { ADOPTED, BASELINE } from "../../../domain/scenarios";
import type { Scenario } from "../../../domain/scenarios";
import { draftNameOf } from "../../decisions/target-scenario";

/** What may be done with the changes of a scenario. */
export interface Allowed {
  readonly add: boolean;
  readonly undo: boolean;
  readonly adopt: boolean;
}

export function allowed(scenario: Scenario | null, changes: number): Allowed {
  const isOpen = scenario?.status === "draft" || scenario?.status === "proposed";
  return {
    add: isOpen || scenario?.status === "adopted",
    undo: isOpen && changes > 0,
    adopt: isOpen && changes > 0,
  };
}

/** Why nothing may be changed there; empty where it may. */
export function lockOf(name: string, scenario: Scenario | null): string {
  if (isSameName(name, BASELINE))
    return "The baseline is what happens if nothing changes. Make a scenario to try a change.";
  if (isSameName(name, ADOPTED))
    return "These are all adopted scenarios together. Choose one of them, or make a scenario that builds on one.";
  if (scenario?.status === "adopted")
    return `${name} is adopted, and so locked. A change goes into ${draftNameOf(name)}, which builds on it.`;
  if (scenario?.status === "in baseline")
    return `${name} is in the baseline: its changes are in the rows. Make another scenario to try a change.`;
  if (scenario?.status === "withdrawn") return `${name} is withdrawn. Make another scenario to try a change.`;
  return scenario?.status === null ? `The status of ${name} cannot be read.` : "";
}
