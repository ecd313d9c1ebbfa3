import { isSameName, nameKey } from "../kernel";
import { adoptedScenarios, BASELINE, changesOf } from "../scenarios";
import type { Change, Scenario } from "../scenarios";

/**
 * Adopted scenarios, and which of their changes rows cannot hold: those that deliver a commitment without a row of
 * its own, since figures before commitments leave them out, and targets of a school that change within the plan.
 */
export interface StillToCome {
  /** Adopted scenarios that are written into the rows. */
  readonly carried: readonly Scenario[];
  /** For what remains of each: an adopted scenario of its own. */
  readonly remaining: readonly RemainingScenario[];
}
export interface RemainingScenario {
  readonly of: Scenario;
  readonly name: string;
  readonly buildsOn: string;
  readonly changes: readonly Change[];
}

export function stillToCome(
  scenarios: readonly Scenario[],
  changes: readonly Change[],
  changingTargets: ReadonlySet<string>,
): StillToCome {
  const remains = ({ kind, table, target, commitment }: Change): boolean =>
    table === "Schools" ? changingTargets.has(nameKey(target)) : commitment !== null && kind !== "Add";
  const carried: Scenario[] = [];
  const remaining: RemainingScenario[] = [];
  let buildsOn = BASELINE;
  for (const scenario of adoptedScenarios(scenarios)) {
    const own = changesOf(scenario, changes);
    const left = own.filter(remains);
    // nothing of it can be carried: it stays adopted
    if (own.length > 0 && left.length === own.length) continue;
    carried.push(scenario);
    if (left.length === 0) continue;
    const name = freeName(`${scenario.name}, still to come`, scenarios);
    remaining.push({ of: scenario, name, buildsOn, changes: left });
    buildsOn = name;
  }
  return { carried, remaining };
}

function freeName(wanted: string, scenarios: readonly Scenario[]): string {
  const isTaken = (name: string): boolean => scenarios.some((own) => isSameName(own.name, name));
  let [name, number] = [wanted, 2];
  while (isTaken(name)) {
    name = `${wanted} ${number}`;
    number += 1;
  }
  return name;
}
