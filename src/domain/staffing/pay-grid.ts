import { compareDates, groupBy, nameKey, unknown } from "../kernel";
import type { Count, Timeline } from "../kernel";
import type { YearAssumptions } from "./awards";
import { payByPart } from "./pay-by-part";
import { isPlaced } from "./pay-point";
import type { PayPointRow, PlacedPoint, PointPay } from "./pay-point";
import type { Award } from "./role";

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
