import { groupBy, sum } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { partsOf } from "../present/rounded-parts";

/** One amount of one year, and the two groups that it is counted in. */
export interface Leaf<U extends string> {
  readonly academicYear: string;
  readonly group: string;
  /** Within the group. */
  readonly item: string;
  readonly amount: Quantity<U>;
}
/** Amounts by year of a group, and of the items that it is made of. */
export interface Branch<U extends string> {
  readonly name: string;
  readonly amounts: readonly Quantity<U>[];
  readonly items: readonly { readonly name: string; readonly amounts: readonly Quantity<U>[] }[];
}

/**
 * Leaves by group and item, rounded from the root down: groups add up to the total of each year, which is
 * rounded already, and items to their group.
 */
export function amountTree<U extends string>(
  leaves: readonly Leaf<U>[],
  totals: ReadonlyMap<string, Quantity<U>>,
  places = 0,
): Branch<U>[] {
  const groups = [...groupBy(leaves, ({ group }) => group)];
  const inYear = (own: readonly Leaf<U>[], year: string): Quantity<U> =>
    sum(own.filter(({ academicYear }) => academicYear === year).map(({ amount }) => amount));
  const years = [...totals];
  const shown = years.map(([year, total]) =>
    partsOf(
      total,
      groups.map(([, own]) => inYear(own, year)),
      places,
    ),
  );
  return groups.map(([name, own], position) => {
    const amounts = shown.flatMap((parts) => parts[position] ?? []);
    const items = [...groupBy(own, ({ item }) => item)];
    const parts = years.map(([year], column) =>
      partsOf(
        amounts[column] ?? inYear(own, year),
        items.map(([, leaf]) => inYear(leaf, year)),
        places,
      ),
    );
    return {
      name,
      amounts,
      items: items.map(([item], row) => ({ name: item, amounts: parts.flatMap((part) => part[row] ?? []) })),
    };
  });
}
