import { TRUST } from "../../domain/curriculum";
import { add, inUnit, isSameName, quantity, subtract, sum, times, unknown, zero } from "../../domain/kernel";
import type { Pounds, Ratio } from "../../domain/kernel";
import { staffedFor } from "../../domain/metrics";
import type { SchoolYear } from "../../domain/metrics";
import type { MeasuredPlan, Plan } from "../../domain/plan";
import { rateId } from "../../domain/staffing";
import type { RateId, YearAssumptions } from "../../domain/staffing";
import { planSetOf } from "../plan-set";
import type { ScenarioSet } from "./open-scenarios";

/** What moving one assumption by one step does to the in-year balance and the reserve, by year. */
export interface Sensitivity {
  readonly assumption: string;
  readonly step: string;
  readonly balance: readonly Pounds[];
  readonly reserve: readonly Pounds[];
}

const POINT: Ratio = quantity("0.01");
type Percentage = "teacherAward" | "supportAward" | "nonPayInflation" | "incomeGrowth";

interface Move {
  readonly assumption: string;
  readonly step: string;
  /** The plan with it moved; or what staffing to another figure would free, by school and year. */
  readonly plan?: (plan: Plan) => Plan;
  readonly freed?: (year: SchoolYear) => Pounds;
}

/** Years after the first: what the first year stands at is decided. */
const later = (field: Percentage, by: Ratio) => (plan: Plan) => ({
  ...plan,
  years: plan.years.map((year, index): YearAssumptions =>
    index === 0 ? year : { ...year, [field]: add(year[field], by) },
  ),
});
const ratePoint = (rate: RateId) => (plan: Plan) => ({
  ...plan,
  // another list of years: pay is worked out anew
  years: [...plan.years],
  rates: plan.rates.map((row) =>
    row.rate !== null && rateId(row.rate) === rate
      ? { ...row, value: add(row.value, inUnit<"rate">(POINT)) }
      : row,
  ),
});
function fewerPupils(plan: Plan): Plan {
  const first = plan.timeline.years[0] ?? "";
  const less = quantity<"ratio">("0.99");
  return {
    ...plan,
    pupils: plan.pupils.map((row) =>
      row.academicYear > first
        ? {
            ...row,
            pupils: times(row.pupils, less),
            headcount: row.headcount && times(row.headcount, less),
            disadvantaged: row.disadvantaged && times(row.disadvantaged, less),
          }
        : row,
    ),
  };
}

const MOVES: readonly Move[] = [
  { assumption: "Teachers' award", step: "+1 point a year", plan: later("teacherAward", POINT) },
  { assumption: "Support staff's award", step: "+1 point a year", plan: later("supportAward", POINT) },
  { assumption: "Non-pay inflation", step: "+1 point a year", plan: later("nonPayInflation", POINT) },
  {
    assumption: "Income growth",
    step: "−1 point a year",
    plan: later("incomeGrowth", subtract(zero(), POINT)),
  },
  { assumption: "Pupils", step: "1% fewer", plan: fewerPupils },
  {
    assumption: "Teachers' Pension rate",
    step: "+1 point",
    plan: ratePoint("teachers_pension_employer_rate"),
  },
  { assumption: "LGPS rate", step: "+1 point", plan: ratePoint("lgps_employer_rate") },
  { assumption: "Employer NI rate", step: "+1 point", plan: ratePoint("employer_ni_rate") },
  {
    assumption: "Contact ratio, if staffed to it",
    step: "+0.01",
    freed: (year) => staffedFor.contactRatio(year, POINT),
  },
  {
    assumption: "Class size, if staffed to it",
    step: "+1 pupil",
    freed: (year) => staffedFor.classSize(year, quantity("1")),
  },
];

/** The ten assumptions that matter most, each moved by itself; null where the plan cannot be worked out. */
export function sensitivityOf(
  { model, base }: ScenarioSet,
  scenario: string,
  school: string = TRUST,
): Sensitivity[] | null {
  const plan = model && planSetOf(scenario, model)?.after.plan;
  if (!plan || !base) return null;
  const before = base.evaluator.measure(plan);
  return MOVES.map(({ assumption, step, plan: moved, freed }) => {
    if (freed) return { assumption, step, ...freedBy(before, school, freed) };
    const after = base.evaluator.measure(moved ? moved(plan) : plan);
    const effect = (of: (year: SchoolYear) => Pounds): Pounds[] =>
      plan.timeline.years.map((academicYear) =>
        subtract(valueIn(after, { school, academicYear }, of), valueIn(before, { school, academicYear }, of)),
      );
    return { assumption, step, balance: effect(balanceOf), reserve: effect(reserveOf) };
  });
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
