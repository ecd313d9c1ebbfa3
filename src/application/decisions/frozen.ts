import { TRUST } from "../../domain/curriculum";
import { inUnit, isKnown, isNegligible, isSameName, notYetWritten, sum, zero } from "../../domain/kernel";
import type { CivilDate, Quantity } from "../../domain/kernel";
import type { BaseName, SchoolYear } from "../../domain/metrics";
import type { TrustModel } from "../../domain/reinvestment";
import { releaseLines } from "../../domain/released-funds";
import type { CashEntry, ReleaseLine } from "../../domain/released-funds";
import { ALL_FUNDS, scenarioPlan } from "../../domain/scenarios";
import type { FrozenFigure, Scenario } from "../../domain/scenarios";
import { planEvaluator } from "../plan-evaluator";
import { reviewScenario } from "../review-scenario";
import type { ScenarioReview } from "../review-scenario";

/** What is kept of each school and of the trust, in both plans. */
const KEPT: readonly (readonly [figure: string, base: BaseName])[] = [
  ["Income", "income"],
  ["Expenditure", "expenditure"],
  ["Closing revenue reserve", "closingReserve"],
  ["Staff cost", "staffCost"],
  ["Staff FTE", "allFte"],
  ["Teacher FTE", "teacherFte"],
];
const CASH_BY = "Cash released by ";
const FTE_BY = "FTE released by ";
/** What no change accounts for, such as the levy. */
const WHOLE_PLAN = "the plan as a whole";
const PERIODS = "Periods a week freed";

type Placed = Omit<FrozenFigure, "origin" | "scenario" | "frozenOn">;

/** What the scenario's changes release now, line by line; null where it cannot be worked out. */
export function releaseNow(
  { name }: Scenario,
  model: TrustModel,
  cash: readonly CashEntry[] | null,
): ReleaseLine[] | null {
  const { links } = scenarioPlan(name, model);
  return cash && releaseLines(cash, links.at(-1)?.steps ?? [], model.everything.timeline);
}

/** Both plans of a scenario as they stand, ready to be frozen; null where one cannot be worked out. */
export function figuresToFreeze(
  scenario: Scenario,
  model: TrustModel,
  day: CivilDate,
): FrozenFigure[] | null {
  const evaluator = planEvaluator();
  const review = reviewScenario(scenario.name, model, evaluator);
  const lines = review.before && releaseNow(scenario, model, review.own.cash);
  const builtOn = scenarioPlan(scenario.name, model).links.at(-1)?.builtOn;
  if (review.before === null || lines === null || !builtOn) return null;
  const builtOnName = scenario.buildsOn ?? "";
  const placed = [
    ...planFigures(builtOnName, evaluator.evaluate(builtOn, builtOnName).years),
    ...planFigures(scenario.name, review.before.years),
    ...lineFigures(scenario.name, lines),
    ...periodFigures(scenario.name, review),
  ];
  return placed.map((figure) => ({
    origin: notYetWritten("FrozenFigures", "Scenarios"),
    scenario: scenario.name,
    frozenOn: day,
    ...figure,
  }));
}

const planFigures = (plan: string, years: readonly SchoolYear[]): Placed[] =>
  years
    .filter(({ level }) => level === "school" || level === "trust")
    .flatMap(({ level, name, academicYear, base }) =>
      KEPT.map(([figure, key]): Placed => {
        const value: Quantity<string> = base[key].value;
        return {
          plan,
          school: level === "trust" ? TRUST : name,
          academicYear,
          fund: ALL_FUNDS,
          figure,
          value,
        };
      }),
    )
    // what is not known has no figure to freeze
    .filter(({ value }) => isKnown(value));

function lineFigures(plan: string, lines: readonly ReleaseLine[]): Placed[] {
  const seen = new Set<string>();
  return lines.flatMap(({ change, school, academicYear, fund, cash, fte }): Placed[] => {
    const who = change ?? WHOLE_PLAN;
    const own = { plan, school, academicYear };
    const key = [who, school, academicYear].join("|");
    const isNew = seen.size < seen.add(key).size;
    return [
      { ...own, fund, figure: `${CASH_BY}${who}`, value: cash },
      ...(isNew && !isNegligible(fte)
        ? [{ ...own, fund: ALL_FUNDS, figure: `${FTE_BY}${who}`, value: fte }]
        : []),
    ];
  });
}

function periodFigures(plan: string, { own: { time } }: ScenarioReview): Placed[] {
  const keys = new Map(
    time.map(({ school, academicYear }) => [`${school}|${academicYear}`, { school, academicYear }]),
  );
  return [...keys.values()].map(({ school, academicYear }) => {
    const own = time.filter((entry) => entry.school === school && entry.academicYear === academicYear);
    const value = sum(own.map(({ amount }) => amount));
    return { plan, school, academicYear, fund: ALL_FUNDS, figure: PERIODS, value };
  });
}

/** The lines of a release as they were frozen. */
export function frozenLines(scenario: string, frozen: readonly FrozenFigure[]): ReleaseLine[] {
  const own = frozen.filter((figure) => isSameName(figure.scenario, scenario));
  const fteOf = ({ school, academicYear }: FrozenFigure, who: string): ReleaseLine["fte"] => {
    const found = own.find(
      (other) =>
        other.figure === `${FTE_BY}${who}` &&
        isSameName(other.school, school) &&
        other.academicYear === academicYear,
    );
    return found ? inUnit<"FTE">(found.value) : zero();
  };
  return own
    .filter(({ figure }) => figure.startsWith(CASH_BY))
    .map((figure) => {
      const who = figure.figure.slice(CASH_BY.length);
      const { school, academicYear, fund, value } = figure;
      const cash = inUnit<"GBP">(value);
      return {
        change: who === WHOLE_PLAN ? null : who,
        school,
        academicYear,
        fund,
        cash,
        fte: fteOf(figure, who),
      };
    });
}
