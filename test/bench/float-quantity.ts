import type * as exact from "../../src/domain/kernel/quantity";
import type { Count, Months, Pounds, Quantity, Ratio } from "../../src/domain/kernel/quantity";

// Takes the place of src/domain/kernel/quantity.ts in the engine that the exact one is measured against:
// the same functions on plain numbers, and NaN for what is not known. Only ever a yardstick.

const brand = <U extends string>(value: number): Quantity<U> => value as unknown as Quantity<U>;
const raw = (quantity: Quantity<string>): number => quantity as unknown as number;

/** What binary fractions leave of sums of hundreds of millions; exact arithmetic leaves 1e-20. */
const NEGLIGIBLE = 1e-6;

export const quantity = <U extends string>(text: string): Quantity<U> =>
  brand(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN);
export const pounds = (text: string): Pounds => quantity(text);
export const fte = (text: string): exact.Fte => quantity(text);
export const periods = (text: string): exact.Periods => quantity(text);
export const pupils = (text: string): exact.Pupils => quantity(text);
export const count = (text: string): Count => quantity(text);
export const ratio = (text: string): Ratio => quantity(text);
export const months = (whole: number): Months => brand(whole);
export const countOf = (whole: number): Count => brand(whole);

export const unknown = <U extends string>(): Quantity<U> => brand(NaN);
export const zero = <U extends string>(): Quantity<U> => brand(0);
export const one = <U extends string>(): Quantity<U> => brand(1);

export const isKnown = (value: Quantity<string>): boolean => !Number.isNaN(raw(value));
export const isZero = (value: Quantity<string>): boolean => raw(value) === 0;
export const isPositive = (value: Quantity<string>): boolean => raw(value) > 0;
export const isNegative = (value: Quantity<string>): boolean => raw(value) < 0;

export const add = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  brand(raw(a) + raw(b));
export const subtract = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  brand(raw(a) - raw(b));
export const negate = <U extends string>(a: Quantity<U>): Quantity<U> => brand(-raw(a));
export function sum<U extends string>(values: Iterable<Quantity<U>>): Quantity<U> {
  let total = 0;
  for (const value of values) total += raw(value);
  return brand(total);
}

export const times = <U extends string>(a: Quantity<U>, by: Quantity<string>): Quantity<U> =>
  brand(raw(a) * raw(by));
export const over = <U extends string>(a: Quantity<U>, by: Quantity<string>): Quantity<U> =>
  brand(raw(by) === 0 ? NaN : raw(a) / raw(by));
export const ratioOf = (a: Quantity<string>, b: Quantity<string>): Ratio => over(inUnit<"ratio">(a), b);
export const naturalLog = (value: Ratio): Ratio => brand(raw(value) > 0 ? Math.log(raw(value)) : NaN);
export const inUnit = <U extends string>(value: Quantity<string>): Quantity<U> => brand(raw(value));

export const least = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  brand(Math.min(raw(a), raw(b)));
export const greatest = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  brand(Math.max(raw(a), raw(b)));
export const notBelowZero = <U extends string>(a: Quantity<U>): Quantity<U> => brand(Math.max(raw(a), 0));

export const isBelow = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean =>
  raw(a) < raw(b);
export const isAbove = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean =>
  raw(a) > raw(b);
export const isSame = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean =>
  raw(a) === raw(b);
export const isNegligible = (value: Quantity<string>): boolean => Math.abs(raw(value)) < NEGLIGIBLE;
export const isWhole = (value: Quantity<string>): boolean => Number.isInteger(raw(value));

export const roundUp = <U extends string>(a: Quantity<U>): Quantity<U> => brand(Math.ceil(raw(a)));
export const roundDown = <U extends string>(a: Quantity<U>): Quantity<U> => brand(Math.floor(raw(a)));
export const roundTo = <U extends string>(a: Quantity<U>, places: number): Quantity<U> =>
  brand((Math.sign(raw(a)) * Math.round(Math.abs(raw(a)) * 10 ** places)) / 10 ** places);

export function exactText(value: Quantity<string>): string | null {
  if (!isKnown(value)) return null;
  const shortest = String(raw(value));
  return shortest.includes("e") ? raw(value).toFixed(20) : shortest;
}
export const fixedText = (value: Quantity<string>, places: number): string | null =>
  isKnown(value) ? (raw(roundTo(value, places)) + 0).toFixed(places) : null;
