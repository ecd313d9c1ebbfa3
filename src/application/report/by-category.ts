import type { Quantity } from "../../domain/kernel";
import type { CommitmentYear } from "../../domain/reinvestment";
import type { ReleaseKind } from "../../domain/released-funds";
import { amountTree } from "./amount-tree";
import type { Branch } from "./amount-tree";
import { TIME_PLACES } from "./ledger";

export const UNKNOWN_CATEGORY = "Category not known";

/** Commitments by category, in the order in which they first appear; the items are their ids. */
export function byCategory(
  own: readonly CommitmentYear[],
  totals: ReadonlyMap<string, Quantity<"release">>,
  kind: ReleaseKind,
): Branch<"release">[] {
  const leaves = own.map(({ commitment, academicYear, amount }) => ({
    academicYear,
    group: commitment.category ?? UNKNOWN_CATEGORY,
    item: commitment.id,
    amount,
  }));
  return amountTree(leaves, totals, kind === "cash" ? 0 : TIME_PLACES);
}
