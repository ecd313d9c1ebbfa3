import { Decimal as SharedDecimal } from "decimal.js";

// 40 digits inside, 30 shown: the last ten are guard digits, so the order of additions never shows.
// An own constructor: no other library can change precision or rounding.
const Decimal = SharedDecimal.clone({
  precision: 40,
  rounding: SharedDecimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
const SHOWN_DIGITS = 30;

declare const unit: unique symbol;
/**
 * An exact number with a unit, or "not known". Not known is absorbing: whatever is
 * worked out from it is not known either, so a missing figure never turns into zero.
 */
export interface Quantity<U extends string> {
  readonly [unit]: U;
}
export type Pounds = Quantity<"GBP">;
export type Fte = Quantity<"FTE">;
/** Teacher periods in one timetable cycle. */
export type Periods = Quantity<"periods/cycle">;
export type WeeklyPeriods = Quantity<"periods/week">;
export type Pupils = Quantity<"pupils">;
export type Months = Quantity<"months">;
export type Count = Quantity<"count">;
export type Ratio = Quantity<"ratio">;

const brand = <U extends string>(value: SharedDecimal): Quantity<U> => value as unknown as Quantity<U>;
const raw = (quantity: Quantity<string>): SharedDecimal => quantity as unknown as SharedDecimal;

const NOT_KNOWN = new Decimal(NaN);
const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const NEGLIGIBLE = new Decimal("1e-20");

/** Reads plain decimal text such as "1234.5" or "-0.02"; anything else is not known. */
export function quantity<U extends string>(exact: string): Quantity<U> {
  return brand(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(exact) ? new Decimal(exact) : NOT_KNOWN);
}
export const pounds = (exact: string): Pounds => quantity(exact);
export const fte = (exact: string): Fte => quantity(exact);
export const periods = (exact: string): Periods => quantity(exact);
export const pupils = (exact: string): Pupils => quantity(exact);
export const count = (exact: string): Count => quantity(exact);
export const ratio = (exact: string): Ratio => quantity(exact);
/** A whole number of months, as the calendar counts them. */
export const months = (whole: number): Months => brand(new Decimal(whole));
export const countOf = (whole: number): Count => brand(new Decimal(whole));

export const unknown = <U extends string>(): Quantity<U> => brand(NOT_KNOWN);
export const zero = <U extends string>(): Quantity<U> => brand(ZERO);
export const one = <U extends string>(): Quantity<U> => brand(ONE);

export const isKnown = (value: Quantity<string>): boolean => !raw(value).isNaN();
export const isZero = (value: Quantity<string>): boolean => raw(value).isZero();
// Decimal copies what it is given before it works with it: what changes nothing is worth asking for first.
export const isPositive = (value: Quantity<string>): boolean => raw(value).isPositive() && !isZero(value);
export const isNegative = (value: Quantity<string>): boolean => raw(value).isNegative() && !isZero(value);

export const add = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  isZero(a) ? b : isZero(b) ? a : brand(raw(a).plus(raw(b)));
export const subtract = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  brand(raw(a).minus(raw(b)));
export const negate = <U extends string>(a: Quantity<U>): Quantity<U> => brand(raw(a).negated());
export const sum = <U extends string>(values: Iterable<Quantity<U>>): Quantity<U> => {
  let total = zero<U>();
  for (const value of values) total = add(total, value);
  return total;
};

/** Multiplies by a plain number of anything; the result keeps the unit of the first. */
export const times = <U extends string>(a: Quantity<U>, by: Quantity<string>): Quantity<U> =>
  raw(by) === ONE ? a : brand(raw(a).times(raw(by)));
/** Divides by a plain number of anything; by zero the result is not known. */
export const over = <U extends string>(a: Quantity<U>, by: Quantity<string>): Quantity<U> =>
  brand(raw(by).isZero() ? NOT_KNOWN : raw(a).dividedBy(raw(by)));
/** a / b as a pure number; not known when b is zero. */
export const ratioOf = (a: Quantity<string>, b: Quantity<string>): Ratio =>
  brand(raw(b).isZero() ? NOT_KNOWN : raw(a).dividedBy(raw(b)));
/** The natural logarithm; of what is not above zero it is not known. */
export const naturalLog = (value: Ratio): Ratio => brand(isPositive(value) ? raw(value).ln() : NOT_KNOWN);
/** The same number under another unit, where the model says that the units correspond. */
export const inUnit = <U extends string>(value: Quantity<string>): Quantity<U> => brand(raw(value));

export const least = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  !isKnown(a) || isBelow(a, b) ? a : b;
export const greatest = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> =>
  !isKnown(a) || isAbove(a, b) ? a : b;
export const notBelowZero = <U extends string>(a: Quantity<U>): Quantity<U> => (isNegative(a) ? zero() : a);

/** False when either is not known. */
export const isBelow = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean =>
  raw(a).lessThan(raw(b));
export const isAbove = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean =>
  raw(a).greaterThan(raw(b));
/** True when both are known and equal. */
export const isSame = <U extends string>(a: Quantity<U>, b: Quantity<NoInfer<U>>): boolean =>
  raw(a).equals(raw(b));
/** What adding in another order leaves of 40 digits: nothing, for any amount of a model. False when not known. */
export const isNegligible = (value: Quantity<string>): boolean => raw(value).abs().lessThan(NEGLIGIBLE);
export const isWhole = (value: Quantity<string>): boolean => raw(value).isInteger();

export const roundUp = <U extends string>(a: Quantity<U>): Quantity<U> =>
  brand(raw(a).toDecimalPlaces(0, SharedDecimal.ROUND_CEIL));
export const roundDown = <U extends string>(a: Quantity<U>): Quantity<U> =>
  brand(raw(a).toDecimalPlaces(0, SharedDecimal.ROUND_FLOOR));
export const roundTo = <U extends string>(a: Quantity<U>, places: number): Quantity<U> =>
  brand(raw(a).toDecimalPlaces(places, SharedDecimal.ROUND_HALF_UP));

/** Plain decimal text, never with an exponent; null when not known. */
export function exactText(value: Quantity<string>): string | null {
  return isKnown(value) ? raw(value).toSignificantDigits(SHOWN_DIGITS).toFixed() : null;
}
/** Text with a fixed number of decimals, for people; "0.00" and never "-0.00"; null when not known. */
export function fixedText(value: Quantity<string>, places: number): string | null {
  return isKnown(value) ? raw(value).toDecimalPlaces(places).toFixed(places) : null;
}
