import { VIABLE_GROUP } from "../curriculum/sixth-form";
import { periodsOf } from "../curriculum/taught";
import type { Taught } from "../curriculum/taught";
import type { BuiltSchool } from "../trust/built-school";
import type { SampleChange } from "./change";
import { SMALLER_OFFER } from "./scenario-names";

/** A year's notice, so that nobody's course ends half-way. */
const FROM = "2028-09-01";

/** A draft on top of the adopted plan: the smallest courses of the sixth form end. */
export function sixthFormDraft(school: BuiltSchool): SampleChange[] {
  const base = { scenario: SMALLER_OFFER, school: school.school.name, fromDate: FROM } as const;
  const courses = smallCourses(school).map((row): SampleChange => ({
    ...base,
    key: `draft end ${row.row}`,
    kind: "End",
    table: "Curriculum",
    target: row.row,
    together: row.subject,
    reason: `${row.pupilsTaking ?? 0} students take it; a group needs about ${VIABLE_GROUP}.`,
  }));
  const lessons = total(smallCourses(school).map(periodsOf)) / school.school.weeksPerCycle;
  const teacher = school.posts
    .filter(
      ({ post, fte, role }) =>
        post.startsWith(`${school.school.code}-LAN-`) && fte === 1 && role === "Teacher",
    )
    .at(-1);
  const post: SampleChange[] = teacher
    ? [
        {
          ...base,
          key: `draft ${teacher.post}`,
          kind: "Set",
          table: "Staff",
          target: teacher.post,
          field: "FTE",
          fromValue: teacher.fte,
          toValue: 0.6,
          costToAchieve: 4200,
          reason: `Languages need ${lessons} lessons a week fewer. Subject to consultation.`,
        },
      ]
    : [];
  return [...courses, ...post];
}

/** Languages with fewer than half of a viable group. */
const smallCourses = ({ taught }: BuiltSchool): Taught[] =>
  taught.filter(
    ({ yearGroup, subject, pupilsTaking }) =>
      (yearGroup === "Y12" || yearGroup === "Y13") &&
      (subject === "French" || subject === "Spanish") &&
      (pupilsTaking ?? VIABLE_GROUP) < VIABLE_GROUP,
  );

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
