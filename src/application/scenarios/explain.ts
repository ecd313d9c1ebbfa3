import { add, allAtOnce, sum, zero } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import type { TrustModel } from "../../domain/reinvestment";
import {
  cashOrderFreeStepwise,
  cashReleasedStepwise,
  decisionEffect,
  driversByFund,
  isTeacherDriver,
  paybackOf,
  RELEASE_DRIVERS,
  timeByChangeStepwise,
  timeOrderFreeStepwise,
} from "../../domain/released-funds";
import type { CashEntry, CashShare, DecisionEffect, Payback, TimeShare } from "../../domain/released-funds";
import { decisionsOf, scenarioPlan } from "../../domain/scenarios";
import type { Link } from "../../domain/scenarios";
import type { PlanEvaluator } from "../plan-evaluator";
import { ownLinksFrom } from "../plan-set";
import { ofPlan } from "../review-progress";
import type { ReviewSteps } from "../review-progress";
import { comparisonOf } from "../review-scenario";
import { line, merged } from "./explanation";
import type { Explanation } from "./explanation";

export interface ScenarioExplanation {
  readonly scenario: string;
  readonly explanations: readonly Explanation[];
  readonly effects: readonly DecisionEffect[];
  /** Of the scenario as a whole. */
  readonly payback: Payback;
  /** Scenarios with more decisions than can be explained in every order. */
  readonly tooMany: readonly { readonly scenario: string; readonly decisions: number }[];
}

/** What a scenario releases, explained in every way; null where it cannot be worked out. */
export const explainScenario = (
  name: string,
  model: TrustModel,
  evaluator: PlanEvaluator,
): ScenarioExplanation | null => allAtOnce(explainStepwise(name, model, evaluator));

export const explainStepwise = (
  name: string,
  model: TrustModel,
  evaluator: PlanEvaluator,
): ReviewSteps<ScenarioExplanation | null> =>
  ofPlan({ plan: name, doing: "released" }, explained(name, model, evaluator));

function* explained(
  name: string,
  model: TrustModel,
  evaluator: PlanEvaluator,
): Stepwise<ScenarioExplanation | null> {
  const { plan, links, baseline } = scenarioPlan(name, model);
  if (plan === null) return null;
  const own = links.slice(ownLinksFrom(name, links));
  const { timeline } = baseline;
  const cash: CashEntry[][] = [];
  for (const link of own) cash.push(yield* cashReleasedStepwise(comparisonOf(link, evaluator)));
  const decisions = own.map(({ steps }) => decisionsOf(steps.map(({ change }) => change)));
  const effects = decisions.flatMap((all, position) =>
    all.map((decision) => decisionEffect(decision, cash[position] ?? [], timeline)),
  );
  const isShared: (CashShare[] | null)[] = [];
  for (const link of own) isShared.push(yield* cashOrderFreeStepwise(comparisonOf(link, evaluator)));
  const explanations = [
    ...(yield* byChange(cash.flat(), links, own)),
    ...(yield* orderFree(own, isShared, links)),
    ...byDriver(own, evaluator),
  ];
  return {
    scenario: name,
    explanations,
    effects,
    payback: wholePayback(cash.flat(), effects, timeline.years),
    tooMany: own.flatMap(({ scenario }, position) =>
      isShared[position] === null
        ? [{ scenario: scenario.name, decisions: decisions[position]?.length ?? 0 }]
        : [],
    ),
  };
}

function* byChange(
  cash: readonly CashEntry[],
  links: readonly Link[],
  own: readonly Link[],
): Stepwise<Explanation[]> {
  const names = new Set(own.map(({ scenario }) => scenario.name));
  const time = (yield* timeByChangeStepwise(links)).filter(({ scenario }) => names.has(scenario));
  return merged([
    ...cash.map(({ school, academicYear, fund, change, amount }) =>
      line({ school, academicYear, fund, by: "change", item: change, cash: amount }),
    ),
    ...time.map(({ school, academicYear, change, amount }) =>
      line({ school, academicYear, fund: null, by: "change", item: change, time: amount }),
    ),
  ]);
}

/** A scenario with too many decisions has none, and then nor has the plan that it is part of. */
function* orderFree(
  own: readonly Link[],
  cash: readonly (readonly CashShare[] | null)[],
  links: readonly Link[],
): Stepwise<Explanation[]> {
  const [first] = links;
  if (!first || cash.includes(null)) return [];
  const time: TimeShare[] = [];
  for (const link of own) time.push(...((yield* timeOrderFreeStepwise(first.builtOn, link)) ?? []));
  const by = "change-order-free";
  return merged([
    ...cash
      .flatMap((shares) => shares ?? [])
      .map(({ school, academicYear, fund, decision, amount }) =>
        line({ school, academicYear, fund, by, item: decision, cash: amount }),
      ),
    ...time.map(({ school, academicYear, decision, amount }) =>
      line({ school, academicYear, fund: null, by, item: decision, time: amount }),
    ),
  ]);
}

function byDriver(own: readonly Link[], evaluator: PlanEvaluator): Explanation[] {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const lines = driversByFund({
    builtOn: evaluator.measure(first.builtOn),
    plan: evaluator.measure(last.plan),
  });
  return lines.map(({ school, academicYear, fund, driver, amount }) => {
    const plain = RELEASE_DRIVERS.some((known) => known === driver && !isTeacherDriver(known));
    const by = plain ? "other" : "driver";
    return { school, academicYear, fund, by, item: driver, cash: amount, time: null };
  });
}

/** All that the scenario releases against all that it costs once. */
function wholePayback(
  cash: readonly CashEntry[],
  effects: readonly DecisionEffect[],
  years: readonly string[],
): Payback {
  const costs = years.map((_, year) => sum(effects.map(({ costs: own }) => own[year] ?? zero<"GBP">())));
  const released = years.map((academicYear, year) => {
    const own = cash.filter((entry) => entry.academicYear === academicYear);
    return add(sum(own.map(({ amount }) => amount)), costs[year] ?? zero<"GBP">());
  });
  return paybackOf(costs, released);
}
