import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { diceFor } from "./dice";
import { anyDay } from "./shape";
import type { Shape } from "./shape";

export interface RandomScenario {
  readonly name: string;
  readonly isAdopted: boolean;
  /** Those that it builds on, first applied first. */
  readonly ancestors: readonly string[];
  readonly values: RowContent;
}

const NAMES = ["Smaller groups", "Shared posts", "Later start", "Fewer courses"];

/** None or several, some built on others; one that is adopted builds on adopted ones only. */
export function scenariosOf(shape: Shape): RandomScenario[] {
  const dice = diceFor(shape.seed, "scenarios");
  const made: RandomScenario[] = [];
  for (const name of NAMES.slice(0, dice.pick([0, 1, 2, 2, 2, 3, 3, 4, 4]))) {
    const parent = made.length > 0 && dice.chance(55) ? dice.pick(made) : null;
    const mayAdopt = parent === null || parent.isAdopted;
    const status = mayAdopt && dice.chance(60) ? "adopted" : dice.pick(["draft", "proposed", "withdrawn"]);
    const isAdopted = status === "adopted";
    made.push({
      name,
      isAdopted,
      ancestors: parent === null ? [] : [...parent.ancestors, parent.name],
      values: {
        scenario: name,
        status,
        buildsOn: parent?.name ?? "Baseline",
        purpose: "Made up.",
        created: serialOf(`${shape.start}-01-05`),
        // not always in the order in which they build on each other
        adoptedOn: isAdopted ? serialOf(anyDay(dice, shape, [-1, 0])) : null,
        adoptedBy: isAdopted ? "Trust board" : null,
      },
    });
  }
  return made;
}

/** Which plan the workbook looks at. */
export function activeScenario({ seed }: Shape, scenarios: readonly RandomScenario[]): string {
  const dice = diceFor(seed, "active");
  const names = scenarios.map(({ name }) => name);
  return dice.pick(["Baseline", "Adopted", "Adopted", ...names, ...names]);
}
