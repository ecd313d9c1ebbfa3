import type { Commitment, CommitmentStatus } from "../../../domain/reinvestment";
import { academicYearOf, isSameName } from "../../../domain/kernel";
import { needed } from "../../decisions/verb";
import { listed } from "../../report/lines";
import type { RemoveRow } from "../../table-edits";
import { commitmentAsked } from "../asking";
import { withoutDelivery } from "../delivery-edits";
import type { Keeping, LedgerVerb } from "../ledger-verb";
import type { UpdateCommitment } from "../rows";

export const REVERSE: LedgerVerb = {
  name: "reverse",
  does: "take back a proposal or an approval: its amount is free again, its row stays",
  options: [
    needed("commitment", "ID", "the commitment"),
    needed("reason", "TEXT", "why, in words that may be published"),
  ],
  keep(keeping) {
    const { ask, model } = keeping;
    const commitment = commitmentAsked(keeping);
    const reason = ask.needed("reason");
    if (!commitment || reason === null) return null;
    if (hasSpending(keeping, commitment)) {
      return ask.say(
        `commitment ${commitment.id} has spending in Actuals, so it cannot be taken back: close it instead`,
      );
    }
    const update = moved(keeping, commitment, { to: "reversed", from: ["proposed", "approved"] });
    if (update === null) return null;
    const rows: RemoveRow[] = withoutDelivery(commitment, model);
    const removed =
      rows.length === 0 ? "" : ` ${listed(rows.map(({ table }) => table))} lost what delivered it.`;
    return { edits: [update, ...rows], lines: [`${commitment.id} is reversed.${removed}`], reason };
  },
};

export const SPEND: LedgerVerb = {
  name: "spend",
  does: "say that what was approved has been spent",
  options: [needed("commitment", "ID", "the commitment")],
  keep(keeping) {
    const kept = standing(keeping, { to: "spent", from: ["approved"] });
    const commitment = kept && commitmentAsked(keeping);
    if (!commitment || hasSpending(keeping, commitment)) return kept;
    const { id, fromYear } = commitment;
    if (fromYear === null || academicYearOf(keeping.today) >= fromYear) return kept;
    return keeping.ask.say(`commitment ${id} begins in ${fromYear}, and nothing spent on it is recorded`);
  },
};

export const CLOSE: LedgerVerb = {
  name: "close",
  does: "say that it is over and its outcome has been looked at",
  options: [
    needed("commitment", "ID", "the commitment"),
    needed("reason", "TEXT", "what came of it, in a sentence"),
  ],
  keep(keeping) {
    const reason = keeping.ask.needed("reason");
    const kept = standing(keeping, { to: "closed", from: ["approved", "spent"] });
    return kept && reason !== null ? { ...kept, reason } : null;
  },
};

const hasSpending = ({ records }: Keeping, { id }: Commitment): boolean =>
  records.actuals.some((own) => isSameName(own.commitment, id) && own.spent !== null);

interface Move {
  readonly to: CommitmentStatus;
  readonly from: readonly CommitmentStatus[];
}

function standing(keeping: Keeping, move: Move) {
  const commitment = commitmentAsked(keeping);
  const update = commitment && moved(keeping, commitment, move);
  return update && { edits: [update], lines: [`${update.commitment} is ${move.to}.`], reason: "" };
}

function moved({ ask }: Keeping, { id, status }: Commitment, { to, from }: Move): UpdateCommitment | null {
  if (status === null || !from.includes(status)) {
    const is = status ?? "of a status that cannot be read";
    return ask.say(`commitment ${id} is ${is}: only what is ${from.join(" or ")} can be ${to}`);
  }
  return { edit: "update", table: "Commitments", commitment: id, record: { status: to } };
}
