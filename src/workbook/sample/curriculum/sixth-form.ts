import { cohort } from "../schools/roll";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { SUBJECT_CODES } from "./subjects";
import type { Weighed } from "./subjects";
import { split } from "./taught";
import type { Taught } from "./taught";
import { timetableOf } from "./timetable";

/** How many of 200 courses are of each subject. */
const COURSES: readonly Weighed[] = [
  ["Maths", 18],
  ["Psychology", 16],
  ["Biology", 14],
  ["Business", 14],
  ["Sociology", 13],
  ["English", 13],
  ["Chemistry", 12],
  ["History", 12],
  ["Health and social care", 11],
  ["Geography", 10],
  ["Sport studies", 9],
  ["Physics", 8],
  ["Economics", 8],
  ["Computing", 8],
  ["Art", 8],
  ["Photography", 7],
  ["Media", 7],
  ["Drama", 5],
  ["Spanish", 4],
  ["French", 3],
];
const COURSES_PER_STUDENT = 3;
const LARGEST_GROUP = 22;
/** The trust's own figure, as in Settings. */
export const VIABLE_GROUP = 12;
const TUTOR_GROUP = 24;

/** Three courses for each student, and one lesson a week with a tutor. */
export const sixthForm = (school: SampleSchool, roll: Roll): Taught[] =>
  ["Y12", "Y13"].flatMap((yearGroup) => {
    const students = cohort(roll, yearGroup);
    if (students === 0) return [];
    const taking = split(
      students * COURSES_PER_STUDENT,
      COURSES.map(([, courses]) => courses),
    );
    return [
      ...COURSES.map(([subject], place) => courseOf(school, yearGroup, subject, taking[place] ?? 0)),
      ...retakesOf(school, yearGroup, students),
      {
        row: `${school.code}-${yearGroup}-TU`,
        yearGroup,
        subject: "Personal development",
        groups: Math.ceil(students / TUTOR_GROUP),
        periodsPerGroup: school.weeksPerCycle,
        note: "Tutor lesson: study skills, careers and applications.",
      },
    ];
  });

function courseOf(
  { code, weeksPerCycle }: SampleSchool,
  yearGroup: string,
  subject: Weighed[0],
  pupilsTaking: number,
): Taught {
  return {
    row: `${code}-${yearGroup}-${SUBJECT_CODES[subject]}`,
    yearGroup,
    subject,
    groups: Math.ceil(pupilsTaking / LARGEST_GROUP),
    periodsPerGroup: timetableOf(weeksPerCycle).sixthFormPeriods,
    pupilsTaking,
    ...(pupilsTaking < VIABLE_GROUP / 2 ? { note: "Small: under review by the board." } : {}),
  };
}

/** Students without a pass in English or maths take it again. */
const retakesOf = ({ code, weeksPerCycle }: SampleSchool, yearGroup: string, students: number): Taught[] =>
  yearGroup === "Y12"
    ? (["English", "Maths"] as const).map((subject) => ({
        row: `${code}-${yearGroup}-${SUBJECT_CODES[subject]}2`,
        yearGroup,
        subject,
        groups: 1,
        periodsPerGroup: 3 * weeksPerCycle,
        pupilsTaking: Math.round(students / 9),
        note: "Retake of the GCSE.",
      }))
    : [];
