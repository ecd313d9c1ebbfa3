import { RESERVED_NAMES, TRUST } from "../../domain/curriculum";
import { isSameName, isZero, unknown } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { dfePlannerTeachers, METRIC_LABELS } from "../../domain/metrics";
import type { MetricId, SchoolYear } from "../../domain/metrics";
import type { Figure } from "../../domain/plan";
import type { ReviewedPlan } from "../trust-review";
import type { ScenarioSet } from "./open-scenarios";

/** One plan of a comparison: the baseline, or a scenario before or after its commitments. */
export interface ComparedPlan {
  readonly plan: string;
  readonly basis: "before" | "after";
  readonly reviewed: ReviewedPlan;
}
/** What is compared of a school or the trust: one figure for each plan and year. */
export interface ComparedLine {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  readonly cells: readonly (readonly ComparedCell[])[];
}
export interface ComparedCell {
  readonly value: Quantity<string>;
  /** Null for what is no metric. */
  readonly figure: Figure | null;
}

export const plansOf = ({ baseline, reviews }: ScenarioSet): ComparedPlan[] =>
  [...baseline.plans, ...reviews.flatMap(({ plans }) => plans.slice(1))].map((reviewed) => ({
    plan: reviewed.name,
    basis: reviewed.basis,
    reviewed,
  }));

interface Base {
  readonly measure: string;
  readonly label: string;
  readonly unit: string;
  /** Shown only where it is something in one of the plans and years. */
  readonly hidesZero?: true;
  readonly of: (year: SchoolYear, schools: readonly SchoolYear[]) => Quantity<string>;
}
const BASES: readonly Base[] = [
  { measure: "teachers", label: "Teachers, FTE", unit: "FTE", of: ({ base }) => base.teacherFte.value },
  { measure: "all-staff", label: "All staff, FTE", unit: "FTE", of: ({ base }) => base.allFte.value },
  { measure: "income", label: "Income", unit: "GBP", of: ({ base }) => base.income.value },
  { measure: "spending", label: "Spending", unit: "GBP", of: ({ base }) => base.expenditure.value },
  {
    measure: "net-transfers",
    label: "Transfers in, less out",
    unit: "GBP",
    hidesZero: true,
    of: ({ base }) => base.netTransfers.value,
  },
  { measure: "reserve", label: "Closing reserve", unit: "GBP", of: ({ base }) => base.closingReserve.value },
  {
    measure: "dfe-tool-teachers",
    label: "Teachers the DfE tool's planner asks for, at its fixed contact ratio of 0.78",
    unit: "FTE",
    of: (_, schools) => dfePlannerTeachers(schools),
  },
];
const METRICS: readonly MetricId[] = [
  "in-year-balance",
  "revenue-reserve-share-of-income",
  "staff-cost-share-of-income",
  "pupil-teacher-ratio",
  "contact-ratio",
  "average-class-size",
  "average-teacher-cost",
  "staffing-gap",
];

/** Every line that there is of a school, an all-through school, the trust or one of its phases. */
export function comparedLines(set: ScenarioSet, school: string): ComparedLine[] {
  const plans = plansOf(set);
  const years = set.model?.everything.timeline.years ?? [];
  const isWhole = !RESERVED_NAMES.some((name) => name !== TRUST && isSameName(name, school));
  const bases = BASES.filter(() => isWhole).flatMap((base): ComparedLine[] => {
    const cells = plans.map((plan) => years.map((year) => baseCell(base, plan, { school, year, set })));
    if (base.hidesZero && cells.flat().every(({ value }) => isZero(value))) return [];
    return [{ measure: base.measure, label: base.label, unit: base.unit, cells }];
  });
  const metrics = METRICS.flatMap((metric) => {
    const found = plans.map(({ reviewed }) =>
      years.map((year) => reviewed.figures.find((own) => isOf(own, { school, metric, year })) ?? null),
    );
    const [first] = found.flat().filter((figure) => figure !== null);
    if (!first) return [];
    const cells = found.map((own) =>
      own.map((figure) => ({ value: figure?.value ?? unknown<string>(), figure })),
    );
    return [{ measure: metric, label: METRIC_LABELS[metric], unit: first.unit, cells }];
  });
  return [...bases, ...metrics];
}

function baseCell(
  { of }: Base,
  { reviewed }: ComparedPlan,
  { school, year, set }: { school: string; year: string; set: ScenarioSet },
): ComparedCell {
  const own = (reviewed.evaluation?.years ?? []).filter(({ academicYear }) => academicYear === year);
  const found = own.find(({ name }) => isSameName(name, school));
  const members = own.filter(({ level, name }) => level === "school" && isMember(name, school, set));
  return { value: found ? of(found, members) : unknown<string>(), figure: null };
}

/** Of the trust all schools; of an all-through school its phases. */
function isMember(name: string, school: string, { model }: ScenarioSet): boolean {
  if (isSameName(school, TRUST) || isSameName(name, school)) return true;
  const row = model?.everything.schools.find((own) => isSameName(own.name, name));
  return (row?.partOf ?? null) !== null && isSameName(row?.partOf ?? "", school);
}

const isOf = (
  figure: Figure,
  { school, metric, year }: { school: string; metric: MetricId; year: string },
): boolean => figure.metric === metric && figure.academicYear === year && isSameName(figure.school, school);
