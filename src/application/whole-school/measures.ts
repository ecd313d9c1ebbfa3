import { yearNumber } from "../../domain/curriculum";
import { inUnit, notYetWritten, over, quantity, sum, times, zero } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import {
  ALL_METRICS,
  bandFor,
  dfePlannerTeachers,
  hasMetric,
  notKnownTotal,
  statusIn,
} from "../../domain/metrics";
import type { Base, BaseQuantities, Metric, MetricBand, MetricId, SchoolYear } from "../../domain/metrics";
import type { Fte } from "../../domain/kernel";
import type { Figure } from "../../domain/plan";
import { PUBLISHED_BANDS } from "../../domain/reference";
import type { WholeSchoolFigures } from "./figures";

/** In the order in which the DfE tool shows them, and what Headroom adds. */
const SHOWN: readonly MetricId[] = [
  "average-class-size-dfe-tool",
  "contact-ratio-dfe-tool",
  "pupil-teacher-ratio",
  "average-teacher-load",
  "cost-per-lesson",
  "average-teacher-cost",
  "income-per-pupil",
  "teacher-cost-share-of-expenditure",
  "teacher-cost-share-of-income",
  "in-year-balance",
  "in-year-balance-share-of-income",
  "curriculum-bonus",
];

export type MeasuredFigure = Pick<Figure, "metric" | "value" | "unit" | "band" | "status" | "guardrail">;

export interface WholeSchoolMeasures {
  readonly figures: readonly MeasuredFigure[];
  /** Teachers that the tool's planner asks for. */
  readonly planner: Fte;
}

/** What figures of a school give, by the formulas of every review; ranges are the DfE tool's. */
export function measuresOf(figures: WholeSchoolFigures): WholeSchoolMeasures {
  const year: SchoolYear = {
    ...{ level: "school", name: figures.school, phase: figures.phase, provisional: false },
    ...{ academicYear: figures.academicYear, yearIndex: 0 },
    base: basesOf(figures),
  };
  const metrics = SHOWN.flatMap((id) => ALL_METRICS.filter((own) => own.id === id && hasMetric(own, year)));
  return { figures: metrics.map((metric) => measured(metric, year)), planner: dfePlannerTeachers([year]) };
}

function measured(metric: Metric, { base, phase }: SchoolYear): MeasuredFigure {
  const value = metric.value(base, phase);
  const band = bandFor(TOOL_BANDS, metric.id, phase, "DfE tool");
  return {
    metric: metric.id,
    value,
    unit: metric.unit,
    band,
    status: statusIn(value, band),
    guardrail: null,
  };
}

const TOOL_BANDS: readonly MetricBand[] = PUBLISHED_BANDS.flatMap((own) => {
  const metric = ALL_METRICS.find(({ id }) => id === own.metric);
  if (metric === undefined || own.basis !== "DfE tool") return [];
  const edge = (text: string | null): Quantity<string> | null => (text === null ? null : quantity(text));
  return [
    {
      ...own,
      ...{ metric: metric.id, origin: notYetWritten("MetricBands", "Settings"), checkedOn: null },
      ...{ floor: edge(own.floor), ceiling: edge(own.ceiling) },
      ...{ outerLow: edge(own.outerLow), usualLow: edge(own.usualLow) },
      ...{ usualHigh: edge(own.usualHigh), outerHigh: edge(own.outerHigh) },
    },
  ];
});

const known = <U extends string>(value: Quantity<U>): Base<U> => ({ value, from: [] });
/** Pupils of a class on which the curriculum bonus rests, as Settings ship it. */
const BASIC_CLASS = quantity<"pupils">("27");
const [FIRST_YEAR, LAST_YEAR] = [7, 11];

function basesOf(figures: WholeSchoolFigures): BaseQuantities {
  const { pupils, taught, other, teacherFte, periodsPerCycle: cycle } = figures;
  const roll = sum(pupils.map((own) => own.pupils));
  const inRange = (yearGroup: string): boolean => {
    const year = yearNumber(yearGroup);
    return figures.phase === "Secondary" && year !== null && year >= FIRST_YEAR && year <= LAST_YEAR;
  };
  const main = sum(pupils.filter((own) => inRange(own.yearGroup)).map((own) => own.pupils));
  const periods = (own: readonly { readonly periods: Quantity<string> }[]): Quantity<"periods"> =>
    inUnit(sum(own.map((row) => row.periods)));
  return {
    ...notKnownTotal([]),
    pupils: known(roll),
    pupils711: known(main),
    periods: known(periods([...taught, ...other])),
    periods711: known(periods(taught.filter((own) => inRange(own.yearGroup)))),
    teacherSlots: known(inUnit(times(cycle, teacherFte))),
    pupilSlots: known(inUnit(times(cycle, roll))),
    basicPeriods: known(inUnit(times(over(main, BASIC_CLASS), cycle))),
    teacherFte: known(teacherFte),
    teacherCost: known(figures.teacherCost),
    income: known(figures.income),
    expenditure: known(figures.expenditure),
    netTransfers: known(zero()),
  };
}
