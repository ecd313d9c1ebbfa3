import { cohort } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { bandsOf, groupsIn, inBand } from "./bands";
import { SUBJECT_CODES } from "./subjects";
import type { Weighed } from "./subjects";
import { split } from "./taught";
import type { Taught } from "./taught";
import { timetableOf } from "./timetable";

const LARGEST_CORE_GROUP = 27;
const OPTION_GROUP = 22;

/** Years 10 and 11: a core for everybody, and one subject from each block of options. */
export const upperSchool = (school: SampleSchool, roll: Roll): Taught[] =>
  ["Y10", "Y11"].flatMap((yearGroup) => {
    const pupils = cohort(roll, yearGroup);
    return [...coreOf(school, yearGroup, pupils), ...optionsOf(school, yearGroup, pupils)];
  });

const coreOf = ({ code, weeksPerCycle }: SampleSchool, yearGroup: string, pupils: number): Taught[] =>
  bandsOf(pupils, LARGEST_CORE_GROUP).flatMap((band) =>
    timetableOf(weeksPerCycle).keyStage4.map(([subject, periodsPerGroup]) => ({
      ...inBand(code, yearGroup, subject, band),
      groups: groupsIn(band, subject),
      periodsPerGroup,
    })),
  );

/** What each block offers, the surest first, with how many pupils choose a group of it. */
const BLOCKS: Readonly<Record<string, readonly Weighed[]>> = {
  A: [
    ["Geography", 24],
    ["History", 23],
    ["French", 17],
    ["Business", 23],
    ["Art", 21],
    ["Computing", 20],
    ["Food", 19],
    ["Sport studies", 22],
    ["Drama", 15],
    ["Health and social care", 22],
  ],
  B: [
    ["History", 24],
    ["Geography", 23],
    ["Spanish", 18],
    ["Design and technology", 20],
    ["Health and social care", 23],
    ["Media", 21],
    ["Music", 12],
    ["Art", 22],
    ["Food", 20],
    ["Photography", 20],
  ],
  C: [
    ["Geography", 23],
    ["History", 24],
    ["Sport studies", 23],
    ["Computing", 19],
    ["Business", 22],
    ["Photography", 20],
    ["Design and technology", 19],
    ["French", 15],
    ["Food", 19],
    ["Drama", 14],
  ],
  D: [
    ["History", 22],
    ["Geography", 22],
    ["Art", 21],
    ["Spanish", 14],
    ["Drama", 15],
    ["Business", 23],
    ["Health and social care", 22],
    ["Media", 20],
    ["Sport studies", 21],
    ["Design and technology", 18],
  ],
};
/** From so many groups on the first two subjects have two each. */
const LARGE_BLOCK = 8;

function optionsOf(school: SampleSchool, yearGroup: string, pupils: number): Taught[] {
  const { optionBlocks, optionPeriods } = timetableOf(school.weeksPerCycle);
  const groups = Math.ceil(pupils / OPTION_GROUP);
  const doubled = groups >= LARGE_BLOCK ? 2 : 0;
  return optionBlocks.flatMap((block) => {
    const random = school.random(`${yearGroup} options ${block}`);
    const offered = (BLOCKS[block] ?? []).slice(0, groups - doubled);
    const groupsOf = (place: number): number => (place < doubled ? 2 : 1);
    const weights = offered.map(([, size], place) => (size + random.whole(-2, 2)) * groupsOf(place));
    const taking = split(pupils, weights);
    return offered.map(([subject], place) => ({
      row: `${school.code}-${yearGroup}${block}-${SUBJECT_CODES[subject]}`,
      yearGroup,
      subject,
      groups: groupsOf(place),
      periodsPerGroup: optionPeriods,
      pupilsTaking: taking[place] ?? 0,
      block: `${yearGroup} options ${block}`,
    }));
  });
}
