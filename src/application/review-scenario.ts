import type { Issue } from "../domain/kernel";
import { subjectsGone } from "../domain/plan";
import type { Evaluation } from "../domain/plan";
import { carriedReleases } from "../domain/reinvestment";
import type { CarriedReleases, CommitmentYear, TrustModel } from "../domain/reinvestment";
import { cashReleased, releaseByDriver, takenFromNonContact, timeByChange } from "../domain/released-funds";
import type { CashEntry, Comparison, DriverEntry, NonContactTime, TimeEntry } from "../domain/released-funds";
import { scenarioPlan } from "../domain/scenarios";
import type { Link } from "../domain/scenarios";
import type { PlanEvaluator } from "./plan-evaluator";
import { afterPlan, commitmentsIn, ownLinksFrom, scenariosIn } from "./plan-set";
import type { ScenariosInPlan } from "./plan-set";

export interface Released {
  readonly cash: readonly CashEntry[];
  readonly time: readonly TimeEntry[];
}
/** A scenario measured before and after commitments, and what it releases. */
export interface ScenarioReview {
  /** Null when a change cannot be read. */
  readonly before: Evaluation | null;
  /** Null too when the commitments cannot be read. */
  readonly after: Evaluation | null;
  /** By the scenario itself, compared with the plan that it builds on; by "Adopted", by all adopted ones. */
  readonly own: Released;
  /** The scenario's own cash by what moved. */
  readonly drivers: readonly DriverEntry[];
  /** By the scenarios that it builds on. */
  readonly earlier: Released;
  /** Periods that a fuller timetable takes from time without a class: no release. */
  readonly nonContact: readonly NonContactTime[];
  /** At the awards and prices of the scenario; null when there is no such table. */
  readonly commitments: readonly CommitmentYear[] | null;
  /** Names of the scenarios whose changes are in the plan; null when that cannot be told. */
  readonly scenarios: ScenariosInPlan | null;
  readonly issues: readonly Issue[];
}

const NOTHING: Released = { cash: [], time: [] };

export function reviewScenario(name: string, model: TrustModel, evaluator: PlanEvaluator): ScenarioReview {
  const scenario = scenarioPlan(name, model);
  const { baseline, plan, links, issues } = scenario;
  const commitments = commitmentsIn(plan ?? model.everything, model);
  const names = links.map((link) => link.scenario.name);
  const ownFrom = ownLinksFrom(name, links);
  const scenarios = scenariosIn(name, names, model.scenarios);
  const carried = carriedIn(scenarios, carriedReleases(model));
  if (plan === null) {
    const known = links.length === 0 ? null : scenarios;
    const released = { own: NOTHING, earlier: NOTHING, drivers: [], nonContact: [] };
    return { before: null, after: null, ...released, commitments, scenarios: known, issues };
  }
  const after = commitments && afterPlan(scenario, model, commitments);
  const cash = links.map((link) => cashOf(link, evaluator));
  const time = timeByChange(links);
  const timeOf = (own: readonly string[]): TimeEntry[] =>
    time.filter(({ scenario }) => own.includes(scenario));
  const before = evaluator.evaluate(plan, name);
  const builtOn = links[ownFrom]?.builtOn ?? plan;
  return {
    before,
    after: after && evaluator.evaluate(after.plan, name),
    own: withCarried({ cash: cash.slice(ownFrom).flat(), time: timeOf(scenarios.own) }, carried.own),
    drivers: releaseByDriver({ builtOn: evaluator.measure(builtOn), plan: before }),
    earlier: withCarried(
      { cash: cash.slice(0, ownFrom).flat(), time: timeOf(scenarios.earlier) },
      carried.earlier,
    ),
    nonContact: takenFromNonContact(builtOn, plan),
    commitments,
    scenarios,
    issues: [...issues, ...subjectsGone(baseline, plan, name)],
  };
}

/** What scenarios in the baseline release is not measured any more: it stands as it was carried. */
function carriedIn(names: ScenariosInPlan, { cash, time }: CarriedReleases) {
  const of = (own: readonly string[]): Released => ({
    cash: cash.filter(({ scenario }) => own.includes(scenario)),
    time: time.filter(({ scenario }) => own.includes(scenario)),
  });
  return { own: of(names.own), earlier: of(names.earlier) };
}
const withCarried = (measured: Released, carried: Released): Released => ({
  cash: [...carried.cash, ...measured.cash],
  time: [...carried.time, ...measured.time],
});

const cashOf = (link: Link, evaluator: PlanEvaluator): CashEntry[] =>
  cashReleased(comparisonOf(link, evaluator));

/** What a scenario releases in cash by itself, and nothing else of it; null where it cannot be worked out. */
export function ownCashOf(name: string, model: TrustModel, evaluator: PlanEvaluator): CashEntry[] | null {
  const { plan, links } = scenarioPlan(name, model);
  const own = links.slice(ownLinksFrom(name, links));
  return plan && own.flatMap((link) => cashOf(link, evaluator));
}

/** A scenario and the plan that it builds on, both costed. */
export const comparisonOf = (
  { scenario, builtOn, plan, steps }: Link,
  evaluator: PlanEvaluator,
): Comparison => ({
  scenario: scenario.name,
  builtOn: evaluator.costs(builtOn),
  plan: evaluator.costs(plan),
  steps,
  costOf: (post, own) => evaluator.costOf(post, own),
});
