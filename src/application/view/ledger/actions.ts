import { isNegative, isSameName, subtract, negate, isPositive } from "../../../domain/kernel";
import { isReserved, isInPlan, isWithin } from "../../../domain/reinvestment";
import type { Commitment, CommitmentStatus } from "../../../domain/reinvestment";
import type { TrustRecords } from "../../evidence/records";
import type { Look } from "../choice";
import { amountText } from "../commitments";
import { exactAmount, leftIn, releasesToDrawOn } from "./left-of";
import { givenAgain } from "./ledger-form";
import type { LedgerStart } from "./ledger-form";

/** Something that may be done with a commitment now. */
export interface LedgerAction {
  readonly label: string;
  readonly start: LedgerStart;
}

const NEXT: Readonly<Record<CommitmentStatus, readonly (readonly [label: string, verb: string])[]>> = {
  proposed: [
    ["Approve", "approve"],
    ["Reverse", "reverse"],
  ],
  approved: [
    ["Record", "record"],
    ["Mark as spent", "spend"],
    ["Close", "close"],
    ["Reverse", "reverse"],
  ],
  spent: [
    ["Record", "record"],
    ["Close", "close"],
  ],
  closed: [],
  reversed: [],
};

export const commitmentNamed = ({ review }: Look, id: string): Commitment | null =>
  (review.model?.commitments ?? []).find((own) => isSameName(own.id, id)) ?? null;

/** What was approved is never edited: it is reversed and made again. */
export function actionsOn(look: Look, records: TrustRecords, id: string): LedgerAction[] {
  const own = commitmentNamed(look, id);
  if (own === null || own.status === null) return [];
  const given = { commitment: own.id, year: look.academicYear };
  const actions = NEXT[own.status].map(([label, verb]) => ({ label, start: { verb, given } }));
  const again = { verb: "reverse", given, again: givenAgain(own, records) };
  return actions.some(({ label }) => label === "Reverse")
    ? [...actions, { label: "Reverse and make again", start: again }]
    : actions;
}

/** A release that more draws on than it comes to, and the ways to put that right. */
export interface Overdrawn {
  readonly release: string;
  readonly title: string;
  readonly draws: readonly { readonly id: string; readonly text: string; readonly note: string }[];
  readonly ways: readonly (LedgerAction & { readonly note: string })[];
}

export function overdrawnIn(look: Look, records: TrustRecords, kind: "cash" | "time"): Overdrawn[] {
  const { academicYear, review } = look;
  return releasesToDrawOn(look)
    .filter(
      (row) =>
        row.kind === kind && isWithin(row, academicYear) && isNegative(leftIn(look, row, academicYear)),
    )
    .map((row) => {
      const over = negate(leftIn(look, row, academicYear));
      const draws = review.commitments.filter(
        (year) =>
          year.academicYear === academicYear &&
          isSameName(year.release?.id ?? "", row.id) &&
          (isInPlan(year.commitment) || isReserved(year.commitment)),
      );
      const ways = draws.map(({ commitment, amount }) => {
        const lower = subtract(amount, over);
        const isEnough = isPositive(lower);
        const given = { commitment: commitment.id };
        const again = {
          ...givenAgain(commitment, records),
          amount: isEnough ? plainAmount(exactAmount(lower, kind)) : "",
        };
        const isProposed = commitment.status === "proposed";
        return {
          label: isEnough
            ? `Lower ${commitment.id} to ${exactAmount(lower, kind)}`
            : `Take back ${commitment.id}`,
          note: isProposed
            ? "Still proposed: it is reversed and proposed again."
            : "It is reversed and made again, which needs a reason and an approver.",
          start: { verb: "reverse", given, ...(isEnough ? { again } : {}) },
        };
      });
      return {
        release: row.id,
        title: `${row.id} is overcommitted by ${exactAmount(over, kind)}`,
        draws: draws.map((year) => ({
          id: year.commitment.id,
          text: amountText(year),
          note: `${year.commitment.category ?? "Category not known"}, ${year.commitment.status ?? "status not known"}`,
        })),
        ways: [
          ...ways.filter(({ note }) => note.startsWith("Still")),
          ...ways.filter(({ note }) => !note.startsWith("Still")),
        ],
      };
    });
}

/** As it is typed: "£23,970" is 23970. */
const plainAmount = (text: string): string => text.replace(/[£,]/g, "").split(" ")[0] ?? "";
