import { allAtOnce, isNegligible, nameKey, stepByStep } from "../kernel";
import type { Stepwise } from "../kernel";
import type { SchoolYear } from "../metrics";
import type { MeasuredPlan } from "../plan";
import { differences } from "./differences";
import { RELEASE_DRIVERS } from "./driver";
import type { DriverEntry } from "./driver";
import { fallsStepwise } from "./falls";
import { sameTeaching } from "./same-teaching";
import { teacherDrivers } from "./teacher-drivers";
import type { DriverAmount } from "./teacher-drivers";

/** The plan that a scenario builds on and the scenario, both before commitments. */
export interface MeasuredComparison {
  readonly builtOn: MeasuredPlan;
  readonly plan: MeasuredPlan;
}

/**
 * Cash released by what moved. The lines of a school and year sum to all its cash released, from spending
 * and from budget only. By school in the order of Schools, then by year and driver.
 */
export const releaseByDriver = (comparison: MeasuredComparison): DriverEntry[] =>
  allAtOnce(releaseByDriverStepwise(comparison));

export function* releaseByDriverStepwise({ builtOn, plan }: MeasuredComparison): Stepwise<DriverEntry[]> {
  const found = differences({ builtOn: builtOn.costs, plan: plan.costs });
  const falls = yield* fallsStepwise(found);
  const hasSameTeaching = sameTeaching(builtOn.costs, plan.costs);
  const [before, after] = [schoolYearsOf(builtOn), schoolYearsOf(plan)];
  const ofTeachers = (school: string, yearIndex: number): DriverAmount[] => {
    const fall = falls.of(school, yearIndex, "teachers");
    const first = before.get(keyOf(school, yearIndex));
    const second = after.get(keyOf(school, yearIndex));
    if (!first || !second) return [["opened-or-closed", fall]];
    return hasSameTeaching(school) ? [] : teacherDrivers(first, second, fall);
  };
  const plain = (school: string, yearIndex: number): DriverAmount[] =>
    RELEASE_DRIVERS.map((driver) => [driver, falls.of(school, yearIndex, driver)]);
  const { schools, timeline } = builtOn.costs.plan;
  const names = [...schools.map(({ name }) => name), ...found.map(({ flow }) => flow.school)];
  return yield* stepByStep("school", uniqueNames(names), (school) =>
    timeline.years.flatMap((academicYear, yearIndex) =>
      [...ofTeachers(school, yearIndex), ...plain(school, yearIndex)]
        .filter(([, amount]) => !isNegligible(amount))
        .map(([driver, amount]) => ({ school, academicYear, yearIndex, driver, amount })),
    ),
  );
}

/** Each name once, as first spelt. */
function uniqueNames(names: readonly string[]): string[] {
  const spelt = new Map<string, string>();
  for (const name of names) if (!spelt.has(nameKey(name))) spelt.set(nameKey(name), name);
  return [...spelt.values()];
}

const keyOf = (school: string, yearIndex: number): string => `${nameKey(school)}|${yearIndex}`;
const schoolYearsOf = ({ years }: MeasuredPlan): Map<string, SchoolYear> =>
  new Map(
    years
      .filter(({ level }) => level === "school")
      .map((year) => [keyOf(year.name, year.yearIndex), year] as const),
  );
