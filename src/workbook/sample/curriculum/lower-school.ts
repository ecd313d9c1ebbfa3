import { cohort } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { bandsOf, groupsIn, inBand } from "./bands";
import type { Band } from "./bands";
import type { Subject } from "./subjects";
import { split } from "./taught";
import type { Taught } from "./taught";
import { timetableOf } from "./timetable";

export const LARGEST_CLASS = 28;

/** Years 7 to 9: everybody takes everything, and one language. */
export function lowerSchool({ code, weeksPerCycle }: SampleSchool, roll: Roll): Taught[] {
  const { keyStage3, languagePeriods } = timetableOf(weeksPerCycle);
  return ["Y7", "Y8", "Y9"].flatMap((yearGroup) =>
    bandsOf(cohort(roll, yearGroup), LARGEST_CLASS).flatMap((band) => [
      ...keyStage3.map(([subject, periodsPerGroup]) => ({
        ...inBand(code, yearGroup, subject, band),
        groups: groupsIn(band, subject),
        periodsPerGroup,
      })),
      ...languagesOf(band).map(([subject, groups, pupilsTaking]) => ({
        ...inBand(code, yearGroup, subject, band),
        groups,
        periodsPerGroup: languagePeriods,
        pupilsTaking,
      })),
    ]),
  );
}

type Language = readonly [subject: Subject, groups: number, pupils: number];
/** One half learns French and the other Spanish. */
function languagesOf({ name, groups, pupils }: Band): Language[] {
  if (name !== "") return [[name === "X" ? "French" : "Spanish", groups, pupils]];
  const french = Math.ceil(groups / 2);
  const [first, second] = split(pupils, [french, groups - french]);
  return [
    ["French", french, first ?? 0],
    ["Spanish", groups - french, second ?? 0],
  ];
}
