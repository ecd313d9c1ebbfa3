import { isSameName } from "../../../domain/kernel";
import type { Commitment, ReleaseRow } from "../../../domain/reinvestment";
import { isCarried } from "../../../domain/scenarios";
import { scenarioNamed } from "../../decisions/target-scenario";
import { needed, optional } from "../../decisions/verb";
import { withEdits } from "../../decisions/with-edits";
import { listed } from "../../report/lines";
import type { AddRow } from "../../table-edits";
import { sayAgainstRules } from "../against-rules";
import { commitmentAsked, dayAsked, whoAsked } from "../asking";
import { withLedgerCodes } from "../delivery-codes";
import { deliveryEdits } from "../delivery-edits";
import type { Keeping, LedgerVerb } from "../ledger-verb";
import type { UpdateCommitment } from "../rows";

export const APPROVE: LedgerVerb = {
  name: "approve",
  does: "approve what somebody else proposed: it commits the amount, and a row delivers it",
  options: [
    needed("commitment", "ID", "the commitment"),
    optional(
      "approver",
      "NAME",
      "who approves it, or a minute reference: not the proposer; --who unless said",
    ),
    optional(
      "role",
      "NAME",
      "the role of Delegation in which it is approved; needed where the trust has a scheme",
    ),
    optional("date", "2027-01-15", "the day of approval; today unless said"),
    optional("override", "TEXT", "why the trust's floor is set aside"),
    optional(
      "nominal",
      "CODE",
      "the nominal code of the budget line that delivers it; as lines like it unless said",
    ),
  ],
  keep(keeping) {
    const { ask, model } = keeping;
    const commitment = commitmentAsked(keeping);
    const release = commitment && releaseOf(keeping, commitment);
    const scenario = release && scenarioNamed(ask, release.scenario ?? "", model);
    const update = commitment && updateFor(keeping, commitment);
    if (scenario && scenario.status !== "adopted" && !isCarried(scenario)) {
      ask.say(`the scenario ${scenario.name} is not adopted, so nothing is released yet: adopt it first`);
    }
    if (!commitment || !release || !scenario || !update || ask.problems.length > 0) return null;
    const approved = withEdits(model, [update]);
    const own = approved.commitments?.find(({ id }) => isSameName(id, commitment.id)) ?? commitment;
    const { rows, lines } = withLedgerCodes(deliveryEdits(own, approved), own, keeping);
    const after = withEdits(approved, rows);
    sayAgainstRules(ask, { commitment: own, release, scenario, before: model, after });
    return {
      edits: [update, ...rows],
      lines: [
        `${commitment.id} is approved by ${update.record.approvedBy ?? ""}. ${deliveredBy(rows)}`,
        ...lines,
      ],
      reason: [
        commitment.rationale,
        update.record.overrideReason && `Override: ${update.record.overrideReason}`,
        ...lines,
      ]
        .filter(Boolean)
        .join(" "),
    };
  },
};

function releaseOf({ ask, model }: Keeping, { id, release }: Commitment): ReleaseRow | null {
  const found = model.releases.find((own) => release !== null && isSameName(own.id, release));
  return found ?? ask.say(`the release that commitment ${id} draws on cannot be read`);
}

function updateFor(keeping: Keeping, { id, status, proposedBy }: Commitment): UpdateCommitment | null {
  const { ask, today } = keeping;
  const approvedBy = whoAsked(keeping, "approver");
  const approvedOn = ask.text("date") === null ? today : dayAsked(keeping, "date");
  const approverRole = ask.text("role");
  const overrideReason = ask.text("override");
  if (status !== "proposed") {
    return ask.say(
      `commitment ${id} is ${status ?? "of a status that cannot be read"}: only what is proposed can be approved`,
    );
  }
  if (!proposedBy) return ask.say(`commitment ${id} does not say who proposed it: fill in Proposed by first`);
  if (approvedBy === null) return null;
  if (isSameName(approvedBy, proposedBy)) {
    return ask.say(`${approvedBy} proposed commitment ${id}: let somebody else approve it`);
  }
  const record = { status: "approved", approvedBy, approverRole, approvedOn } as const;
  return {
    edit: "update",
    table: "Commitments",
    commitment: id,
    record: overrideReason === null ? record : { ...record, overrideReason },
  };
}

function deliveredBy(rows: readonly AddRow[]): string {
  if (rows.length === 0) return "A row or a change of the workbook delivers it, or it stays in the reserves.";
  const ids = rows.flatMap((edit) =>
    edit.table === "Budget" || edit.table === "Curriculum" ? [`${edit.table} ${edit.row.id}`] : [],
  );
  return `Delivered by ${listed([...new Set(ids)])}, which Headroom wrote.`;
}
