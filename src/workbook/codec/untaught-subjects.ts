import type { CurriculumRow } from "../../domain/curriculum";
import type { TeachingShare } from "../../domain/deployment";
import { cellOf, groupBy, isKnown, nameKey, warning } from "../../domain/kernel";
import type { Issue, RowOrigin } from "../../domain/kernel";
import type { Post } from "../../domain/staffing";

interface Taught {
  readonly post: string;
  readonly school: string;
  readonly subject: string;
  readonly origin: RowOrigin;
}

/** Subjects that posts teach and that their school's Curriculum never has: usually another spelling. */
export function untaughtSubjects(
  posts: readonly Post[],
  teaching: readonly TeachingShare[],
  curriculum: readonly CurriculumRow[],
): Issue[] {
  const subjects = subjectsBySchool(curriculum);
  const unmatched = taughtBy(posts, teaching).filter(({ school, subject }) => {
    const own = subjects.get(nameKey(school));
    return own !== undefined && !own.has(nameKey(subject));
  });
  const together = groupBy(unmatched, ({ school, subject }) => `${nameKey(school)}|${nameKey(subject)}`);
  return [...together.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { school, subject, post } = first;
    const posts = new Set(rows.map((row) => nameKey(row.post))).size;
    const at = rows.map(({ origin }) => cellOf(origin, "subject"));
    return [warning({ code: "subject-not-taught", school, subject, post, posts }, ...at)];
  });
}

/** Without the schools that have no rows yet, or a subject that cannot be read: it may be any. */
function subjectsBySchool(curriculum: readonly CurriculumRow[]): Map<string, ReadonlySet<string>> {
  const subjects = new Map<string, ReadonlySet<string>>();
  for (const [school, rows] of groupBy(curriculum, (row) => nameKey(row.school))) {
    const named = rows.flatMap(({ subject }) => (subject === null ? [] : [nameKey(subject)]));
    if (named.length === rows.length) subjects.set(school, new Set(named));
  }
  return subjects;
}

/** Rows of Teaching go before the post's own Subject. A row that cannot be placed has an issue of its own. */
function taughtBy(posts: readonly Post[], teaching: readonly TeachingShare[]): Taught[] {
  const shares = groupBy(
    teaching.filter(({ subject, periods }) => subject !== "" && isKnown(periods)),
    ({ post }) => nameKey(post),
  );
  const listed = new Set(teaching.map(({ post }) => nameKey(post)));
  return posts
    .filter(({ fte }) => isKnown(fte))
    .flatMap(({ id, school, subject, role, origin }): Taught[] => {
      const own = shares.get(nameKey(id)) ?? [];
      if (listed.has(nameKey(id))) return own.map((share) => ({ ...share, school }));
      return role?.isTeacher === true && subject !== null ? [{ post: id, school, subject, origin }] : [];
    });
}
