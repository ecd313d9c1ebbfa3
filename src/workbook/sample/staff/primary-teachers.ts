import { CLASS_PERIODS } from "../curriculum/primary";
import { LEARNING_SUPPORT } from "../curriculum/other-taught";
import { demandOf } from "../curriculum/taught";
import type { Taught } from "../curriculum/taught";
import type { SampleSchool } from "../schools/school";
import { leaderPoint } from "./leaders";
import { onPoint } from "./pay";
import type { SamplePost } from "./post";
import { settledTeacher, someTeacher } from "./teacher-points";

const NURSERY_PERIODS = 12.5;

/** A class teacher for each class, and leaders who teach for part of the week. */
export function primaryTeachers(school: SampleSchool, taught: readonly Taught[]): SamplePost[] {
  const base = { school: school.name, fund: "GAG" } as const;
  const nursery: SamplePost[] = school.hasNursery
    ? [
        {
          ...base,
          post: `${school.code}-NUR-01`,
          role: "Teacher",
          subject: "Class",
          fte: 0.6,
          timetabledPeriods: NURSERY_PERIODS,
          ...onPoint("M5"),
          fund: "Early years",
        },
      ]
    : [];
  const leaders = leadersOf(school);
  const covered = [...leaders, ...nursery].reduce((total, post) => total + (post.timetabledPeriods ?? 0), 0);
  const classes = classTeachers(school, (demandOf(taught).get("Class") ?? 0) - covered);
  return [...leaders, ...classes, ...nursery, senco(school)];
}

/** Role, point and how far it rises, periods a week; by the forms of entry. */
type Leader = readonly [code: string, role: string, order: number, rise: number, periods: number];
function leaderPostsOf({ forms }: SampleSchool): readonly Leader[] {
  if (forms < 1) return [["HEAD", "Headteacher", 9, 3, 5]];
  const head = ["HEAD", "Headteacher", forms > 1 ? 18 : 13, 3, 0] as const;
  if (forms === 1) return [head, ["DEP-01", "Deputy headteacher", 5, 2, 20]];
  return [head, ["DEP-01", "Deputy headteacher", 8, 2, 5], ["ASH-01", "Assistant headteacher", 4, 2, 17.5]];
}

const leadersOf = (school: SampleSchool): SamplePost[] =>
  leaderPostsOf(school).map(([code, role, order, rise, timetabledPeriods]) => ({
    post: `${school.code}-${code}`,
    school: school.name,
    role,
    ...(timetabledPeriods > 0 ? { subject: "Class" } : {}),
    fte: 1,
    timetabledPeriods,
    ...leaderPoint(order, rise),
    fund: "GAG",
  }));

const isEarlyCareer = ({ role }: SamplePost): boolean => role.startsWith("Early career");

/** Full-time teachers of a class each; what is left is a part-timer's. A small school has no room for induction. */
function classTeachers(school: SampleSchool, needed: number): SamplePost[] {
  const random = school.random("class teachers");
  const posts: SamplePost[] = [];
  let left = needed;
  while (left > 0) {
    const isSettled = posts.filter(isEarlyCareer).length >= Math.floor(school.forms);
    const { role, point, load } = isSettled ? settledTeacher(random) : someTeacher(random);
    const periods = Math.floor(CLASS_PERIODS * load * 2) / 2;
    const own = Math.min(left, periods);
    posts.push({
      post: `${school.code}-CLA-${String(posts.length + 1).padStart(2, "0")}`,
      school: school.name,
      role: own < periods ? "Teacher" : role,
      subject: "Class",
      fte: own < periods ? Math.ceil((own / CLASS_PERIODS) * 10) / 10 : 1,
      timetabledPeriods: own,
      ...onPoint(own < periods ? "M6" : point),
      fund: "GAG",
    });
    left -= own;
  }
  return posts;
}

const senco = (school: SampleSchool): SamplePost => ({
  post: `${school.code}-SEN-01`,
  school: school.name,
  role: "SENCO",
  subject: LEARNING_SUPPORT,
  fte: school.forms > 1 ? 0.6 : school.forms < 1 ? 0.3 : 0.4,
  timetabledPeriods: 5,
  ...onPoint("U2"),
  senAllowance: school.forms > 1 ? 1740 : 1160,
  fund: "GAG",
});
