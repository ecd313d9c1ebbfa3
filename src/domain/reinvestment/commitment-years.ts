import { add, inUnit, isSameName, one, over, quantity, times, unknown } from "../kernel";
import type { Quantity, Ratio, Timeline } from "../kernel";
import type { ReleaseKind } from "../released-funds";
import { priceIndexes } from "../staffing";
import type { YearAssumptions } from "../staffing";
import { isReadable } from "./commitment";
import type { Commitment } from "./commitment";
import { isWithin } from "./release-row";
import type { ReleaseRow } from "./release-row";

/** What a commitment comes to in one year of the model. */
export interface CommitmentYear {
  readonly commitment: Commitment;
  /** Null when the release it draws on cannot be read. */
  readonly release: ReleaseRow | null;
  /** Null when it may be either: then the amount is not known. */
  readonly kind: ReleaseKind | null;
  readonly academicYear: string;
  readonly yearIndex: number;
  readonly amount: Quantity<"release">;
}
export interface Prices {
  readonly timeline: Timeline;
  readonly years: readonly YearAssumptions[];
}

/** Each commitment in each year of the model in which it stands. */
export function commitmentYears(
  commitments: readonly Commitment[],
  releases: readonly ReleaseRow[],
  prices: Prices,
): CommitmentYear[] {
  return commitments.flatMap((commitment) => {
    const release = releases.find(
      ({ id }) => commitment.release !== null && isSameName(id, commitment.release),
    );
    return prices.timeline.years.flatMap((academicYear, yearIndex) =>
      isWithin(commitment, academicYear)
        ? [
            {
              commitment,
              release: release ?? null,
              kind: release?.kind ?? null,
              academicYear,
              yearIndex,
              amount:
                isReadable(commitment) && release?.kind
                  ? times(commitment.amount, growth(commitment, yearIndex, prices))
                  : unknown<"release">(),
            },
          ]
        : [],
    );
  });
}

/** Of a first-year price; the support award falls inside the year, so its year is seven and five months. */
function growth({ growsWith }: Commitment, yearIndex: number, { timeline, years }: Prices): Ratio {
  switch (growsWith) {
    case null:
      return unknown();
    case "nothing":
      return one();
    case "teacher award":
      return priceIndexes(timeline, years).Teacher[yearIndex * 2] ?? unknown();
    case "support award": {
      const index = priceIndexes(timeline, years).Support;
      const [sepMar, aprAug] = [
        index[yearIndex * 2] ?? unknown<"ratio">(),
        index[yearIndex * 2 + 1] ?? unknown<"ratio">(),
      ];
      const weighted = add(times(sepMar, quantity("7")), times(aprAug, quantity("5")));
      return over(weighted, quantity("12"));
    }
    case "non-pay inflation":
      return years
        .slice(1, yearIndex + 1)
        .reduce<Ratio>((index, year) => times(index, add(one<"ratio">(), year.nonPayInflation)), one());
  }
}

export const inPounds = (year: CommitmentYear): Quantity<"GBP"> => inUnit(year.amount);
export const inPeriods = (year: CommitmentYear): Quantity<"periods/week"> => inUnit(year.amount);
