import type { Random } from "../random";
import { FIRST_SEPTEMBER, PUPIL_YEARS } from "../years";
import type { Roll, YearGroup } from "./roll";
import type { SampleSchool } from "./school";

export const LOWER_SCHOOL = ["Y7", "Y8", "Y9", "Y10", "Y11"] as const;
export const SIXTH_FORM = ["Y12", "Y13"] as const;
export const PRIMARY_YEARS = ["YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"] as const;

/** The pupils of a school by year group. Each cohort moves up a year group a year. */
export function rollOf(school: SampleSchool): Roll {
  switch (school.phase) {
    case "Secondary":
      return secondaryRoll(school);
    case "Primary":
      return primaryRoll(school);
    case "Special":
      return specialRoll(school);
  }
}

type ByYear = (year: number) => number;
const inEachYear = (pupils: ByYear): number[] => PUPIL_YEARS.map((_, year) => pupils(year));
const entryOf = (year: number, yearsInSchool: number): number => FIRST_SEPTEMBER + year - yearsInSchool;

/** Fewer children are born: secondaries are fullest about 2026, then shrink by half a per cent a cohort. */
const secondaryTrend = (entry: number): number => 1 - 0.006 * Math.abs(entry - 2025);
/** Primaries have been shrinking for some years. */
const primaryTrend = (entry: number): number => 1 - 0.0035 * (entry - 2019);

function secondaryRoll(school: SampleSchool): Roll {
  const { forms, hasSixthForm, disadvantaged, send } = school;
  const sizes = cohortSizes(school, forms * 30, secondaryTrend);
  const lower = LOWER_SCHOOL.map((yearGroup, own): YearGroup => ({
    yearGroup,
    pupils: inEachYear((year) => sizes(entryOf(year, own))),
    disadvantaged,
    send,
  }));
  if (!hasSixthForm) return lower;
  const stayOn = school.random("sixth form").whole(50, 58) / 100;
  const upper = SIXTH_FORM.map((yearGroup, own): YearGroup => ({
    yearGroup,
    pupils: inEachYear((year) => Math.round(sizes(entryOf(year, 5 + own)) * stayOn * (own === 0 ? 1 : 0.9))),
    disadvantaged: 0,
    send: 0.06,
  }));
  return [...lower, ...upper];
}

function primaryRoll(school: SampleSchool): Roll {
  const { forms, hasNursery, disadvantaged, send } = school;
  const places = forms * 30;
  const sizes = cohortSizes(school, places * 1.01, primaryTrend);
  const classes = PRIMARY_YEARS.map((yearGroup, own): YearGroup => ({
    yearGroup,
    pupils: inEachYear((year) => Math.min(places, sizes(entryOf(year, own)))),
    disadvantaged,
    send,
  }));
  return hasNursery ? [nursery(school), ...classes] : classes;
}

/** Children come for 15 hours a week, half of a full-time pupil each. */
function nursery(school: SampleSchool): YearGroup {
  const random = school.random("nursery");
  const headcount = inEachYear(() => random.whole(24, 26));
  return {
    yearGroup: "YN",
    pupils: headcount.map((children) => children / 2),
    headcount,
    disadvantaged: 0,
    send: 0.1,
  };
}

/** Severe, autistic, and profound needs, with the places that the local authority commissions. */
const NEEDS = [
  { yearGroup: "SLD", least: 48, most: 54 },
  { yearGroup: "ASC", least: 35, most: 40 },
  { yearGroup: "PMLD", least: 17, most: 21 },
] as const;

function specialRoll(school: SampleSchool): Roll {
  const random = school.random("pupils");
  return NEEDS.map(({ yearGroup, least, most }) => {
    const now = random.whole(least, most - 2);
    return {
      yearGroup,
      pupils: inEachYear((year) => Math.min(most, now + Math.floor(year / 2))),
      disadvantaged: school.disadvantaged + 0.12,
      send: 1,
    };
  });
}

/** The size of the cohort that starts in a September: a wobble of its own, and what the times bring. */
function cohortSizes(school: SampleSchool, places: number, trend: (entry: number) => number) {
  const fill = school.random("fill").whole(955, 985) / 1000;
  const most = Math.round(places / 70);
  const wobble = (random: Random): number =>
    most > 0 ? random.whole(-most, most) : random.pick(SMALL_WOBBLE);
  return (entry: number): number =>
    Math.round(places * fill * trend(entry)) + wobble(school.random(`cohort ${entry}`));
}
/** In a small school one child more or less is much. */
const SMALL_WOBBLE = [-1, 0, 0, 0, 1] as const;
