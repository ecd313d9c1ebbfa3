import { add, isNegligible, isZero } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { poundsText } from "../present/number-text";
import { amountTree } from "../report/amount-tree";
import type { Leaf } from "../report/amount-tree";
import { periodsText, TIME_PLACES } from "../report/ledger";
import type { Ledger } from "../report/ledger";
import { tableLines } from "../report/table";
import type { Explanation } from "./explanation";

/** What an item of an explanation is called. */
export type Named = (item: string | null) => string;

/** All cash, from spending and from budget only, of each item by year. */
export function cashTable(own: readonly Explanation[], { years, money }: Ledger, named: Named): string[] {
  const totals = new Map(
    money.map(({ released, fromBudgetOnly }, year) => [years[year] ?? "", add(released, fromBudgetOnly)]),
  );
  const leaves = own.map((line) => leafOf(line, line.cash, named));
  return [
    "Cash, £ a year",
    ...treeLines(leaves, totals, { text: (amount) => poundsText(amount), total: "All released", places: 0 }),
  ];
}

/** Periods freed of each item by year. */
export function timeTable(own: readonly Explanation[], { years, periods }: Ledger, named: Named): string[] {
  const totals = new Map(periods.map(({ released }, year) => [years[year] ?? "", released]));
  const leaves = own.flatMap((line) =>
    line.time === null || isNegligible(line.time) ? [] : [leafOf(line, line.time, named)],
  );
  if (leaves.length === 0) return ["Periods freed: none."];
  return [
    "Periods freed, a week (not money)",
    ...treeLines(leaves, totals, { text: periodsText, total: "Total freed", places: TIME_PLACES }),
  ];
}

const leafOf = <U extends string>(
  { item, academicYear }: Explanation,
  amount: Quantity<U>,
  named: Named,
): Leaf<U> => ({ academicYear, group: named(item), item: "", amount });

function treeLines<U extends string>(
  leaves: readonly Leaf<U>[],
  totals: ReadonlyMap<string, Quantity<U>>,
  { text, total, places }: { text: (amount: Quantity<U>) => string; total: string; places: number },
): string[] {
  return tableLines(
    [...totals.keys()],
    [
      ...amountTree(leaves, totals, places)
        .filter(({ amounts }) => !amounts.every(isZero))
        .map(({ name, amounts }) => ({ label: name, cells: amounts.map(text) })),
      { label: total, cells: [...totals.values()].map(text) },
    ],
  );
}
