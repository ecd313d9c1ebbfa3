import type { Citation } from "./dated-parameter";

export const PAY_AREAS = ["Rest of England", "Fringe", "Outer London", "Inner London"] as const;
export type PayArea = (typeof PAY_AREAS)[number];

const POINT_PREFIX = { Main: "M", Upper: "U", Unqualified: "UQ", Leadership: "L" } as const;
export type TeacherPayScale = keyof typeof POINT_PREFIX;

/** What every amount of pay and every allowance is measured in: full time, before on-costs. */
export const PAY_UNIT = "GBP per year";

/** One point of a national scale from a day on. Points are advisory; only range ends are statutory. */
export interface PublishedPayPoint extends Citation {
  readonly effectiveFrom: string;
  readonly area: PayArea;
  readonly scale: TeacherPayScale;
  readonly point: string;
  /** The point's own number, so that a point missing from the source leaves a gap and L1 is never next to L43. */
  readonly order: number;
  /** Whole pounds, as exact text. */
  readonly annual: string;
}
/** Neighbouring points of one scale that share a date, an area and a citation. */
export interface PaySeries {
  readonly effectiveFrom: string;
  readonly area: PayArea;
  readonly scale: TeacherPayScale;
  /** Number of the first point given; the others follow on. */
  readonly from: number;
  readonly annual: readonly number[];
  readonly citation: Citation;
}

export const payPointsOf = (series: PaySeries): PublishedPayPoint[] =>
  series.annual.map((annual, position) => ({
    effectiveFrom: series.effectiveFrom,
    area: series.area,
    scale: series.scale,
    point: `${POINT_PREFIX[series.scale]}${series.from + position}`,
    order: series.from + position,
    annual: String(annual),
    ...series.citation,
  }));
