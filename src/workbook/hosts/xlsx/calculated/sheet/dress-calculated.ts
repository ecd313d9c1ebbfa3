import type { CalculatedKind } from "../../../../layout/calculated/calculated-sheets";
import type { PlacedCalculated, PlacedCalculatedColumn } from "./place-calculated";

/** A column with what decides how it looks. */
export interface DressedCalculatedColumn extends PlacedCalculatedColumn {
  readonly width: number;
  readonly wraps: boolean;
}
export interface DressedCalculated extends PlacedCalculated {
  readonly kind: CalculatedKind;
  readonly columns: readonly DressedCalculatedColumn[];
}

export const dressCalculated = (table: PlacedCalculated, kind: CalculatedKind): DressedCalculated => ({
  ...table,
  kind,
  columns: table.columns.map((placed) => ({ ...placed, width: 14, wraps: false })),
});
