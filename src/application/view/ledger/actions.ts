import { isSameName } from "../../../domain/kernel";
import type { Commitment } from "../../../domain/reinvestment";
import type { TrustRecords } from "../../evidence/records";
import type { Look } from "../choice";
import { givenAgain } from "./ledger-form";
import type { LedgerStart } from "./ledger-form";
import { NEXT_VERBS } from "./next-verbs";

/** Something that may be done with a commitment now. */
export interface LedgerAction {
  readonly label: string;
  readonly start: LedgerStart;
}

export const commitmentNamed = ({ review }: Look, id: string): Commitment | null =>
  (review.model?.commitments ?? []).find((own) => isSameName(own.id, id)) ?? null;

/** What was approved is never edited: it is reversed and made again. */
export function actionsOn(look: Look, records: TrustRecords, id: string): LedgerAction[] {
  const own = commitmentNamed(look, id);
  if (own === null || own.status === null) return [];
  const given = { commitment: own.id, year: look.academicYear };
  const actions = NEXT_VERBS[own.status].map(([label, verb]) => ({ label, start: { verb, given } }));
  const again = { verb: "reverse", given, again: givenAgain(own, records) };
  return actions.some(({ label }) => label === "Reverse")
    ? [...actions, { label: "Reverse and make again", start: again }]
    : actions;
}
