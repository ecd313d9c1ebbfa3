import { LEARNING_SUPPORT, READING } from "../curriculum/other-taught";
import { demandOf } from "../curriculum/taught";
import type { Taught } from "../curriculum/taught";
import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { departmentPosts, fullLoad } from "./department-posts";
import { DEPARTMENTS } from "./departments";
import { secondaryLeaders } from "./leaders";
import { takeLoad, takeSubjects, teachingOf, totalOf } from "./needs";
import type { Needs } from "./needs";
import { onPoint } from "./pay";
import type { SamplePost } from "./post";

/** Posts that teach what the curriculum needs, subject by subject, and no more than a period or two else. */
export function secondaryTeachers(school: SampleSchool, roll: Roll, taught: readonly Taught[]): SamplePost[] {
  const needs = needsOf(school, taught);
  const leaders = secondaryLeaders(school, roll, needs);
  let carried = takeSubjects(needs, ["Personal development"]);
  const departments = DEPARTMENTS.flatMap((department) => {
    const own: Needs = new Map([...takeSubjects(needs, department.subjects), ...carried]);
    const posts = departmentPosts(department, own, school);
    carried = own;
    return posts;
  });
  return [
    ...leaders,
    ...departments,
    ...generalTeacher(school, carried),
    ...besideTheTimetable(school, taught),
  ];
}

/** A subject for which too few can be found, and some with a period to spare. */
function needsOf(school: SampleSchool, taught: readonly Taught[]): Needs {
  const needs = demandOf(taught.filter(({ yearGroup }) => yearGroup !== "Other"));
  const adjust = (subject: string, periods: number): void => {
    const needed = needs.get(subject);
    if (needed !== undefined) needs.set(subject, needed + periods * school.weeksPerCycle);
  };
  for (const subject of ["Geography", "Art", "PE"]) adjust(subject, 1);
  if (school.isShort) adjust("Computing", -2);
  return needs;
}

/** One part-timer for what no department took. */
function generalTeacher(school: SampleSchool, left: Needs): SamplePost[] {
  const periods = totalOf(left);
  if (periods === 0) return [];
  return [
    {
      post: `${school.code}-GEN-01`,
      school: school.name,
      role: "Teacher",
      fte: Math.ceil((periods / fullLoad(school)) * 10) / 10,
      ...teachingOf(takeLoad(left, periods)),
      ...onPoint("M6"),
      fund: "GAG",
    },
  ];
}

function besideTheTimetable(school: SampleSchool, taught: readonly Taught[]): SamplePost[] {
  const demand = demandOf(taught);
  const own = (subject: string): ReturnType<typeof teachingOf> =>
    teachingOf([{ subject, periods: demand.get(subject) ?? 0 }]);
  return [
    {
      post: `${school.code}-SEN-01`,
      school: school.name,
      role: "SENCO",
      fte: 1,
      ...own(LEARNING_SUPPORT),
      ...onPoint("U3"),
      tlr: TLR_OF_SENCO,
      senAllowance: 2900,
      fund: "GAG",
    },
    {
      post: `${school.code}-REA-01`,
      school: school.name,
      role: "Teacher",
      fte: 0.6,
      ...own(READING),
      ...onPoint("M6"),
      fund: "Pupil premium",
      note: "Reading groups in Years 7 to 9.",
    },
  ];
}
const TLR_OF_SENCO = 5200;
