import { nameKey } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { isInPlan, isReserved } from "../../domain/reinvestment";
import type { Commitment, CommitmentYear } from "../../domain/reinvestment";
import type { ReleaseKind } from "../../domain/released-funds";
import type { Branch } from "../report/amount-tree";
import { byCategory } from "../report/by-category";
import type { Pot } from "../view/pot";
import type { YearPots } from "./context";

/** A pot's commitments by category, rounded so that they add up to what is committed and proposed. */
export interface ShownPot {
  readonly committed: readonly Branch<"release">[];
  readonly proposed: readonly Branch<"release">[];
}

export function shownPot(pots: readonly YearPots[], kind: ReleaseKind): ShownPot {
  const draws = pots.flatMap((year) => year[kind].draws);
  const of = (
    counts: (commitment: Commitment) => boolean,
    total: (pot: Pot) => Quantity<"release">,
  ): Branch<"release">[] =>
    byCategory(
      draws.filter(({ commitment }) => counts(commitment)),
      new Map(pots.map((year) => [year.academicYear, total(year[kind])])),
      kind,
    );
  return {
    committed: of(isInPlan, (pot) => pot.committed),
    proposed: of(isReserved, (pot) => pot.proposed),
  };
}

/** The amount of a commitment in a year as the tables show it; its own where no table does. */
export function shownAmounts(pots: readonly YearPots[]): (year: CommitmentYear) => Quantity<"release"> {
  const known = new Map<string, Quantity<"release">>();
  for (const kind of ["cash", "time"] as const) {
    const { committed, proposed } = shownPot(pots, kind);
    for (const { name, amounts } of [...committed, ...proposed].flatMap(({ items }) => items)) {
      amounts.forEach((amount, place) => {
        known.set(keyOf(name, pots[place]?.academicYear ?? ""), amount);
      });
    }
  }
  return (year) => known.get(keyOf(year.commitment.id, year.academicYear)) ?? year.amount;
}
const keyOf = (id: string, academicYear: string): string => `${academicYear}|${nameKey(id)}`;
