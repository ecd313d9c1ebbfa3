/** Where the bars of years stand, in pixels from the left. */
export interface YearLayout {
  readonly zero: number;
  /** Pixels to a pound. */
  readonly unit: number;
}

const YEARS = 58;
const AMOUNTS = 92;

/** One scale for all years, both sides of one zero line. */
export function yearLayout(values: readonly number[], width: number): YearLayout {
  const [from, to] = [YEARS, width - AMOUNTS];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = (to - from) / Math.max(1, most - least);
  return { zero: from - least * unit, unit };
}
