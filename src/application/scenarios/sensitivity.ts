import { TRUST } from "../../domain/curriculum";
import { add, allAtOnce, isSameName, subtract, sum, unknown, zero } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import type { SchoolYear } from "../../domain/metrics";
import type { MeasuredPlan, Plan } from "../../domain/plan";
import { planSetOf } from "../plan-set";
import { ofPlan } from "../review-progress";
import type { ReviewSteps } from "../review-progress";
import { MOVES } from "./assumption-moves";
import type { ScenarioSet } from "./open-scenarios";

/** What moving one assumption by one step does to the in-year balance and the reserve, by year. */
export interface Sensitivity {
  readonly assumption: string;
  readonly step: string;
  /** What it would be worth if teachers followed: no plan does that by itself. */
  readonly isStaffed: boolean;
  readonly balance: readonly Pounds[];
  readonly reserve: readonly Pounds[];
}

/** The ten assumptions that matter most, each moved by itself; null where the plan cannot be worked out. */
export const sensitivityOf = (set: ScenarioSet, scenario: string, school?: string): Sensitivity[] | null =>
  allAtOnce(sensitivityStepwise(set, scenario, school));

export function* sensitivityStepwise(
  { model, base }: ScenarioSet,
  scenario: string,
  school: string = TRUST,
): ReviewSteps<Sensitivity[] | null> {
  const plan = model && planSetOf(scenario, model)?.after.plan;
  if (!plan || !base) return null;
  const measure = (of: Plan, name: string): ReviewSteps<MeasuredPlan> =>
    ofPlan({ plan: name, doing: "before" }, base.evaluator.measureStepwise(of));
  const before = yield* measure(plan, scenario);
  const found: Sensitivity[] = [];
  for (const { assumption, step, plan: moved, freed } of MOVES) {
    if (freed) {
      found.push({ assumption, step, isStaffed: true, ...freedBy(before, school, freed) });
      continue;
    }
    const after = yield* measure(moved ? moved(plan) : plan, assumption);
    const effect = (of: (year: SchoolYear) => Pounds): Pounds[] =>
      plan.timeline.years.map((academicYear) =>
        subtract(valueIn(after, { school, academicYear }, of), valueIn(before, { school, academicYear }, of)),
      );
    const moves = { balance: effect(balanceOf), reserve: effect(reserveOf) };
    found.push({ assumption, step, isStaffed: false, ...moves });
  }
  return found;
}

const balanceOf = ({ base }: SchoolYear): Pounds =>
  add(subtract(base.income.value, base.expenditure.value), base.netTransfers.value);
const reserveOf = ({ base }: SchoolYear): Pounds => base.closingReserve.value;

interface Place {
  readonly school: string;
  readonly academicYear: string;
}
function valueIn(plan: MeasuredPlan, place: Place, of: (year: SchoolYear) => Pounds): Pounds {
  const year = plan.years.find(
    ({ name, academicYear }) => isSameName(name, place.school) && academicYear === place.academicYear,
  );
  return year ? of(year) : unknown();
}

/** In every year after the first; added over the schools of the trust, and over the years for the reserve. */
function freedBy(
  { costs: { plan }, years }: MeasuredPlan,
  school: string,
  freed: (year: SchoolYear) => Pounds,
): Pick<Sensitivity, "balance" | "reserve"> {
  const isOwn = ({ name, level, phase }: SchoolYear): boolean => {
    if (level !== "school" || phase === "Central") return false;
    const row = plan.schools.find((own) => isSameName(own.name, name));
    return [TRUST, row?.partOf ?? "", name].some((own) => isSameName(own, school));
  };
  const own = years.filter(isOwn);
  const balance = plan.timeline.years.map((_, index) =>
    index === 0 ? zero<"GBP">() : sum(own.filter(({ yearIndex }) => yearIndex === index).map(freed)),
  );
  return { balance, reserve: balance.map((_, index) => sum(balance.slice(0, index + 1))) };
}
