import { isAbove, isKnown, isNegative, isSameName, negate, pounds, sum } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import { releaseDifferences } from "../../domain/released-funds";
import type { ReleaseDifference } from "../../domain/released-funds";
import { isCarried, scenarioPlan } from "../../domain/scenarios";
import { planEvaluator } from "../plan-evaluator";
import { poundsText } from "../present/number-text";
import { wrapped } from "../report/lines";
import { ownCashOf } from "../review-scenario";
import { frozenLines, releaseNow } from "./frozen";

export interface SinceAdoption {
  readonly scenario: string;
  /** Null where the scenario cannot be worked out any more. */
  readonly differences: readonly ReleaseDifference[] | null;
  readonly frozen: Pounds;
  readonly isFrozen: boolean;
  /** The hash of the inputs of that day, as the workbook has it. */
  readonly inputsHash: string | null;
}

/** What each adopted scenario releases now, against what was frozen. The frozen figures stay as they are. */
export function sinceAdoption(model: TrustModel): SinceAdoption[] {
  const evaluator = planEvaluator();
  return model.scenarios
    .filter(({ status }) => status === "adopted")
    .map((scenario) => {
      const { name, inputsHash } = scenario;
      const frozen = frozenLines(name, model.frozen);
      const now = releaseNow(scenario, model, ownCashOf(name, model, evaluator));
      const steps = scenarioPlan(name, model).links.at(-1)?.steps ?? [];
      const applied = (id: string): boolean => steps.some(({ change }) => isSameName(change.id, id));
      return {
        scenario: name,
        isFrozen: model.frozen.some((figure) => isSameName(figure.scenario, name)),
        frozen: sum(frozen.map(({ cash }) => cash)),
        differences: now && releaseDifferences(frozen, now, applied),
        inputsHash,
      };
    });
}

export function sinceLines(
  all: readonly SinceAdoption[],
  { materiality, scenarios }: TrustModel,
  hash: string,
): string[] {
  const carried = scenarios
    .filter(isCarried)
    .map(({ name }) =>
      wrapped(
        `${name}: in the baseline since a later year was opened. What it releases stands as it was carried.`,
      ),
    );
  if (all.length + carried.length === 0) return ["No scenario is adopted."];
  return [...carried.flat(), ...measuredLines(all, materiality, hash)];
}

function measuredLines(all: readonly SinceAdoption[], materiality: Pounds, hash: string): string[] {
  return all.flatMap(({ scenario, differences, frozen, isFrozen, inputsHash }) => {
    if (!isFrozen) return wrapped(`${scenario}: adopted without frozen figures, so nothing to compare with.`);
    const inputs =
      inputsHash === hash ? "The inputs are those of that day." : "The inputs have changed since.";
    const head = wrapped(
      `${scenario}: ${poundsText(frozen)} of cash released was frozen, over all years. ${inputs}`,
    );
    if (differences === null)
      return [...head, ...wrapped("It cannot be worked out now: the command check says why.")];
    if (differences.length === 0) return [...head, "It releases the same now."];
    return [...head, ...differences.flatMap((own) => wrapped(`· ${differenceText(own, materiality)}`, 0, 2))];
  });
}

function differenceText(own: ReleaseDifference, materiality: Pounds): string {
  const { change, school, academicYear, fund, frozen, now } = own;
  const parts = (["price", "volume", "lost"] as const)
    .filter((part) => !isKnown(own[part]) || isAbove(size(own[part]), HALF_PENNY))
    .map((part) => `${part} ${poundsText(own[part], 2)}`);
  const total = size(sum([own.price, own.volume, own.lost]));
  const small = isAbove(materiality, total) ? " Below materiality." : "";
  return `${change ?? "The plan as a whole"}, ${school}, ${academicYear}, ${fund}: ${poundsText(frozen, 2)} was frozen, ${poundsText(now, 2)} now: ${parts.join(", ")}.${small}`;
}
const size = (amount: Pounds): Pounds => (isNegative(amount) ? negate(amount) : amount);
const HALF_PENNY = pounds("0.005");
