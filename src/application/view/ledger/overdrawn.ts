import { inUnit, isNegative, isPositive, isSameName, negate, subtract } from "../../../domain/kernel";
import type { Quantity } from "../../../domain/kernel";
import { isInPlan, isReserved, isWithin, leftReason } from "../../../domain/reinvestment";
import type { CommitmentYear, ReleaseRow } from "../../../domain/reinvestment";
import type { TrustRecords } from "../../evidence/records";
import type { Look } from "../choice";
import { amountText } from "../commitments";
import type { LedgerAction } from "./actions";
import { exactAmount, leftIn, releasesToDrawOn, withEnough } from "./left-of";
import { givenAgain } from "./ledger-form";

/** A release that more draws on than it comes to, and the ways to put that right. */
export interface Overdrawn {
  readonly release: string;
  readonly title: string;
  readonly draws: readonly { readonly id: string; readonly text: string; readonly note: string }[];
  readonly ways: readonly (LedgerAction & { readonly note: string })[];
  /** Why it is left as it is; empty where nobody said. */
  readonly left: string;
}

const isLive = ({ commitment }: CommitmentYear): boolean => isInPlan(commitment) || isReserved(commitment);

export function overdrawnIn(look: Look, records: TrustRecords, kind: "cash" | "time"): Overdrawn[] {
  const { academicYear, review } = look;
  const rows = releasesToDrawOn(look).filter(
    (row) => row.kind === kind && isWithin(row, academicYear) && isNegative(leftIn(look, row, academicYear)),
  );
  return rows.map((row) => {
    const over = negate(leftIn(look, row, academicYear));
    const draws = review.commitments.filter(
      (year) =>
        year.academicYear === academicYear && isSameName(year.release?.id ?? "", row.id) && isLive(year),
    );
    // what is proposed still needs nobody's approval to be taken back
    const proposed = draws.filter(({ commitment }) => isReserved(commitment));
    const others = draws.filter((draw) => !proposed.includes(draw));
    return {
      release: row.id,
      title: `${row.id} is overcommitted by ${exactAmount(over, kind)}`,
      draws: draws.map(drawLine),
      ways: [
        ...[...proposed, ...others].flatMap((draw) => [
          wayOut(draw, over, { kind, records }),
          ...elsewhere(draw, row, { look, records }),
        ]),
        {
          label: `Leave ${row.id} as it is`,
          note: "It stays overcommitted. Why is recorded with each commitment, and in the log.",
          start: { verb: "leave", given: { release: row.id } },
        },
      ],
      left: draws.map(({ commitment }) => leftReason(commitment)).find((reason) => reason !== null) ?? "",
    };
  });
}

const drawLine = (year: CommitmentYear): Overdrawn["draws"][number] => ({
  id: year.commitment.id,
  text: amountText(year),
  note: `${year.commitment.category ?? "Category not known"}, ${year.commitment.status ?? "status not known"}`,
});

interface Ways {
  readonly kind: "cash" | "time";
  readonly records: TrustRecords;
}

/** The commitment by so much less, where it is large enough; else without it. */
function wayOut(
  { commitment, amount }: CommitmentYear,
  over: Quantity<"release">,
  { kind, records }: Ways,
): Overdrawn["ways"][number] {
  const lower = subtract(amount, over);
  const given = { commitment: commitment.id };
  const note =
    commitment.status === "proposed"
      ? "Still proposed: it is reversed and proposed again."
      : "It is reversed and made again, which needs a reason and an approver.";
  if (!isPositive(lower))
    return { label: `Take back ${commitment.id}`, note, start: { verb: "reverse", given } };
  const text = exactAmount(lower, kind);
  const again = { ...givenAgain(commitment, records), amount: plainAmount(text) };
  return { label: `Lower ${commitment.id} to ${text}`, note, start: { verb: "reverse", given, again } };
}

interface Elsewhere {
  readonly look: Look;
  readonly records: TrustRecords;
}
/** The whole of it from another release of the school that has as much left. */
function elsewhere(
  { commitment, amount, academicYear }: CommitmentYear,
  release: ReleaseRow,
  { look, records }: Elsewhere,
): Overdrawn["ways"] {
  const other = withEnough(look, release, academicYear, inUnit(amount));
  if (other === null) return [];
  return [
    {
      label: `Draw ${commitment.id} on ${other.id} instead`,
      note: `${other.id} has enough left in ${academicYear}. It is reversed and made again.`,
      start: {
        verb: "reverse",
        given: { commitment: commitment.id },
        again: { ...givenAgain(commitment, records), release: other.id },
      },
    },
  ];
}

/** As it is typed: "£23,970" is 23970. */
const plainAmount = (text: string): string => text.replace(/[£,]/g, "").split(" ")[0] ?? "";
