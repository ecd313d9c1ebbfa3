import { cellOf, fixedText, isAbove, isSameName, problem } from "../kernel";
import type { Issue, Pounds, RowOrigin } from "../kernel";
import type { Commitment } from "./commitment";
import { inPounds } from "./commitment-years";
import type { CommitmentYear } from "./commitment-years";

/** What a role may approve in one commitment, a year: the trust's scheme of delegation. */
export interface Delegation {
  readonly role: string;
  readonly origin: RowOrigin;
  readonly upTo: Pounds;
  /** Null when the cell cannot be read. */
  readonly recurrent: boolean | null;
}

const NEEDED = ["rationale", "intendedOutcome", "measure", "owner", "reviewDate", "approvedBy"] as const;

/** Approval needs its reasons, and an approver who did not propose it. */
export function approvalIssues(commitment: Commitment): Issue[] {
  const missing = NEEDED.filter((field) => commitment[field] === null || commitment[field] === "");
  const issues: Issue[] = [];
  const [first] = missing;
  if (first) {
    const finding = { code: "approval-incomplete", commitment: commitment.id, missing } as const;
    issues.push(problem(finding, cellOf(commitment.origin, first)));
  }
  const { proposedBy, approvedBy } = commitment;
  if (proposedBy && approvedBy && isSameName(proposedBy, approvedBy)) {
    const finding = { code: "approved-by-proposer", commitment: commitment.id } as const;
    issues.push(problem(finding, cellOf(commitment.origin, "approvedBy")));
  }
  return issues;
}

/** Self-declared: the role that a commitment names must be one that may approve as much, and for as long. */
export function delegationIssues(
  commitment: Commitment,
  years: readonly CommitmentYear[],
  delegations: readonly Delegation[],
): Issue[] {
  const { approverRole, recurrence, origin, id } = commitment;
  const at = cellOf(origin, "approverRole");
  if (!approverRole && delegations.length > 0) {
    return [problem({ code: "approval-incomplete", commitment: id, missing: ["approverRole"] }, at)];
  }
  const own = delegations.find(({ role }) => approverRole !== null && isSameName(role, approverRole));
  if (!own) return [];
  if (recurrence === "recurrent" && own.recurrent === false) {
    return [problem({ code: "approval-not-recurrent", commitment: id, role: own.role }, at)];
  }
  const beyond = years.find((year) => year.kind === "cash" && isAbove(inPounds(year), own.upTo));
  if (!beyond) return [];
  const { academicYear } = beyond;
  const amounts = { amount: fixedText(inPounds(beyond), 2) ?? "", limit: fixedText(own.upTo, 2) ?? "" };
  return [
    problem({ code: "approval-above-limit", commitment: id, role: own.role, academicYear, ...amounts }, at),
  ];
}
