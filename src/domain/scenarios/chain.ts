import { cellOf, fail, isSameName, ok, problem } from "../kernel";
import type { Result } from "../kernel";
import { adoptedScenarios } from "./adoption";
import { ADOPTED, BASELINE, isCarried } from "./scenario";
import type { Scenario } from "./scenario";

const named = (scenarios: readonly Scenario[], name: string): Scenario | undefined =>
  scenarios.find((scenario) => isSameName(scenario.name, name));

/**
 * The scenarios whose changes make up a plan, first applied first: those it builds on and itself;
 * for "Adopted", all adopted ones in order of adoption. One in the baseline is in no chain. Errors: unknown-scenario, circular-scenario.
 */
export function chainOf(name: string, scenarios: readonly Scenario[]): Result<readonly Scenario[]> {
  if (isSameName(name, BASELINE)) return ok([]);
  if (isSameName(name, ADOPTED)) return ok(adoptedScenarios(scenarios));
  const chain: Scenario[] = [];
  let next: string | null = name;
  while (next !== null && !isSameName(next, BASELINE)) {
    const scenario = named(scenarios, next);
    if (!scenario || scenario.buildsOn === null) return fail(unknown(next, chain.at(0)));
    // what it builds on is in the rows themselves
    if (isCarried(scenario)) break;
    if (chain.includes(scenario)) return fail(circular(scenario));
    chain.unshift(scenario);
    next = scenario.buildsOn;
  }
  return ok(chain);
}

const unknown = (found: string, from: Scenario | undefined) =>
  problem({ code: "unknown-scenario", found }, ...(from ? [cellOf(from.origin, "buildsOn")] : []));
const circular = (scenario: Scenario) =>
  problem({ code: "circular-scenario", scenario: scenario.name }, cellOf(scenario.origin, "buildsOn"));
