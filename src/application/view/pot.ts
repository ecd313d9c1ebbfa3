import { add, inUnit, isAbove, isBelow, isSameName, roundTo, subtract, sum } from "../../domain/kernel";
import { unknown, zero } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { isInPlan, isReserved } from "../../domain/reinvestment";
import type { CommitmentYear } from "../../domain/reinvestment";
import type { ReleaseKind } from "../../domain/released-funds";
import { accountOf } from "../report/account";
import { byCategory, UNKNOWN_CATEGORY } from "../report/by-category";
import { TIME_PLACES } from "../report/ledger";
import { scopeOf } from "../report/scope";
import type { Look } from "./choice";

/** Cash, or time: what is released at the schools that are looked at, and all that draws on it. */
export interface Pot {
  readonly kind: ReleaseKind;
  readonly released: Quantity<"release">;
  readonly committed: Quantity<"release">;
  readonly proposed: Quantity<"release">;
  /** released − committed − proposed; below zero: overcommitted. */
  readonly left: Quantity<"release">;
  /** Committed and proposed by category, the largest first; both add up to the above. */
  readonly categories: readonly CategoryAmounts[];
  /** In the year; those of no known kind among them. */
  readonly draws: readonly CommitmentYear[];
}
export interface CategoryAmounts {
  readonly category: string;
  readonly committed: Quantity<"release">;
  readonly proposed: Quantity<"release">;
  readonly draws: readonly CommitmentYear[];
}

/**
 * The pot of one year. A commitment counts where its money comes from, wherever it is spent, so that what is
 * left can be said of a school as of the trust. The trust's own amounts are those of its report.
 */
export function potOf(look: Look, kind: ReleaseKind): Pot {
  const { ledger, yearIndex, academicYear, scope } = look;
  const draws = drawsOn(look).filter(
    (year) => year.academicYear === academicYear && (year.kind === null || year.kind === kind),
  );
  const year = kind === "cash" ? ledger.money[yearIndex] : ledger.periods[yearIndex];
  const released: Quantity<"release"> = inRelease(year?.released);
  const places = kind === "cash" ? 0 : TIME_PLACES;
  const totalOf = (own: readonly CommitmentYear[]): Quantity<"release"> =>
    roundTo(sum(own.map(({ amount }) => amount)), places);
  const inPlan = draws.filter(({ commitment }) => isInPlan(commitment));
  const reserved = draws.filter(({ commitment }) => isReserved(commitment));
  const whole = scope.isWholeTrust && year;
  const committed = whole ? inRelease(year.committed) : totalOf(inPlan);
  const proposed = whole ? inRelease(year.reserved) : totalOf(reserved);
  return {
    kind,
    released,
    committed,
    proposed,
    left: subtract(subtract(released, committed), proposed),
    categories: categoriesOf({ inPlan, reserved, committed, proposed }, kind, academicYear),
    draws,
  };
}

const inRelease = (amount: Quantity<string> | undefined): Quantity<"release"> =>
  amount === undefined ? unknown() : inUnit(amount);

/** Commitments that draw on the scenario's releases at the schools shown, wherever they are spent. */
function drawsOn({ review, scope }: Look): CommitmentYear[] {
  const everywhere = accountOf(review, scopeOf(review, null)).commitments;
  if (scope.isWholeTrust) return [...everywhere];
  // one that does not say what it draws on may draw on this
  return everywhere.filter(({ release }) => scope.showsMoney(release?.school ?? scope.name));
}

interface Shares {
  readonly inPlan: readonly CommitmentYear[];
  readonly reserved: readonly CommitmentYear[];
  readonly committed: Quantity<"release">;
  readonly proposed: Quantity<"release">;
}

function categoriesOf(shares: Shares, kind: ReleaseKind, academicYear: string): CategoryAmounts[] {
  const amounts = (own: readonly CommitmentYear[], total: Quantity<"release">) =>
    new Map(
      byCategory(own, new Map([[academicYear, total]]), kind).map(({ name, amounts: [amount] }) => [
        name,
        amount,
      ]),
    );
  const committed = amounts(shares.inPlan, shares.committed);
  const proposed = amounts(shares.reserved, shares.proposed);
  const draws = [...shares.inPlan, ...shares.reserved];
  const names = [...new Set([...committed.keys(), ...proposed.keys()])];
  return names
    .map((category) => ({
      category,
      committed: committed.get(category) ?? zero<"release">(),
      proposed: proposed.get(category) ?? zero<"release">(),
      draws: draws.filter(({ commitment }) => isSameName(commitment.category ?? UNKNOWN_CATEGORY, category)),
    }))
    .sort((a, b) => sizeOrder(add(a.committed, a.proposed), add(b.committed, b.proposed)));
}

/** The larger first; what is not known keeps its place. */
export const sizeOrder = (a: Quantity<"release">, b: Quantity<"release">): number =>
  isAbove(a, b) ? -1 : isBelow(a, b) ? 1 : 0;
