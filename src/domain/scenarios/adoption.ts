import { cellOf, compareDates, isSameName, problem } from "../kernel";
import type { Issue } from "../kernel";
import { BASELINE, isCarried } from "./scenario";
import type { Change, Scenario } from "./scenario";
import { targetKey } from "./target-key";

/** Adopted scenarios in order of adoption, none before the one that it builds on. */
export function adoptedScenarios(scenarios: readonly Scenario[]): Scenario[] {
  const adopted = scenarios.filter(isAdopted);
  const byDate = [...adopted].sort((a, b) =>
    a.adoptedOn && b.adoptedOn ? compareDates(a.adoptedOn, b.adoptedOn) : 0,
  );
  return [...new Set(byDate.flatMap((scenario) => [...ancestorsOf(scenario, adopted), scenario]))];
}

const isAdopted = ({ status }: Scenario): boolean => status === "adopted";

/** Those that a scenario builds on, first applied first; a circle is followed once. */
function ancestorsOf(scenario: Scenario, scenarios: readonly Scenario[]): Scenario[] {
  const found: Scenario[] = [];
  let next = parentOf(scenario, scenarios);
  while (next !== undefined && next !== scenario && !found.includes(next)) {
    found.unshift(next);
    next = parentOf(next, scenarios);
  }
  return found;
}
const parentOf = ({ buildsOn }: Scenario, scenarios: readonly Scenario[]): Scenario | undefined =>
  scenarios.find(({ name }) => buildsOn !== null && isSameName(name, buildsOn));

/**
 * What keeps scenarios from standing side by side: one that is adopted and builds on one that is not,
 * and two that change the same target, which would release it twice, unless one builds on the other.
 */
export function adoptionIssues(scenarios: readonly Scenario[], changes: readonly Change[]): Issue[] {
  const adopted = adoptedScenarios(scenarios);
  return [
    ...adopted.flatMap((scenario) => unadoptedParent(scenario, scenarios)),
    ...sharedTargets(adopted, changes),
  ];
}

function unadoptedParent(scenario: Scenario, scenarios: readonly Scenario[]): Issue[] {
  const { name, buildsOn, origin } = scenario;
  if (buildsOn === null || isSameName(buildsOn, BASELINE)) return [];
  const parent = parentOf(scenario, scenarios);
  if (parent === undefined || isAdopted(parent) || isCarried(parent)) return [];
  return [
    problem({ code: "adopted-on-draft", scenario: name, found: parent.name }, cellOf(origin, "buildsOn")),
  ];
}

function sharedTargets(adopted: readonly Scenario[], changes: readonly Change[]): Issue[] {
  const first = new Map<string, { readonly change: Change; readonly scenario: Scenario }>();
  return adopted.flatMap((scenario) => {
    const ancestors = ancestorsOf(scenario, adopted);
    const own = changes.filter(
      (change) => change.unreadable === null && isSameName(change.scenario, scenario.name),
    );
    return own.flatMap((change) => {
      const earlier = first.get(targetKey(change));
      if (earlier === undefined) first.set(targetKey(change), { change, scenario });
      if (earlier === undefined || earlier.scenario === scenario) return [];
      if (ancestors.includes(earlier.scenario)) return [];
      const { change: other, scenario: before } = earlier;
      const finding = {
        code: "adopted-twice",
        change: change.id,
        other: other.id,
        scenario: before.name,
      } as const;
      return [problem(finding, cellOf(change.origin, "target"))];
    });
  });
}
