import { schoolIn } from "../curriculum";
import type { School } from "../curriculum";
import { capacityBySubject, shareOfYear, timetabledCapacity } from "../deployment";
import type { TeachingShare } from "../deployment";
import { add, groupBy, isZero, least, nameKey, times, zero } from "../kernel";
import type { Periods, Timeline } from "../kernel";
import type { Post } from "../staffing";

export interface TimeBasis {
  readonly timeline: Timeline;
  readonly teaching: ReadonlyMap<string, readonly TeachingShare[]>;
}
export type BySubject = ReadonlyMap<string, Periods>;

type YearBasis = TimeBasis & { readonly yearIndex: number };

/** One school's posts in one plan. */
export interface SchoolPosts {
  readonly school: School;
  readonly posts: readonly Post[];
}

interface SubjectCapacity {
  readonly subject: string;
  readonly periods: Periods;
}
export type Capacities = ReadonlyMap<string, SubjectCapacity>;

/** Of posts that are in both plans, each at the lower of its two figures. */
export function commonCapacity(first: Capacities, second: Capacities): Map<string, Periods> {
  const common = new Map<string, Periods>();
  for (const [key, { subject, periods }] of first) {
    const other = second.get(key);
    if (other) common.set(subject, add(common.get(subject) ?? zero(), least(periods, other.periods)));
  }
  return common;
}

export function bySubject(capacities: Capacities): Map<string, Periods> {
  const found = new Map<string, Periods>();
  for (const { subject, periods } of capacities.values()) {
    found.set(subject, add(found.get(subject) ?? zero(), periods));
  }
  return found;
}

/** By post and subject: pieces of one post are one post. */
export function capacities(
  { school, posts }: SchoolPosts,
  { timeline, teaching, yearIndex }: YearBasis,
): Capacities {
  const inYear = schoolIn(school, timeline.years[yearIndex] ?? "");
  const found = new Map<string, SubjectCapacity>();
  for (const [id, pieces] of groupBy(posts, (post) => nameKey(post.id))) {
    for (const post of pieces) {
      const shares = teaching.get(id) ?? [];
      const inPost = shareOfYear(post, timeline, yearIndex);
      if (isZero(inPost)) continue;
      const capacity = times(timetabledCapacity(post, inYear, shares), inPost);
      for (const { subject, periods } of capacityBySubject(post, capacity, shares)) {
        const key = `${id}|${subject}`;
        const own = found.get(key)?.periods ?? zero<"periods/cycle">();
        found.set(key, { subject, periods: add(own, periods) });
      }
    }
  }
  return found;
}
