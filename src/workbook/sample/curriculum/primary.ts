import { cohort } from "../schools/roll";
import type { Roll } from "../schools/roll";
import { PRIMARY_YEARS } from "../schools/pupils";
import type { SampleSchool } from "../schools/school";
import { split } from "./taught";
import type { Taught } from "./taught";

/** What a class has with its own teacher of 25 periods; the rest is the teacher's time to plan. */
export const CLASS_PERIODS = 22.5;
const MIXED_CLASSES = [["YR"], ["Y1", "Y2"], ["Y3", "Y4"], ["Y5", "Y6"]] as const;
const INFANTS: readonly string[] = ["YR", "Y1", "Y2"];

/** One row for each class, and for the sessions in which its teacher plans. */
export const primaryClasses = (school: SampleSchool, roll: Roll): Taught[] => [
  ...(school.hasNursery ? [nurseryOf(school)] : []),
  ...(school.forms < 1
    ? MIXED_CLASSES.flatMap(([first, second]) => yearOf(school, roll, first, second))
    : PRIMARY_YEARS.flatMap((yearGroup) => yearOf(school, roll, yearGroup))),
];

const nurseryOf = ({ code }: SampleSchool): Taught => ({
  row: `${code}-YN`,
  yearGroup: "YN",
  subject: "Class",
  groups: 1,
  periodsPerGroup: 12.5,
  supportStaffPerGroup: 2,
  note: "Mornings only.",
});

const CLASS_NAMES = ["A", "B"] as const;

function yearOf(school: SampleSchool, roll: Roll, first: string, second?: string): Taught[] {
  const years = { yearGroup: first, ...(second === undefined ? {} : { andYearGroup: second }) };
  const id = `${school.code}-${first}${second ?? ""}`;
  const classes = Math.max(1, school.forms);
  const pupils = split(
    cohort(roll, first),
    Array.from({ length: classes }, () => 1),
  );
  const taughtByClass = pupils.map((pupilsTaking, place): Taught => ({
    row: classes === 1 ? id : `${id}${CLASS_NAMES[place] ?? ""}`,
    ...years,
    subject: "Class",
    groups: 1,
    periodsPerGroup: CLASS_PERIODS,
    supportStaffPerGroup: INFANTS.includes(first) ? 1 : 0.5,
    ...(classes === 1 ? {} : { pupilsTaking }),
  }));
  return [...taughtByClass, ...whileTeachersPlan(id, years, classes)];
}

/** Led by coaches and assistants, so no teacher is needed. */
const whileTeachersPlan = (
  id: string,
  years: Pick<Taught, "yearGroup" | "andYearGroup">,
  groups: number,
): Taught[] => [
  {
    row: `${id}-PE`,
    ...years,
    subject: "PE and games",
    groups,
    periodsPerGroup: 1.5,
    teachersPerGroup: 0,
    supportStaffPerGroup: 1,
    note: "Led by a sports coach while the teacher plans.",
  },
  {
    row: `${id}-MU`,
    ...years,
    subject: "Music and singing",
    groups,
    periodsPerGroup: 1,
    teachersPerGroup: 0,
    supportStaffPerGroup: 1,
    note: "Led by a higher level teaching assistant while the teacher plans.",
  },
];
