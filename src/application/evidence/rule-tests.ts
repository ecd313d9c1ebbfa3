import type { Issue } from "../../domain/kernel";
import { describeIssue } from "../issues/describe-issue";
import type { TrustReview } from "../trust-review";

type Code = Issue["code"];

/** A rule of reinvestment, and the issues that its breach raises. */
export interface RuleTest {
  readonly rule: string;
  readonly broken: readonly string[];
}

const RULES: readonly (readonly [rule: string, codes: readonly Code[]])[] = [
  ["No saving is counted twice", ["adopted-twice", "overlapping-changes", "cost-twice"]],
  ["No release is reinvested beyond what it comes to", ["overcommitted"]],
  ["No school, fund or the trust reinvests more than is released, net", ["overcommitted-net"]],
  ["No cost that comes back each year is paid for by money that comes once", ["recurrent-from-one-off"]],
  ["Restricted money stays within its restriction", ["fund-not-permitted", "no-capital-fund"]],
  [
    "Every approval has its reason, outcome, measure, owner, review date and approver",
    ["approval-incomplete"],
  ],
  ["Nobody approves what they proposed", ["approved-by-proposer"]],
  [
    "Every approval is within the approver's delegated limit",
    ["approval-above-limit", "approval-not-recurrent"],
  ],
  ["Commitments leave balance and reserve above the trust's floors", ["commitments-below-floor"]],
  [
    "Every change still finds what it was decided on",
    ["stale-change", "unknown-target", "change-not-readable"],
  ],
  ["Transfers between schools net to nothing", ["unbalanced-transfers"]],
];

/** Each rule, tested on everything that counts in the plan. */
export const ruleTests = ({ issues }: TrustReview): RuleTest[] =>
  RULES.map(([rule, codes]) => ({
    rule,
    broken: issues.filter(({ code }) => codes.includes(code)).map(describeIssue),
  }));
