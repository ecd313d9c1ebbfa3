import type { School } from "../curriculum";
import { monthsWithin, months, nameKey, over, ratioOf, sum, times, unknown, zero } from "../kernel";
import type { Periods, Ratio, RowOrigin, Timeline } from "../kernel";
import type { Post } from "../staffing";

/** Periods that a post teaches of one subject, where it teaches several. */
export interface TeachingShare {
  readonly origin: RowOrigin;
  readonly post: string;
  readonly subject: string;
  readonly periods: Periods;
}

/**
 * Periods a cycle that a post can teach in a full year: as timetabled, else FTE × cycle ×
 * target contact ratio × the role's teaching load share. Not known without a target.
 */
export function timetabledCapacity(post: Post, school: School, shares: readonly TeachingShare[]): Periods {
  if (post.timetabledPeriods !== null) return post.timetabledPeriods;
  if (shares.length > 0) return sum(shares.map((share) => share.periods));
  const role = post.role;
  if (role === null || role.isTeacher === null) return unknown();
  if (!role.isTeacher) return zero();
  const target = school.targetContactRatio ?? unknown<"ratio">();
  return times(times(times(school.periodsPerCycle, post.fte), target), role.teachingLoadShare);
}

/** Share of an academic year within the post's dates: months in post ÷ 12. */
export function shareOfYear(post: Post, timeline: Timeline, yearIndex: number): Ratio {
  const parts = timeline.parts.filter((part) => part.yearIndex === yearIndex);
  return ratioOf(sum(parts.map((part) => monthsWithin(part, post.starts, post.ends))), months(12));
}

export interface SubjectCapacity {
  /** The key by which subjects compare. */
  readonly subject: string;
  /** The subject as written. */
  readonly name: string;
  readonly periods: Periods;
}

/** A post's capacity by subject; all of it under its own subject where Teaching does not say. */
export function capacityBySubject(
  post: Post,
  capacity: Periods,
  shares: readonly TeachingShare[],
): SubjectCapacity[] {
  const own = post.subject ?? "";
  if (shares.length === 0) return [{ subject: nameKey(own), name: own, periods: capacity }];
  const total = sum(shares.map((share) => share.periods));
  return shares.map((share) => ({
    subject: nameKey(share.subject),
    name: share.subject,
    periods: over(times(capacity, share.periods), total),
  }));
}
