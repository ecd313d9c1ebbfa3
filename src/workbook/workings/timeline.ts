import { isSameName } from "../../domain/kernel";
import type { CivilDate, RowOrigin, Timeline } from "../../domain/kernel";
import { serialOfDate } from "../codec/serial-date";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { upTo } from "../layout/calculated/calculated-table";
import { NO_PENSION } from "../layout/calculated/tables/rates";
import { RATE_LABELS } from "../layout/calculated/tables/timeline";
import type { WorkingContext } from "./context";
import type { NumberedPlan } from "./plans";
import { isFieldOf, setterIn } from "./setters";

const serial = (day: CivilDate | undefined): number | null => (day ? serialOfDate(day) : null);

export const modelYearRows = ({ timeline }: WorkingContext): KeyValues[] =>
  timeline.years.map((year, index) => ({
    "Year no": index + 1,
    "Academic year": year,
    Starts: serial(timeline.parts[2 * index]?.starts),
    Ends: serial(timeline.parts[2 * index + 1]?.ends),
  }));

export const timelineRows = ({ timeline }: WorkingContext): KeyValues[] =>
  timeline.parts.map((part) => ({
    "Part no": part.index + 1,
    "Year no": part.yearIndex + 1,
    "Academic year": part.academicYear,
    Part: part.name,
    Starts: serial(part.starts),
    Ends: serial(part.ends),
  }));

/** The changes that some plan is made of, each once, in the order in which they apply. */
export function planChangeRows({ plans }: WorkingContext): KeyValues[] {
  const ids = plans.flatMap(({ links }) =>
    links.flatMap(({ steps }) => steps.map(({ change }) => change.id)),
  );
  return [...new Set(ids)].map((id) => ({ Change: id }));
}

/** Rows 1 to the last that is filled in. */
const tableRows = (origins: readonly RowOrigin[]): KeyValues[] => {
  const last = origins.reduce((most, { place, row }) => Math.max(most, row - place.headerRow), 0);
  return upTo(last).map((row) => ({ Row: row }));
};
export const rateStepRows = ({ model }: WorkingContext): KeyValues[] =>
  tableRows(model.everything.rates.map(({ origin }) => origin));
export const pointStepRows = ({ model }: WorkingContext): KeyValues[] =>
  tableRows(model.everything.payPoints.map(({ origin }) => origin));

/** The first stands for a scheme that cannot be read. */
export const pensionRateRows = ({ model }: WorkingContext): KeyValues[] =>
  [
    { Key: "?", Scheme: "not known", Rate: "none", School: "All" },
    { Key: NO_PENSION, Scheme: NO_PENSION, Rate: "none", School: "All" },
    { Key: "TPS", Scheme: "TPS", Rate: RATE_LABELS.tps, School: "All" },
    ...model.everything.schools.map(({ name }) => ({
      Key: `LGPS|${name}`,
      Scheme: "LGPS",
      Rate: RATE_LABELS.lgps,
      School: name,
    })),
  ].map((row, index) => ({ Row: index + 1, ...row }));

export const ASSUMPTIONS = ["Teacher award", "Support award", "Non-pay inflation", "Income growth"] as const;
export const NOTHING = "nothing";

export function planAssumptionRows({ plans, sharing, timeline }: WorkingContext): KeyValues[] {
  const own = plans.filter((plan) => sharing.prices(plan) === plan.number);
  return own.flatMap((plan) =>
    [...ASSUMPTIONS, NOTHING].map((assumption, index) => ({
      "Plan no": plan.number,
      Assumption: assumption,
      No: index + 1,
      ...assumptionSetters(plan, `${assumption} %`, timeline),
    })),
  );
}

const assumptionSetters = (plan: NumberedPlan, field: string, { years }: Timeline): KeyValues =>
  setters(years, (year) =>
    setterIn(plan, year, (change) => isFieldOf(change, "Years", field) && isSameName(change.target, year)),
  );

export const planSchoolRows = ({ plans, sharing, timeline }: WorkingContext): KeyValues[] =>
  plans.flatMap((plan) =>
    plan.plan.schools
      .filter(({ name }) => sharing.targets(plan, name) === plan.number)
      .map(({ name }) => ({
        "Plan no": plan.number,
        School: name,
        ...setters(timeline.years, (year) =>
          setterIn(
            plan,
            year,
            (change) =>
              isFieldOf(change, "Schools", "Target contact ratio") && isSameName(change.target, name),
          ),
        ),
      })),
  );

/** "Set by 1" and so on. */
export const setters = (
  years: readonly string[],
  setterOf: (year: string, index: number) => string | null,
): KeyValues =>
  Object.fromEntries(years.map((year, index) => [`Set by ${index + 1}`, setterOf(year, index)]));

export const trustCostRows = ({ plans, timeline }: WorkingContext): KeyValues[] =>
  plans.flatMap(({ number }) =>
    timeline.parts.map((part) => ({
      "Plan no": number,
      "Part no": part.index + 1,
      Key: `${number}|${part.index + 1}`,
      "Year no": part.yearIndex + 1,
      Part: part.name,
    })),
  );

export const traceRows = ({ timeline }: WorkingContext): KeyValues[] =>
  timeline.parts.map(({ index, academicYear, name }) => ({
    "Part no": index + 1,
    "Academic year": academicYear,
    Part: name,
  }));
