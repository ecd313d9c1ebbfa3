import type { Ratio, Timeline } from "../kernel";
import { priceIndex } from "./awards";
import type { YearAssumptions } from "./awards";
import type { PayGrid } from "./pay-grid";
import type { RateBook } from "./rates";
import type { Award } from "./role";

/** Everything a post's cost depends on besides the post itself. */
export interface CostBasis {
  readonly timeline: Timeline;
  readonly grid: PayGrid;
  readonly rates: RateBook;
  readonly index: Readonly<Record<Award, readonly Ratio[]>>;
  /** The pay area of a school. */
  areaOf(school: string): string | null;
}

export const priceIndexes = (
  timeline: Timeline,
  years: readonly YearAssumptions[],
): Readonly<Record<Award, readonly Ratio[]>> => ({
  Teacher: priceIndex(timeline, "Teacher", years),
  Support: priceIndex(timeline, "Support", years),
});
