import { compareDates, groupBy, nameKey, roundTo, roundUp, times, unknown } from "../kernel";
import type { CivilDate, Count, Part, Pounds, RowOrigin, Timeline } from "../kernel";
import type { FigureStatus } from "../reference";
import { awardFactor } from "./awards";
import type { YearAssumptions } from "./awards";
import type { Award } from "./role";

/**
 * One dated point of a pay scale as the workbook holds it. A null cannot be read: the row may be
 * of any date, area, scale or point.
 */
export interface PayPointRow {
  readonly origin: RowOrigin;
  readonly effectiveFrom: CivilDate | null;
  readonly area: string | null;
  readonly scale: string | null;
  readonly point: string | null;
  /** Position in its scale; the next point up is the one whose order is one more. */
  readonly order: Count;
  readonly annual: Pounds;
  readonly status: FigureStatus | null;
}

/** What a point pays in one part of the model. */
export interface PointPay {
  readonly annual: Pounds;
  /** True when published (or the trust's own) for this very year; projected pay is provisional. */
  readonly confirmed: boolean;
  /** Null before the first version of the point. */
  readonly row: RowOrigin | null;
}
export interface PayPoint {
  readonly point: string;
  readonly order: Count;
  pay(award: Award): readonly PointPay[];
}
/** A scale of one area, its points in order. */
export type PayScale = readonly PayPoint[];
export interface PayGrid {
  /** The scale in the school's area, else under "England" for scales that are the same everywhere. */
  scale(area: string | null, scale: string): PayScale | null;
}

const EVERYWHERE = "England";
// roundUp after rounding to 6 decimals: a product such as 32,100.0000000001 is 32,100, not 32,101
const AWARD_PLACES = 6;

export function payGridOf(
  rows: readonly PayPointRow[],
  timeline: Timeline,
  years: readonly YearAssumptions[],
): PayGrid {
  const byScale = groupBy(rows.filter(isPlaced), (row) => scaleKey(row.area, row.scale));
  const unplaced = rows.filter((row) => !isPlaced(row));
  const scales = new Map(
    [...byScale].map(([key, own]) => [key, withDoubts(scaleOf(own, timeline, years), own, unplaced)]),
  );
  return {
    scale: (area, scale) =>
      (area === null ? undefined : scales.get(scaleKey(area, scale))) ??
      scales.get(scaleKey(EVERYWHERE, scale)) ??
      null,
  };
}

type PlacedPoint = PayPointRow & {
  readonly effectiveFrom: CivilDate;
  readonly area: string;
  readonly scale: string;
  readonly point: string;
};
const isPlaced = (row: PayPointRow): row is PlacedPoint =>
  row.effectiveFrom !== null && row.area !== null && row.scale !== null && row.point !== null;

/** A point that an unreadable row may be a later version of pays a sum that is not known. */
function withDoubts(
  scale: PayScale,
  [first]: readonly PlacedPoint[],
  unplaced: readonly PayPointRow[],
): PayScale {
  const maybe = (own: string | null, name: string | undefined): boolean =>
    own === null || (name !== undefined && nameKey(own) === nameKey(name));
  const doubts = unplaced.filter((row) => maybe(row.area, first?.area) && maybe(row.scale, first?.scale));
  return scale.map((point) => {
    if (!doubts.some((row) => maybe(row.point, point.point))) return point;
    return { ...point, pay: (award) => point.pay(award).map((pay) => ({ ...pay, annual: unknown() })) };
  });
}
const scaleKey = (area: string, scale: string): string => `${nameKey(area)}|${nameKey(scale)}`;

function scaleOf(
  rows: readonly PlacedPoint[],
  timeline: Timeline,
  years: readonly YearAssumptions[],
): PayScale {
  return [...groupBy(rows, (row) => nameKey(row.point)).values()].flatMap((versions) => {
    const newest = versions.reduce((a, b) => (compareDates(a.effectiveFrom, b.effectiveFrom) <= 0 ? b : a));
    const paid = new Map<Award, readonly PointPay[]>();
    const pay = (award: Award): readonly PointPay[] => {
      const known = paid.get(award) ?? payByPart(versions, timeline, { award, years });
      paid.set(award, known);
      return known;
    };
    return [{ point: newest.point, order: newest.order, pay }];
  });
}

interface Awards {
  readonly award: Award;
  readonly years: readonly YearAssumptions[];
}

function payByPart(versions: readonly PlacedPoint[], timeline: Timeline, awards: Awards): PointPay[] {
  const result: PointPay[] = [];
  for (const part of timeline.parts) {
    const published = publishedIn(part, versions, timeline);
    const before = result.at(-1) ?? lastBefore(part, versions);
    if (published) result.push(published);
    else if (before) result.push(projected(before, part, awards));
    else result.push(NOT_YET);
  }
  return result;
}

/** A version counts from the first part whose first pay day is on or after its date. */
function publishedIn(part: Part, versions: readonly PlacedPoint[], timeline: Timeline): PointPay | null {
  const previousPayDay = timeline.parts[part.index - 1]?.ratesAsAt ?? yearBefore(part.ratesAsAt);
  const own = versions.filter(
    (row) =>
      compareDates(row.effectiveFrom, part.ratesAsAt) <= 0 &&
      compareDates(row.effectiveFrom, previousPayDay) > 0 &&
      // before the model's first part only the award's own month makes a version this part's
      (part.index > 0 || compareDates(row.effectiveFrom, part.starts) >= 0),
  );
  const newest = newestOf(own);
  return newest === null
    ? null
    : { annual: newest.annual, confirmed: isConfirmed(newest.status), row: newest.origin };
}

function lastBefore(part: Part, versions: readonly PlacedPoint[]): PointPay | null {
  const newest = newestOf(versions.filter((row) => compareDates(row.effectiveFrom, part.starts) < 0));
  if (newest === null) return null;
  // an April point still stands in the September after it; last September's does not
  const current = compareDates(newest.effectiveFrom, yearBefore(part.ratesAsAt)) > 0;
  return { annual: newest.annual, confirmed: current && isConfirmed(newest.status), row: newest.origin };
}

function projected(before: PointPay, part: Part, { award, years }: Awards): PointPay {
  const factor = awardFactor(part, award, years);
  const takesEffect = award === "Teacher" ? part.name === "Sep–Mar" : part.name === "Apr–Aug";
  if (!takesEffect) return before;
  return {
    annual: roundUp(roundTo(times(before.annual, factor), AWARD_PLACES)),
    confirmed: false,
    row: before.row,
  };
}

const NOT_YET: PointPay = { annual: unknown(), confirmed: false, row: null };
const newestOf = (rows: readonly PlacedPoint[]): PlacedPoint | null =>
  rows.reduce<PlacedPoint | null>(
    (best, row) => (best === null || compareDates(best.effectiveFrom, row.effectiveFrom) <= 0 ? row : best),
    null,
  );
const isConfirmed = (status: FigureStatus | null): boolean => status === "published" || status === "trust";
const yearBefore = (day: CivilDate): CivilDate => ({ ...day, year: day.year - 1 });
