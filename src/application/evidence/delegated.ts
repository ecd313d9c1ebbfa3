import { isSameName } from "../../domain/kernel";
import { delegationIssues, inPounds, isInPlan } from "../../domain/reinvestment";
import type { Commitment, CommitmentYear, TrustModel } from "../../domain/reinvestment";
import { describeIssue } from "../issues/describe-issue";
import { poundsText } from "../present/number-text";

export interface DelegatedTest {
  readonly result: "within" | "beyond" | "not checked";
  readonly text: string;
}

/** Whether the role that approved a commitment may do so, by the scheme of delegation in the workbook. */
export function delegatedTest(
  commitment: Commitment,
  years: readonly CommitmentYear[],
  { delegations }: TrustModel,
): DelegatedTest {
  const unchecked = (why: string): DelegatedTest => ({ result: "not checked", text: `Not checked: ${why}.` });
  if (!isInPlan(commitment)) return unchecked(`it is ${commitment.status ?? "of unknown status"}`);
  if (delegations.length === 0) return unchecked("the workbook has no scheme of delegation");
  const issues = delegationIssues(commitment, years, delegations);
  if (issues.length > 0)
    return { result: "beyond", text: `Not within it. ${issues.map(describeIssue).join(" ")}` };
  const role = commitment.approverRole ?? "";
  const own = delegations.find((delegation) => isSameName(delegation.role, role));
  if (!own) return unchecked(`"${role}" has no limit in Delegation`);
  const most = years.filter(({ kind }) => kind === "cash").map((year) => poundsText(inPounds(year)));
  const limit = `${own.role} may approve up to ${poundsText(own.upTo)} a year`;
  if (most.length === 0) return { result: "within", text: `Within it: ${limit}; this is time, not money.` };
  return {
    result: "within",
    text: `Within it: ${limit}${own.recurrent ? ", recurrent too" : ", one-off only"}.`,
  };
}
