import { allAtOnce } from "../domain/kernel";
import type { Issue, Stepwise } from "../domain/kernel";
import { subjectsGoneStepwise } from "../domain/plan";
import type { Evaluation, Plan } from "../domain/plan";
import { carriedReleases } from "../domain/reinvestment";
import type { CarriedReleases, CommitmentYear, TrustModel } from "../domain/reinvestment";
import {
  cashReleased,
  cashReleasedStepwise,
  releaseByDriverStepwise,
  takenFromNonContact,
  timeByChangeStepwise,
} from "../domain/released-funds";
import type { CashEntry, Comparison, DriverEntry, NonContactTime, TimeEntry } from "../domain/released-funds";
import { scenarioPlan } from "../domain/scenarios";
import type { Link } from "../domain/scenarios";
import type { PlanEvaluator } from "./plan-evaluator";
import { afterPlan, commitmentsIn, ownLinksFrom, scenariosIn } from "./plan-set";
import type { ScenariosInPlan } from "./plan-set";
import { ofPlan } from "./review-progress";
import type { ReviewSteps } from "./review-progress";

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
const NOT_KNOWN = {
  ...{ before: null, after: null },
  ...{ own: NOTHING, earlier: NOTHING, drivers: [], nonContact: [] },
};

export const reviewScenario = (name: string, model: TrustModel, evaluator: PlanEvaluator): ScenarioReview =>
  allAtOnce(reviewScenarioStepwise(name, model, evaluator));

export function* reviewScenarioStepwise(
  name: string,
  model: TrustModel,
  evaluator: PlanEvaluator,
): ReviewSteps<ScenarioReview> {
  const scenario = scenarioPlan(name, model);
  const { baseline, plan, links, issues } = scenario;
  const commitments = commitmentsIn(plan ?? model.everything, model);
  const ownFrom = ownLinksFrom(name, links);
  const scenarios = scenariosIn(name, namesOf(links), model.scenarios);
  const carried = carriedIn(scenarios, carriedReleases(model));
  if (plan === null) {
    return { ...NOT_KNOWN, commitments, scenarios: links.length === 0 ? null : scenarios, issues };
  }
  const evaluate = (of: Plan, doing: "before" | "after"): ReviewSteps<Evaluation> =>
    ofPlan({ plan: name, doing }, evaluator.evaluateStepwise(of, name));
  const before = yield* evaluate(plan, "before");
  const after = commitments && afterPlan(scenario, model, commitments);
  const afterwards = after && (yield* evaluate(after.plan, "after"));
  const builtOn = links[ownFrom]?.builtOn ?? plan;
  const released = yield* ofPlan(
    { plan: name, doing: "released" },
    releasedBy({ baseline, links, builtOn, before, name }, evaluator),
  );
  const measured = (cash: MeasuredRelease["cash"], own: readonly string[]): Released => ({
    cash: cash.flat(),
    time: released.time.filter(({ scenario: of }) => own.includes(of)),
  });
  return {
    before,
    after: afterwards,
    own: withCarried(measured(released.cash.slice(ownFrom), scenarios.own), carried.own),
    drivers: released.drivers,
    earlier: withCarried(measured(released.cash.slice(0, ownFrom), scenarios.earlier), carried.earlier),
    nonContact: takenFromNonContact(builtOn, plan),
    commitments,
    scenarios,
    issues: [...issues, ...released.gone],
  };
}

const namesOf = (links: readonly Link[]): string[] => links.map(({ scenario }) => scenario.name);

interface Measured {
  readonly name: string;
  readonly baseline: Plan;
  readonly links: readonly Link[];
  readonly builtOn: Plan;
  readonly before: Evaluation;
}
interface MeasuredRelease {
  /** By link. */
  readonly cash: readonly (readonly CashEntry[])[];
  readonly time: readonly TimeEntry[];
  readonly drivers: readonly DriverEntry[];
  readonly gone: readonly Issue[];
}

/** What the scenarios of a plan release, and what the plan no longer teaches. */
function* releasedBy(
  { name, baseline, links, builtOn, before }: Measured,
  evaluator: PlanEvaluator,
): Stepwise<MeasuredRelease> {
  const cash: CashEntry[][] = [];
  for (const link of links) cash.push(yield* cashReleasedStepwise(comparisonOf(link, evaluator)));
  const time = yield* timeByChangeStepwise(links);
  const measured = yield* evaluator.measureStepwise(builtOn);
  const drivers = yield* releaseByDriverStepwise({ builtOn: measured, plan: before });
  const gone = yield* subjectsGoneStepwise(baseline, before.plan, name);
  return { cash, time, drivers, gone };
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

/** What a scenario releases in cash by itself, and nothing else of it; null where it cannot be worked out. */
export function ownCashOf(name: string, model: TrustModel, evaluator: PlanEvaluator): CashEntry[] | null {
  const { plan, links } = scenarioPlan(name, model);
  const own = links.slice(ownLinksFrom(name, links));
  return plan && own.flatMap((link) => cashReleased(comparisonOf(link, evaluator)));
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
