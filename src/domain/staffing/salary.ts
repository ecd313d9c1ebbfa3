import { cellOf, isBelow, isKnown, isSame, nameKey, one, problem, subtract, unknown } from "../kernel";
import type { CellOrigin, Issue, Pounds, RowOrigin, Timeline } from "../kernel";
import type { PayGrid, PayPoint, PayScale } from "./pay-grid";
import type { Pay, Post } from "./post";

/** Full-time salary of a post in each part. */
export interface SalaryPath {
  readonly annual: readonly Pounds[];
  readonly confirmed: readonly boolean[];
  /** The rows of PayPoints that the pay rests on. */
  readonly paidOn: readonly (RowOrigin | null)[];
  readonly issues: readonly Issue[];
}
type PointPayMethod = Extract<Pay, { readonly by: "point" }>;

interface Ladder {
  readonly post: Post;
  readonly pay: PointPayMethod;
  readonly scale: PayScale;
}

/**
 * The point's pay in each part; one point up each 1 September after the first year where the
 * post has increments. A point or a next point that is not known is an issue, never a jump; so
 * too a point that has no amount yet.
 */
export function salaryOnPoint(
  post: Post,
  pay: PointPayMethod,
  { area, grid, timeline }: { area: string | null; grid: PayGrid; timeline: Timeline },
): SalaryPath {
  const scale = grid.scale(area, pay.scale);
  const start = scale && pointNamed(scale, pay.point);
  if (!start) return unknownPath(timeline, missingPoint(post, pay, area));
  const highest = pay.highestPoint === null ? null : pointNamed(scale, pay.highestPoint);
  if (highest === undefined) {
    return unknownPath(timeline, missingPoint(post, { ...pay, point: pay.highestPoint ?? "" }, area));
  }
  const { points, issue } = pointsByYear({ post, pay, scale }, start, highest, timeline.years.length);
  const award = post.role?.award;
  const paid = timeline.parts.map((part) => {
    const point = points[part.yearIndex];
    const own = point && award ? point.pay(award)[part.index] : undefined;
    return point && own ? { point: point.point, ...own } : null;
  });
  const tooEarly = paid.find((pointPay) => pointPay?.row === null);
  const early = tooEarly ? [missingPoint(post, { ...pay, point: tooEarly.point }, area)] : [];
  return {
    annual: paid.map((pointPay) => pointPay?.annual ?? unknown<"GBP">()),
    confirmed: paid.map((pointPay) => pointPay?.confirmed ?? false),
    paidOn: paid.map((pointPay) => pointPay?.row ?? null),
    issues: issue ? [issue, ...early] : early,
  };
}

/** The point that a post is on in the second year of the model, as increments move it; null where it is not known. */
export function pointAYearOn(
  post: Post,
  pay: PointPayMethod,
  { area, grid }: { readonly area: string | null; readonly grid: PayGrid },
): string | null {
  const scale = grid.scale(area, pay.scale);
  const start = scale && pointNamed(scale, pay.point);
  if (!start) return null;
  const highest = pay.highestPoint === null ? null : pointNamed(scale, pay.highestPoint);
  return highest === undefined ? null : (nextPoint({ post, pay, scale }, start, highest)?.point ?? null);
}

function pointsByYear(
  ladder: Ladder,
  start: PayPoint,
  highest: PayPoint | null,
  years: number,
): { points: (PayPoint | null)[]; issue: Issue | null } {
  const points: (PayPoint | null)[] = [start];
  let issue: Issue | null = null;
  for (let year = 1; year < years; year += 1) {
    const before = points[year - 1] ?? null;
    const next = before && nextPoint(ladder, before, highest);
    if (before && !next) issue ??= missingNext(ladder.post, before);
    points.push(next);
  }
  return { points, issue };
}

/** The same point at the top or without increments; null when the next one up is not known. */
function nextPoint({ pay, scale }: Ladder, point: PayPoint, highest: PayPoint | null): PayPoint | null {
  const atTop = highest !== null && !isLower(point, highest);
  const above = scale.filter((other) => isLower(point, other));
  if (!pay.increments || atTop) return point;
  // a point of unknown order may be the next one up
  if (!scale.every((other) => isKnown(other.order))) return null;
  if (above.length === 0) return point;
  return above.find((other) => isSame(subtract(other.order, point.order), one<"count">())) ?? null;
}
const isLower = (a: PayPoint, b: PayPoint): boolean => isBelow(a.order, b.order);

const pointNamed = (scale: PayScale, point: string): PayPoint | undefined =>
  scale.find((candidate) => nameKey(candidate.point) === nameKey(point));

const payCell = (post: Post): CellOrigin => cellOf(post.origin, "payPoint");
const missingPoint = (post: Post, { scale, point }: PointPayMethod, area: string | null): Issue =>
  problem({ code: "missing-pay-point", post: post.id, area: area ?? "", scale, point }, payCell(post));
const missingNext = (post: Post, after: PayPoint): Issue =>
  problem({ code: "missing-next-point", post: post.id, after: after.point }, payCell(post));

const unknownPath = (timeline: Timeline, issue: Issue): SalaryPath => ({
  annual: timeline.parts.map(() => unknown<"GBP">()),
  confirmed: timeline.parts.map(() => false),
  paidOn: [],
  issues: [issue],
});
