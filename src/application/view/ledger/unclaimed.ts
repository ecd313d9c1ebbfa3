import { groupBy, inUnit, isAbove, quantity, sum } from "../../../domain/kernel";
import { claimOf } from "../../../domain/reinvestment";
import type { Recurrence, ReleaseEntry, ReleaseKind } from "../../../domain/released-funds";
import type { Look } from "../choice";
import { sizeOrder } from "../pot";
import { exactAmount } from "./left-of";
import type { LedgerStart } from "./ledger-form";

/** What the plan releases in the year and no row of Releases claims: nothing can draw on it until one does. */
export interface Unclaimed {
  /** "Thornmoor High, GAG". */
  readonly title: string;
  /** "£23,949, recurrent". */
  readonly text: string;
  readonly start: LedgerStart;
}

/** Amounts that differ by no more are the same: half a penny, a millionth of a period. */
const TIE = { cash: quantity<"release">("0.005"), time: quantity<"release">("0.000001") } as const;

/** By school, fund and recurrence, the largest first; what a school would pay for is no release. */
export function unclaimedIn({ review, scope, academicYear }: Look, kind: ReleaseKind): Unclaimed[] {
  const releases = review.model?.releases ?? [];
  const entries: readonly ReleaseEntry[] = kind === "cash" ? review.cash : review.time;
  const free = entries.filter(
    (entry) =>
      entry.academicYear === academicYear &&
      entry.basis === "from spend" &&
      scope.showsMoney(entry.school) &&
      (kind === "time" || entry.fund !== null) &&
      claimOf(entry, releases) === null,
  );
  const groups = groupBy(free, ({ scenario, school, fund, recurrence }) =>
    JSON.stringify([scenario, school, fund, recurrence]),
  );
  return [...groups.values()]
    .map((own) => ({ own, amount: sum(own.map(({ amount }) => inUnit<"release">(amount))) }))
    .filter(({ amount }) => isAbove(amount, TIE[kind]))
    .sort((a, b) => sizeOrder(a.amount, b.amount))
    .flatMap(({ own: [first], amount }) =>
      first === undefined
        ? []
        : [
            {
              title: [first.school, first.fund ?? ""].filter(Boolean).join(", "),
              text: `${exactAmount(amount, kind)}, ${first.recurrence}`,
              start: { verb: "release", given: givenFor(first, academicYear) },
            },
          ],
    );
}

const givenFor = (
  { scenario, school, kind, fund, recurrence }: ReleaseEntry,
  from: string,
): LedgerStart["given"] & { readonly recurrence: Recurrence } => ({
  ...{ scenario, school, kind, recurrence, from },
  ...(fund === null ? {} : { fund }),
});
