import { TRUST } from "../../domain/curriculum";
import { allAtOnce, exactText, isKnown, isSameName, quantity, unknown } from "../../domain/kernel";
import type { Quantity, Stepwise } from "../../domain/kernel";
import { METRIC_LABELS } from "../../domain/metrics";
import type { MetricId } from "../../domain/metrics";
import { figuresOf } from "../../domain/plan";
import type { Figure, Plan } from "../../domain/plan";
import { goalSeek } from "../../domain/scenarios";
import type { Sought } from "../../domain/scenarios";
import { planSetOf } from "../plan-set";
import { ofPlan } from "../review-progress";
import type { ReviewSteps } from "../review-progress";
import type { ScenarioSet } from "./open-scenarios";
import { leverNamed } from "./lever";
import type { Lever } from "./lever";

export interface GoalRequest {
  readonly scenario: string;
  /** Table|Target|Column. */
  readonly lever: string;
  readonly metric: string;
  readonly value: string;
  readonly school: string | null;
  /** The year in which the metric is looked at, and from which the lever is moved; null: the last. */
  readonly year: string | null;
}
/** What was sought, and what came of it. */
export interface GoalAnswer {
  readonly lever: Lever;
  readonly metric: MetricId;
  readonly unit: string;
  readonly school: string;
  readonly academicYear: string;
  readonly aim: Quantity<string>;
  readonly sought: Sought;
}
export type GoalOutcome = { readonly answer: GoalAnswer } | { readonly reason: string };

/** Moves a lever of a scenario, after its commitments, until a metric reaches a value. Writes nothing. */
export const seekGoal = (set: ScenarioSet, request: GoalRequest): GoalOutcome =>
  allAtOnce(seekGoalStepwise(set, request));

export function* seekGoalStepwise(
  { model, base }: ScenarioSet,
  request: GoalRequest,
): ReviewSteps<GoalOutcome> {
  if (!model || !base) return { reason: "nothing can be worked out until the years of the plan are known" };
  const plan = planSetOf(request.scenario, model)?.after.plan;
  if (!plan) return { reason: `${request.scenario} cannot be worked out: the command check says why` };
  const metric = metricNamed(request.metric);
  if (!metric) return { reason: `there is no metric "${request.metric}": the glossary lists them` };
  const aim = quantity<string>(request.value.trim());
  if (!isKnown(aim)) return { reason: `--value must be a plain number such as 0.78, not "${request.value}"` };
  const academicYear = request.year ?? plan.timeline.years.at(-1) ?? "";
  if (!plan.timeline.years.includes(academicYear)) {
    return { reason: `the plan has no year "${academicYear}"` };
  }
  const found = leverNamed(request.lever, plan, academicYear);
  if ("reason" in found) return found;
  const school = request.school ?? TRUST;
  const { evaluator } = base;
  const about = { plan: "Trying values", doing: "before" } as const;
  function* figureIn(of: Plan): Stepwise<Figure | undefined> {
    const measured = yield* evaluator.measureStepwise(of);
    return measured.years
      .filter((year) => year.academicYear === academicYear && isSameName(year.name, school))
      .flatMap((year) => figuresOf(year, of))
      .find((figure) => figure.metric === metric);
  }
  const now = yield* ofPlan(about, figureIn(plan));
  if (!now) return { reason: `${school} has no ${METRIC_LABELS[metric].toLowerCase()}` };
  const { lever } = found;
  function* measure(value: Quantity<string>): Stepwise<Quantity<string>> {
    const moved = lever.set(exactText(value) ?? "");
    return moved === null ? unknown() : ((yield* figureIn(moved))?.value ?? unknown());
  }
  const { least, most, step } = lever;
  const goal = { least, most, step, now: lever.now, aim, measure };
  const sought = yield* ofPlan(about, goalSeek(goal));
  return { answer: { lever, metric, unit: now.unit, school: now.school, academicYear, aim, sought } };
}

function metricNamed(text: string): MetricId | null {
  const isNamed = (id: string): id is MetricId => id in METRIC_LABELS;
  return isNamed(text) ? text : null;
}
