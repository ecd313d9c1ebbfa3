import {
  add,
  fte,
  greatest,
  isAbove,
  isBelow,
  isSame,
  least,
  months,
  over,
  periods,
  pounds,
  pupils,
  ratio,
  subtract,
  sum,
  times,
} from "../../../src/domain/kernel";
import type { Fte, Months, Pounds, Quantity, Ratio, WeeklyPeriods } from "../../../src/domain/kernel";

// What must not compile. The compiler refuses this file when a misuse is accepted: then a mark is unused.

// @ts-expect-error pounds and FTE do not add up
add(pounds("1"), fte("0.6"));
// @ts-expect-error nor are they taken from one another
subtract(pounds("1"), fte("0.6"));
// @ts-expect-error nor is a total of both a number of pounds
export const total: Pounds = sum([pounds("1"), fte("0.6")]);
// @ts-expect-error periods are not pupils
least(periods("25"), pupils("25"));
// @ts-expect-error months are not pounds
greatest(months(7), pounds("7"));
// @ts-expect-error an FTE is not below an amount
isBelow(fte("1"), pounds("2"));
// @ts-expect-error nor above it
isAbove(fte("1"), pounds("2"));
// @ts-expect-error nor the same as it
isSame(fte("1"), pounds("1"));
// @ts-expect-error a number is no quantity
add(pounds("1"), 1);
// @ts-expect-error a share is multiplied as a quantity, not as a number
times(pounds("1"), 0.5);
// @ts-expect-error money is read from exact text, never from a binary fraction
pounds(0.1);
// @ts-expect-error the decimal inside is nobody's business
pounds("1").plus(pounds("2"));
// @ts-expect-error operators would round
export const double = pounds("1") * 2;
// @ts-expect-error an amount divided stays an amount
export const rate: Ratio = over(pounds("1"), fte("0.5"));
// @ts-expect-error periods in a cycle are not periods in a week
export const weekly: WeeklyPeriods = periods("25");
// @ts-expect-error text is no quantity
export const typed: Pounds = "45352";
// @ts-expect-error nothing is missing by being null: it is not known
export const empty: Fte = null;

// What must compile.
export const kept: Pounds = times(times(pounds("45352"), fte("0.6")), ratio("0.5"));
export const split: Months = over(months(7), fte("2"));
export const any: Quantity<string> = pupils("180");
