import { exactText, fixedText, isKnown, quantity, times } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";

export const NOT_KNOWN = "not known";

/** Thousands grouped, and a true minus sign. */
export function grouped(plain: string): string {
  const [whole = "", decimals] = plain.replace("-", "").split(".");
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const isNothing = !/[1-9]/.test(plain);
  return `${plain.startsWith("-") && !isNothing ? "−" : ""}${digits}${decimals === undefined ? "" : `.${decimals}`}`;
}

export function numberText(value: Quantity<string>, places: number): string {
  const text = fixedText(value, places);
  return text === null ? NOT_KNOWN : grouped(text);
}
/** "£1,235", "−£20"; pence where asked for. */
export function poundsText(value: Quantity<string>, places: 0 | 2 = 0): string {
  const text = numberText(value, places);
  if (text === NOT_KNOWN) return text;
  return text.startsWith("−") ? `−£${text.slice(1)}` : `£${text}`;
}
const HUNDRED = quantity<"ratio">("100");
export const percentText = (value: Quantity<string>, places = 1): string => {
  const text = numberText(times(value, HUNDRED), places);
  return text === NOT_KNOWN ? text : `${text}%`;
};

/** A number as a person typed it, thousands grouped; other text as it stands. */
export function typedText(typed: string): string {
  const exact = exactText(quantity(typed.trim()));
  return exact === null ? typed : grouped(exact);
}
/** "£20,000" or "£20,000.50" of a number as typed; other text as it stands. */
export function typedPounds(typed: string): string {
  const value = quantity<"GBP">(typed.trim());
  return isKnown(value) ? poundsText(value, exactText(value)?.includes(".") ? 2 : 0) : typed;
}
/** "2.5%" of a share as typed, 0.025; other text as it stands. */
export function typedPercent(typed: string): string {
  const exact = exactText(times(quantity<"ratio">(typed.trim()), HUNDRED));
  return exact === null ? typed : `${grouped(exact)}%`;
}
