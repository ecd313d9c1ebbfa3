import { add, inUnit, quantity, subtract, times, zero } from "../../domain/kernel";
import type { Pounds, Ratio } from "../../domain/kernel";
import { staffedFor } from "../../domain/metrics";
import type { SchoolYear } from "../../domain/metrics";
import type { Plan } from "../../domain/plan";
import { rateId } from "../../domain/staffing";
import type { RateId, YearAssumptions } from "../../domain/staffing";

const POINT: Ratio = quantity("0.01");
type Percentage = "teacherAward" | "supportAward" | "nonPayInflation" | "incomeGrowth";

/** One assumption, and how it is moved by one step. */
export interface Move {
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

export const MOVES: readonly Move[] = [
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
