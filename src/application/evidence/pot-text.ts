import { sum } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import type { ReleaseKind } from "../../domain/released-funds";
import { numberText, poundsText } from "../present/number-text";
import { TIME_PLACES } from "../report/ledger";
import type { Pot } from "../view/pot";
import { numbers, row, words } from "./pack";
import type { Column, TableLine } from "./pack";
import type { YearPots } from "./context";

/** An amount in a column that says its unit. */
export const cellText = (kind: ReleaseKind, amount: Quantity<string>): string =>
  kind === "cash" ? poundsText(amount) : numberText(amount, TIME_PLACES);

/** A first column of words, then one for each year. */
export const yearColumns = (title: string, years: readonly string[]): Column[] => [
  words(title),
  ...years.map(numbers),
];

/** A row of amounts, one for each year. */
export const amountRow = (
  look: TableLine["look"],
  label: string,
  kind: ReleaseKind,
  amounts: readonly Quantity<string>[],
): TableLine => row(look, label, ...amounts.map((amount) => cellText(kind, amount)));

/** What each year's pot has of something. */
export const ofYears = (
  pots: readonly YearPots[],
  kind: ReleaseKind,
  of: (pot: Pot) => Quantity<"release">,
): Quantity<"release">[] => pots.map((year) => of(year[kind]));

/** Over all years, of amounts as they are shown. */
export const inAll = (
  pots: readonly YearPots[],
  kind: ReleaseKind,
  of: (pot: Pot) => Quantity<"release">,
): Quantity<"release"> => sum(ofYears(pots, kind, of));
