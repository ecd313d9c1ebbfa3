import { demandOf } from "../curriculum/taught";
import type { Taught } from "../curriculum/taught";
import type { SampleSchool } from "../schools/school";
import { leaderPoint } from "./leaders";
import { onPoint } from "./pay";
import type { SamplePost } from "./post";
import { someTeacher } from "./teacher-points";

/** Periods a week of 25: much of the rest goes into plans, reviews and families. */
const FULL_LOAD = 20;
const SEN_ALLOWANCE = 2870;

type Leader = readonly [code: string, role: string, order: number, periods: number];
const LEADERS: readonly Leader[] = [
  ["HEAD", "Headteacher", 24, 0],
  ["DEP-01", "Deputy headteacher", 14, 6],
  ["ASH-01", "Assistant headteacher", 8, 12],
  ["ASH-02", "Assistant headteacher", 8, 12],
];

/** Teachers of a group each, without a subject: whoever has the group teaches it everything. */
export function specialTeachers(school: SampleSchool, taught: readonly Taught[]): SamplePost[] {
  const random = school.random("teachers");
  const leaders = LEADERS.map(([code, role, order, timetabledPeriods]): SamplePost => ({
    post: `${school.code}-${code}`,
    school: school.name,
    role,
    fte: 1,
    timetabledPeriods,
    ...leaderPoint(order, 2),
    fund: "GAG",
  }));
  const needed = [...demandOf(taught).values()].reduce((total, periods) => total + periods, 0);
  let left = needed - leaders.reduce((total, post) => total + (post.timetabledPeriods ?? 0), 0);
  const teachers: SamplePost[] = [];
  while (left > 0) {
    const { role, point, load } = someTeacher(random);
    const periods = Math.min(left, Math.floor(FULL_LOAD * load));
    const fte = Math.min(1, Math.ceil((periods / (FULL_LOAD * load)) * 10) / 10);
    teachers.push({
      post: `${school.code}-GRP-${String(teachers.length + 1).padStart(2, "0")}`,
      school: school.name,
      role: fte < 1 ? "Teacher" : role,
      fte,
      timetabledPeriods: periods,
      ...onPoint(point),
      senAllowance: Math.round(SEN_ALLOWANCE * fte),
      fund: "GAG",
    });
    left -= periods;
  }
  return [...leaders, ...teachers];
}
