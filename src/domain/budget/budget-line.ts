import type { YearSpan } from "../curriculum";
import type { Pounds, Ratio, RowOrigin } from "../kernel";

export const BUDGET_KINDS = ["Income", "Expenditure", "Transfer"] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];
export const PRICE_GROWTH = ["nothing", "income growth", "non-pay inflation"] as const;
export type PriceGrowth = (typeof PRICE_GROWTH)[number];
export const VOLUME_GROWTH = ["nothing", "pupils", "pupils the year before", "disadvantaged pupils"] as const;
export type VolumeGrowth = (typeof VOLUME_GROWTH)[number];

/** The amount of a budget line in one year; later years without a row are rolled from it. */
export interface BudgetLine {
  readonly id: string;
  readonly origin: RowOrigin;
  readonly school: string;
  readonly academicYear: string;
  readonly heading: string;
  readonly aarCode: string | null;
  /** Null when the cell cannot be read. */
  readonly kind: BudgetKind | null;
  /** Transfers: where the money arrives. Null: it leaves or arrives on this row alone. */
  readonly otherSchool: string | null;
  readonly fund: string | null;
  readonly amount: Pounds;
  readonly priceGrowsWith: PriceGrowth | null;
  readonly volumeGrowsWith: VolumeGrowth | null;
  /** Whose pupils drive the volume; null: all. */
  readonly yearGroups: readonly string[] | null;
  readonly sepMarShare: Ratio;
  /** Years in which the row holds; null: from its own until the line's next row. */
  readonly holds: YearSpan | null;
  readonly onlyInScenario: string | null;
  readonly commitment: string | null;
}
