import { isPositive } from "../../domain/kernel";
import type { Periods, Pupils } from "../../domain/kernel";
import { mixedYearsFor, yearGroupName, yearGroupsFor } from "./figures";
import type { TaughtPeriods, WholeSchoolFigures, WholeSchoolPhase } from "./figures";
import { MOST_PERIODS } from "./typed-numbers";
import type { TypedNumbers } from "./typed-numbers";

export const pupilsField = (yearGroup: string): string => `pupils-${yearGroup}`;
export const periodsField = (yearGroup: string, and: string | null = null): string =>
  and === null ? `periods-${yearGroup}` : `periods-${yearGroup}-${and}`;
export const otherField = (place: number): string => `other-${place}`;
export const otherPeriodsField = (place: number): string => `other-${place}-periods`;

/** Rows for taught time outside the timetable. */
export const OTHER_ROWS = 3;
const MOST_PUPILS = "100000";

/** Pupils of the year groups that have any. */
export function readPupils(typed: TypedNumbers, phase: WholeSchoolPhase): WholeSchoolFigures["pupils"] {
  const years = yearGroupsFor(phase);
  const pupils = years.flatMap((yearGroup) => {
    const label = `Pupils in ${yearGroupName(yearGroup)}`;
    const own = typed.number<"pupils">(pupilsField(yearGroup), { label, mayBeZero: true, most: MOST_PUPILS });
    return own !== null && isPositive(own) ? [{ yearGroup, pupils: own }] : [];
  });
  const isWrong = typed.problems.some(({ field }) => field.startsWith("pupils-"));
  if (pupils.length === 0 && !isWrong)
    typed.wrong(pupilsField(years[0] ?? ""), "Enter the pupils of at least one year group.");
  return pupils;
}

type PupilRows = readonly { readonly yearGroup: string; readonly pupils: Pupils }[];

/** Teacher periods: of every year group that has pupils, and of none that has not. */
export function readTaught(typed: TypedNumbers, phase: WholeSchoolPhase, pupils: PupilRows): TaughtPeriods[] {
  const classes = [
    ...yearGroupsFor(phase).map((year) => [year, null] as const),
    ...mixedYearsFor(phase),
  ].flatMap(([yearGroup, andYearGroup]): TaughtPeriods[] => {
    const periods = readPeriods(typed, yearGroup, andYearGroup);
    return periods === null ? [] : [{ yearGroup, andYearGroup, periods }];
  });
  const isIn = (year: string) => (own: TaughtPeriods) => own.yearGroup === year || own.andYearGroup === year;
  for (const year of yearGroupsFor(phase)) {
    const hasPupils = pupils.some(({ yearGroup }) => yearGroup === year);
    const isTaught = classes.some(isIn(year)) || typed.text(periodsField(year)) !== "";
    if (hasPupils && !isTaught)
      typed.wrong(
        periodsField(year),
        `${yearGroupName(year)} has pupils: enter the periods that it is taught.`,
      );
    if (!hasPupils && classes.some(isIn(year)))
      typed.wrong(
        pupilsField(year),
        `${yearGroupName(year)} is taught: enter its pupils, or leave its periods blank.`,
      );
  }
  return classes;
}

function readPeriods(typed: TypedNumbers, yearGroup: string, and: string | null): Periods | null {
  const name = [yearGroup, ...(and === null ? [] : [and])].map(yearGroupName).join(" and ");
  return typed.number<"periods/cycle">(periodsField(yearGroup, and), {
    label: `Teaching periods of ${name}`,
    most: MOST_PERIODS,
  });
}

/** Taught time outside the timetable: each with its name, or none. */
export function readOther(typed: TypedNumbers): WholeSchoolFigures["other"] {
  return Array.from({ length: OTHER_ROWS }, (_, place) => place).flatMap((place) => {
    const name = typed.text(otherField(place));
    const label = name === "" ? "Periods" : `Periods of ${name}`;
    const field = otherPeriodsField(place);
    const isNeeded = name !== "";
    const periods = typed.number<"periods/cycle">(field, { label, isNeeded, most: MOST_PERIODS });
    if (name === "" && periods !== null) typed.wrong(otherField(place), "Say what these periods are for.");
    return name === "" || periods === null ? [] : [{ name, periods }];
  });
}
