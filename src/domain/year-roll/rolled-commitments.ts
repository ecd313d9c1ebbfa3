import { add, one, times, unknown } from "../kernel";
import type { Ratio } from "../kernel";
import type { Commitment } from "../reinvestment";
import type { CostBasis, YearAssumptions } from "../staffing";
import { restated } from "./rolled-row";
import type { RolledRow } from "./rolled-row";

/** How far a first-year price has risen by the second year, in which another first year's prices begin. */
function riseOf({ growsWith }: Commitment, basis: CostBasis, years: readonly YearAssumptions[]): Ratio {
  switch (growsWith) {
    case null:
      return unknown();
    case "nothing":
      return one();
    case "teacher award":
      return basis.index.Teacher[2] ?? unknown();
    case "support award":
      return basis.index.Support[2] ?? unknown();
    case "non-pay inflation":
      return add(one<"ratio">(), years[1]?.nonPayInflation ?? unknown<"ratio">());
  }
}

/** Amounts of commitments at the prices of the new first year: what each comes to in every later year stays. */
export const rolledCommitments = (
  commitments: readonly Commitment[],
  basis: CostBasis,
  years: readonly YearAssumptions[],
): RolledRow<Commitment>[] =>
  commitments.map((own) => restated(own, { ...own, amount: times(own.amount, riseOf(own, basis, years)) }));
