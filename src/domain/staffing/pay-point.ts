import type { CivilDate, Count, Pounds, RowOrigin } from "../kernel";
import type { FigureStatus } from "../reference";

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
/** A row of which everything that says where it belongs could be read. */
export type PlacedPoint = PayPointRow & {
  readonly effectiveFrom: CivilDate;
  readonly area: string;
  readonly scale: string;
  readonly point: string;
};
export const isPlaced = (row: PayPointRow): row is PlacedPoint =>
  row.effectiveFrom !== null && row.area !== null && row.scale !== null && row.point !== null;
