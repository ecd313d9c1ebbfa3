import type {
  CellFinding,
  ChangeFinding,
  CommitmentFinding,
  Finding,
  GuardrailFinding,
  Issue,
  TableFinding,
} from "../../domain/kernel";
import { describeCell } from "./describe-cell";
import { describeChange } from "./describe-change";
import { describeCommitment } from "./describe-commitment";
import { describeFigure } from "./describe-figure";
import { describeGuardrail } from "./describe-guardrail";
import { describeMissing } from "./describe-missing";
import { describeTable } from "./describe-table";

/** An issue in words: what was found and what to do. The cell is shown beside it. */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case "missing-table":
    case "missing-column":
    case "no-rows":
    case "row-below-table":
      return describeTable(issue);
    case "missing-value":
    case "not-a-number":
    case "not-a-date":
    case "not-an-academic-year":
    case "not-a-year-group":
    case "not-text":
    case "not-allowed":
    case "out-of-range":
    case "not-whole":
    case "cell-error":
    case "not-calculated":
    case "unknown-name":
    case "duplicate-key":
    case "unusable-key":
    case "reserved-name":
    case "read-as":
    case "layout-assumed":
    case "wrong-order":
      return describeCell(issue);
    default:
      return describePlan(issue);
  }
}

/** What no single cell is to blame for. */
function describePlan(issue: Exclude<Finding, TableFinding | CellFinding>): string {
  switch (issue.code) {
    case "missing-setting":
    case "missing-central":
    case "missing-year":
    case "missing-pupils":
    case "missing-year-group":
    case "missing-rate":
    case "missing-pay-point":
    case "missing-next-point":
    case "missing-pay":
    case "missing-target":
    case "missing-reserve":
      return describeMissing(issue);
    case "several-centrals":
    case "too-many-taking":
    case "subject-not-taught":
    case "whole-school-rows":
    case "line-before-plan":
    case "none-to-grow-from":
    case "several-pays":
    case "no-denominator":
    case "unbalanced-transfers":
    case "pay-bill-incomplete":
    case "cost-twice":
    case "provisional":
      return describeFigure(issue);
    default:
      return describeDecision(issue);
  }
}

/** Scenarios, commitments and guardrails. */
function describeDecision(issue: ChangeFinding | CommitmentFinding | GuardrailFinding): string {
  switch (issue.code) {
    case "unknown-scenario":
    case "circular-scenario":
    case "adopted-on-draft":
    case "adopted-twice":
    case "stale-change":
    case "unknown-target":
    case "change-wrong-school":
    case "change-outside-plan":
    case "change-not-listed":
    case "change-not-readable":
    case "overlapping-changes":
    case "not-whole-years":
    case "severance-above-cost":
      return describeChange(issue);
    case "overcommitted":
    case "overcommitted-net":
    case "approval-not-recurrent":
    case "approval-above-limit":
    case "commitments-below-floor":
    case "no-capital-fund":
    case "fund-not-permitted":
    case "recurrent-from-one-off":
    case "approval-incomplete":
    case "approved-by-proposer":
      return describeCommitment(issue);
    case "guardrail-infant-class":
    case "guardrail-ppa":
    case "guardrail-sixth-form":
    case "guardrail-subject-gone":
    case "guardrail-no-teacher":
    case "guardrail-shortage":
      return describeGuardrail(issue);
  }
}
