import { exactText, isKnown } from "../../domain/kernel";
import type { CellOrigin, Quantity } from "../../domain/kernel";
import { NOT_KNOWN, numberText, poundsText } from "../present/number-text";
import { TIME_PLACES } from "../report/ledger";

/** A text at the head of a line: "Not known" for "not known". */
export const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** With a capital and a full stop. */
export const sentence = (text: string): string => `${sentenceCase(text)}${/[.!?]$/.test(text) ? "" : "."}`;

export const cashText = (amount: Quantity<string>): string => sentenceCase(poundsText(amount));

/** "4 periods", "1 period", "2.5 periods": a week, and never money. */
export function periodsPhrase(amount: Quantity<string>): string {
  const text = numberText(amount, TIME_PLACES).replace(/\.0$/, "");
  if (text === NOT_KNOWN) return sentenceCase(text);
  return `${text} ${text === "1" ? "period" : "periods"}`;
}

/** The length or place of a quantity in a chart; null where it is not known. */
export const plotted = (value: Quantity<string>): number | null =>
  isKnown(value) ? Number(exactText(value)) : null;

/** Cells that a person may go to, as they are called there: "Staff!F212". */
export interface CellLink {
  readonly label: string;
  readonly cells: CellOrigin;
}
export const cellLink = (cells: CellOrigin): CellLink => ({
  label: cells.cell === null ? cells.sheet : `${cells.sheet}!${cells.cell}`,
  cells,
});

/** How a thing stands, said in words beside it; the tone only adds a colour and a mark. */
export interface Standing {
  readonly words: string;
  readonly tone: Tone;
}
export type Tone = "good" | "look" | "bad" | "plain";

/** A minus that no line end parts from its number. */
export const unbroken = (text: string): string => text.replace(/−(?=[£\d])/g, "−\u2060");
