import { civilDate, compareDates, quantity } from "../kernel";
import type { CivilDate, Quantity } from "../kernel";

/**
 * How sure a figure is: published by its authority, derived by a stated rule,
 * still to confirm, or the trust's own.
 */
export type FigureStatus = "published" | "derived" | "to confirm" | "trust";

export interface Citation {
  readonly status: FigureStatus;
  /** A public address, or the name of the law or document. */
  readonly source: string;
  /** The day on which somebody last compared the figure with its source. */
  readonly checkedOn: string;
}
/** A value from its legal date on, as exact text. */
export interface DatedStep extends Citation {
  readonly effectiveFrom: string;
  readonly value: string;
  /** A condition or a make-up of the value that its unit does not say. */
  readonly note?: string;
}
/** A statutory or published figure that changes on dates. */
export interface DatedParameter {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly steps: readonly DatedStep[];
}

/** The step in force on a day; null before the first step. */
export function stepOn(parameter: DatedParameter, day: CivilDate): DatedStep | null {
  const inForce = parameter.steps.filter((step) => {
    const from = civilDate(step.effectiveFrom);
    return from !== null && compareDates(from, day) <= 0;
  });
  return inForce.reduce<DatedStep | null>(
    (latest, step) => (latest === null || latest.effectiveFrom <= step.effectiveFrom ? step : latest),
    null,
  );
}

export const valueOf = <U extends string>(step: DatedStep): Quantity<U> => quantity(step.value);
