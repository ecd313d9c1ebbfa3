import type { CommitmentFinding } from "../../domain/kernel";
import { quantity } from "../../domain/kernel";
import { percentText, poundsText } from "../present/number-text";
import { pounds } from "./words";

const IN_WORDS: Readonly<Record<string, string>> = {
  rationale: "a rationale",
  intendedOutcome: "an intended outcome",
  measure: "a measure",
  owner: "an owner",
  reviewDate: "a review date",
  approvedBy: "an approver",
  approverRole: "the role of its approver",
};
const listed = (fields: readonly string[]): string =>
  fields.map((field) => IN_WORDS[field] ?? field).join(", ");

const amountOf = (amount: string, kind: "cash" | "time"): string =>
  kind === "cash" ? pounds(amount) : `${amount} periods a week`;

const levelOf = (level: string, unit: "GBP" | "ratio"): string =>
  unit === "GBP" ? poundsText(quantity(level)) : percentText(quantity(level));

export function describeCommitment(finding: CommitmentFinding): string {
  switch (finding.code) {
    case "overcommitted":
      return `Release ${finding.release} is overcommitted in ${finding.academicYear}: ${amountOf(finding.committed, finding.kind)} committed or proposed, and ${amountOf(finding.released, finding.kind)} released now. Lower or reverse a commitment, or draw it from another release.`;
    case "overcommitted-net": {
      const { academicYear, kind, school, fund } = finding;
      const whose = fund === null ? school : `${school}, ${fund}`;
      const what = finding.recurrent
        ? "What is committed or proposed and comes back each year"
        : "What is committed or proposed";
      return `${what} comes to ${amountOf(finding.committed, kind)} for ${whose} in ${academicYear}, and the plan releases ${amountOf(finding.released, kind)} there once what it adds is counted. Lower or reverse a commitment.`;
    }
    case "approval-not-recurrent":
      return `Commitment ${finding.commitment} comes back each year, which ${finding.role} may not approve (see Delegation). Let a role approve it that may, or make it one-off.`;
    case "approval-above-limit":
      return `Commitment ${finding.commitment} comes to ${pounds(finding.amount)} in ${finding.academicYear}, and ${finding.role} may approve up to ${pounds(finding.limit)} (see Delegation). Let a role approve it that may, or lower the amount.`;
    case "commitments-below-floor":
      return `${finding.school}: approved commitments take ${finding.metric} to ${levelOf(finding.found, finding.unit)} in ${finding.academicYear}, below the trust's floor of ${levelOf(finding.limit, finding.unit)}. Lower or reverse one, or give an Override reason.`;
    case "no-capital-fund":
      return `Commitment ${finding.commitment} is for the estate, but Funds has no fund of type capital to receive it. Add one; until then balances after commitments are not known.`;
    case "fund-not-permitted":
      return `Commitment ${finding.commitment}: the fund ${finding.fund} may not pay for this category. Draw it from another release, or give an Override reason.`;
    case "recurrent-from-one-off":
      return `Commitment ${finding.commitment} comes back each year, but release ${finding.release} is one-off. Draw it from a recurrent release, or give an Override reason.`;
    case "approval-incomplete":
      return `Commitment ${finding.commitment} is approved without ${listed(finding.missing)}. Fill in what is missing.`;
    case "approved-by-proposer":
      return `Commitment ${finding.commitment} was approved by the person who proposed it. Let somebody else approve it, or correct Proposed by.`;
  }
}
