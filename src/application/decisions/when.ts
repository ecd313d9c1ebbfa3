import {
  academicYearLabel,
  academicYearOf,
  civilDate,
  compareDates,
  startOfAcademicYear,
} from "../../domain/kernel";
import type { CivilDate, Timeline } from "../../domain/kernel";
import { listed } from "../report/lines";
import type { Ask } from "./ask";

/** The days of a decision: from its first to its last; null is for good. */
export interface When {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}
/** How a verb is dated: whole years, any day (posts), or one year. */
export type Dating = "years" | "days" | "one year";

const firstDay = (startYear: number): CivilDate => ({ year: startYear, month: 9, day: 1 });
const lastDay = (startYear: number): CivilDate => ({ year: startYear + 1, month: 8, day: 31 });

/** Null where a day cannot be read, falls outside the plan, or the last is before the first. */
export function whenOf(ask: Ask, dating: Dating, timeline: Timeline): When | null {
  if (dating === "one year") return oneYear(ask, timeline);
  const from = firstOf(ask, dating, timeline);
  const to = lastOf(ask, dating);
  if (from === null || to === undefined) return null;
  if (to !== null && compareDates(to, from) < 0) return ask.say("to is before from");
  return { from, to };
}

function oneYear(ask: Ask, timeline: Timeline): When | null {
  const typed = ask.needed("year");
  if (typed === null) return null;
  const start = startOfAcademicYear(typed);
  if (start === null || !timeline.years.includes(typed)) return ask.say(notInPlan("year", typed, timeline));
  return { from: firstDay(start), to: lastDay(start) };
}

function firstOf(ask: Ask, dating: Dating, timeline: Timeline): CivilDate | null {
  const typed = ask.needed("from");
  if (typed === null) return null;
  const start = startOfAcademicYear(typed);
  const day = start === null ? civilDate(typed) : firstDay(start);
  if (day === null) return ask.say(notADay("from", typed, dating));
  if (dating === "years" && (day.month !== 9 || day.day !== 1)) {
    return ask.say(
      `from must be an academic year or its 1 September, not "${typed}": only posts change within a year`,
    );
  }
  return timeline.years.includes(academicYearOf(day)) ? day : ask.say(notInPlan("from", typed, timeline));
}

/** Undefined where it cannot be read. */
function lastOf(ask: Ask, dating: Dating): CivilDate | null | undefined {
  const typed = ask.text("to");
  if (typed === null) return null;
  const start = startOfAcademicYear(typed);
  const day = start === null ? civilDate(typed) : lastDay(start);
  if (day === null) {
    ask.say(notADay("to", typed, dating));
    return undefined;
  }
  if (dating === "years" && (day.month !== 8 || day.day !== 31)) {
    ask.say(`to must be an academic year or its 31 August, not "${typed}": only posts change within a year`);
    return undefined;
  }
  return day;
}

const notADay = (option: string, typed: string, dating: Dating): string =>
  `${option} must be an academic year such as 2027/28${dating === "days" ? " or a day such as 2028-01-01" : ""}, not "${typed}"`;
const notInPlan = (option: string, typed: string, { years }: Timeline): string =>
  `${option} is ${typed}, and the plan has ${listed(years)}`;

/** The academic year of a day, and the one after. */
export const yearOf = academicYearOf;
export const yearAfter = (day: CivilDate): string => {
  const start = startOfAcademicYear(academicYearOf(day));
  return academicYearLabel((start ?? day.year) + 1);
};
