import { isKnown, isZero, originsOf, warning } from "../kernel";
import type { Issue } from "../kernel";
import { ALL_METRICS, hasMetric } from "../metrics";
import type { BaseName, SchoolYear } from "../metrics";
import type { Plan } from "./plan";

/** What a base quantity is called when there is none of it. */
const NOTHING_OF: Partial<Record<BaseName, string>> = {
  pupils: "pupils",
  teacherFte: "teacher FTE",
  allFte: "staff FTE",
  teacherSlots: "teacher FTE",
  periods: "taught periods",
  periods711: "taught periods in Years 7–11",
  periodsPost16: "taught periods after Year 11",
  groupPeriods: "taught periods",
  basicPeriods: "pupils in Years 7–11",
  classes: "classes",
  income: "revenue income",
  expenditure: "revenue expenditure",
  teacherCost: "teacher cost",
};

/**
 * A figure that cannot be had although all it comes from is known: there is nothing to divide by.
 * One warning for each school and cause, naming the first year.
 */
export function figureIssues(years: readonly SchoolYear[], plan: Plan): Issue[] {
  const found = new Map<string, Issue>();
  const hasTeaching = plan.schools.some(({ phase }) => phase !== "Central");
  const own = years.filter(({ level }) => level === (hasTeaching ? "school" : "trust"));
  for (const year of own) {
    for (const missing of missingDenominators(year)) {
      const key = `${year.name}|${missing}`;
      if (found.has(key)) continue;
      const place = plan.schools.find(({ name }) => name === year.name) ?? plan.schools[0];
      const at = originsOf([{ rows: place ? [place.origin] : [], fields: ["school"] }]);
      found.set(key, warning({ code: "no-denominator", school: year.name, missing }, ...at));
    }
  }
  return [...found.values()];
}

function missingDenominators(year: SchoolYear): Set<string> {
  const missing = new Set<string>();
  for (const metric of ALL_METRICS.filter((candidate) => hasMetric(candidate, year))) {
    const names = metric.from(year.phase);
    const values = names.map((name) => year.base[name].value);
    if (isKnown(metric.value(year.base, year.phase)) || !values.every(isKnown)) continue;
    const zero = names.find((name) => NOTHING_OF[name] !== undefined && isZero(year.base[name].value));
    const nothing = zero && NOTHING_OF[zero];
    if (nothing !== undefined) missing.add(nothing);
  }
  return missing;
}
