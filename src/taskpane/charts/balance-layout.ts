/** Where the parts of a row of diverging bars stand, in pixels from the left. */
export interface BalanceLayout {
  readonly zero: number;
  /** The bars' own room. */
  readonly from: number;
  readonly to: number;
  /** Pixels to a period. */
  readonly unit: number;
  /** Letters of a name that fit. */
  readonly letters: number;
}

const NAMES = 0.43;
const WORDS = 84;
const LETTER = 6.2;

/** One scale for all rows, both sides of one zero line; what is never short needs no room to the left. */
export function balanceLayout(values: readonly number[], width: number): BalanceLayout {
  const names = Math.round(width * NAMES);
  const [from, to] = [names + 6, width - WORDS];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = (to - from) / Math.max(1, most - least);
  return { zero: from - least * unit, from, to, unit, letters: Math.floor(names / LETTER) };
}

export const shortened = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
