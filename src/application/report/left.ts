import type { Pounds, Quantity } from "../../domain/kernel";
import { numberText, poundsText } from "../present/number-text";
import type { TrustReview } from "../trust-review";
import type { CashYear } from "./cash-year";
import { TIME_PLACES } from "./ledger";
import type { Ledger } from "./ledger";
import { wrapped } from "./lines";
import type { Section } from "./lines";
import { tableLines } from "./table";
import type { TableRow } from "./table";

/** Released less committed and proposed, of the whole trust; and what that does to the balance. */
export function leftSection(review: TrustReview, trust: Ledger, bridge: readonly string[]): Section | null {
  if (review.plans.length < 2) return null;
  const { years, money, periods } = trust;
  const periodsText = (amount: Quantity<string>): string => numberText(amount, TIME_PLACES);
  return {
    title: "What is left, for the trust",
    lines: [
      ...tableLines(years, [
        moneyRow("Cash released", money, ({ released }) => released),
        moneyRow("  committed", money, ({ committed }) => committed),
        moneyRow("  proposed", money, ({ reserved }) => reserved),
        moneyRow("  left", money, ({ left }) => left),
        { label: "Periods freed a week", cells: periods.map(({ released }) => periodsText(released)) },
        { label: "  committed", cells: periods.map(({ committed }) => periodsText(committed)) },
        { label: "  proposed", cells: periods.map(({ reserved }) => periodsText(reserved)) },
        { label: "  left", cells: periods.map(({ left }) => periodsText(left)) },
      ]),
      ...wrapped("Cash and time are two pots and are never added together."),
      ...bridge,
    ],
  };
}

const moneyRow = (label: string, money: readonly CashYear[], of: (year: CashYear) => Pounds): TableRow => ({
  label,
  cells: money.map((year) => poundsText(of(year))),
});
