import type { Quantity } from "../../domain/kernel";
import type { ReleaseEntry } from "../../domain/released-funds";
import type { Leaf } from "./amount-tree";

/** What an entry is called in a list. */
export type Words = (entry: ReleaseEntry) => string;

export const byFund: Words = ({ school, fund }) => `${school}, ${fund ?? "fund not known"}`;
export const bySubject: Words = ({ school, subject }) => `${school}, ${subject ?? "no one subject"}`;

/** Entries as leaves of a tree of amounts, each under its group. */
export const leavesOf = <U extends string>(
  entries: readonly (ReleaseEntry & { readonly amount: Quantity<U> })[],
  group: Words,
  item: Words,
): Leaf<U>[] =>
  entries.map((entry) => ({
    academicYear: entry.academicYear,
    group: group(entry),
    item: item(entry),
    amount: entry.amount,
  }));
