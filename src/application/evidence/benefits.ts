import { isSameName, isZero, sum, unknown, zero } from "../../domain/kernel";
import type { Pounds, Pupils, Quantity, WeeklyPeriods } from "../../domain/kernel";
import { inPeriods, inPounds, isInPlan } from "../../domain/reinvestment";
import type { CommitmentYear } from "../../domain/reinvestment";
import type { ReleaseKind } from "../../domain/released-funds";
import { rollOf } from "../../domain/curriculum";
import type { PackContext } from "./context";

/** What a school released in a year, and what is committed there of what all released. */
export interface Benefit {
  readonly school: string;
  readonly released: Pounds;
  readonly committed: Pounds;
  readonly freed: WeeklyPeriods;
  readonly given: WeeklyPeriods;
  readonly pupils: Pupils;
  readonly disadvantaged: Pupils;
}
/** A commitment that another school's release pays for. */
export interface Move {
  readonly commitment: string;
  readonly from: string;
  readonly to: string;
  readonly kind: ReleaseKind | null;
  readonly amount: Quantity<"release">;
  readonly consideration: string | null;
}
export interface Benefits {
  /** Of all schools, in whole pounds and tenths of periods, as every other table shows them. */
  readonly totals: Pick<Benefit, "released" | "committed" | "freed" | "given">;
  /** In the order of Schools. */
  readonly benefits: readonly Benefit[];
  readonly moves: readonly Move[];
}

/** Of the whole trust, in the year that the pack leads with. Reserved and reversed commitments do not count. */
export function benefitsOf({ trust, model, records }: PackContext): Benefits {
  const { ledger, academicYear } = trust;
  const own = ledger.commitments.filter(
    (year) => year.academicYear === academicYear && isInPlan(year.commitment) && !isZero(year.amount),
  );
  const roll = rollOf(model.everything.pupils);
  const [money, periods] = [ledger.money[trust.yearIndex], ledger.periods[trust.yearIndex]];
  return {
    totals: {
      released: money?.released ?? unknown(),
      committed: money?.committed ?? unknown(),
      freed: periods?.released ?? unknown(),
      given: periods?.committed ?? unknown(),
    },
    benefits: model.everything.schools.map(({ name, phase }) => {
      const isHere = ({ commitment }: CommitmentYear): boolean =>
        commitment.school === null || isSameName(commitment.school, name);
      const at = (entry: { readonly school: string; readonly academicYear: string }): boolean =>
        entry.academicYear === academicYear && isSameName(entry.school, name);
      const spent = own.filter(isHere);
      const isCentral = phase === "Central";
      return {
        school: name,
        released: sum(
          ledger.cash
            .filter((entry) => at(entry) && entry.basis === "from spend")
            .map(({ amount }) => amount),
        ),
        committed: sum(spent.filter(({ kind }) => kind !== "time").map(inPounds)),
        freed: sum(ledger.time.filter(at).map(({ amount }) => amount)),
        given: sum(spent.filter(({ kind }) => kind !== "cash").map(inPeriods)),
        pupils: isCentral ? zero() : roll.pupils(name, academicYear),
        disadvantaged: isCentral ? zero() : roll.disadvantaged(name, academicYear),
      };
    }),
    moves: own.flatMap((year) => moveOf(year, records)),
  };
}

function moveOf(
  { commitment, release, kind, amount }: CommitmentYear,
  records: PackContext["records"],
): Move[] {
  const [from, to] = [release?.school ?? null, commitment.school];
  if (from === null || to === null || isSameName(from, to)) return [];
  const record = records.commitments.find((own) => isSameName(own.commitment, commitment.id));
  return [
    {
      commitment: commitment.id,
      from,
      to,
      kind,
      amount,
      consideration: record?.poolingConsideration ?? null,
    },
  ];
}

/** Several schools as one. */
export const addTo = (own: readonly Benefit[]): Benefit => ({
  school: "",
  released: sum(own.map(({ released }) => released)),
  committed: sum(own.map(({ committed }) => committed)),
  freed: sum(own.map(({ freed }) => freed)),
  given: sum(own.map(({ given }) => given)),
  pupils: own.length === 0 ? unknown() : sum(own.map(({ pupils }) => pupils)),
  disadvantaged: own.length === 0 ? unknown() : sum(own.map(({ disadvantaged }) => disadvantaged)),
});
