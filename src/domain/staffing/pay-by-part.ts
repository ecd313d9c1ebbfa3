import { compareDates, roundTo, roundUp, times, unknown } from "../kernel";
import type { CivilDate, Part, Timeline } from "../kernel";
import type { FigureStatus } from "../reference";
import { awardFactor } from "./awards";
import type { YearAssumptions } from "./awards";
import type { PlacedPoint, PointPay } from "./pay-point";
import type { Award } from "./role";

// roundUp after rounding to 6 decimals: a product such as 32,100.0000000001 is 32,100, not 32,101
const AWARD_PLACES = 6;

interface Awards {
  readonly award: Award;
  readonly years: readonly YearAssumptions[];
}

/** What a point pays in each part: as published where it is, else by the award on what it paid before. */
export function payByPart(versions: readonly PlacedPoint[], timeline: Timeline, awards: Awards): PointPay[] {
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
