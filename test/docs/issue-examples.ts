import { describeIssue } from "../../src/application/issues/describe-issue";
import { problem } from "../../src/domain/kernel";
import type { Finding } from "../../src/domain/kernel";
import { markdownTable } from "../../src/workbook/layout/markdown-table";

export type Severities = "error" | "warning" | "error or warning";
interface Example {
  readonly severity: Severities;
  readonly finding: Finding;
}
const error = (finding: Finding): Example => ({ severity: "error", finding });
const warning = (finding: Finding): Example => ({ severity: "warning", finding });
const either = (finding: Finding): Example => ({ severity: "error or warning", finding });

const [school, plan, academicYear] = ["Alder Academy", "Merge sets", "2027/28"];
const [post, change, commitment, release] = ["SCI-03", "CH-014", "C-01", "R-05"];

/** One example of every issue, in the order in which they are declared: the compiler asks for a new one here. */
export const ISSUE_EXAMPLES: Readonly<Record<Finding["code"], Example>> = {
  "missing-table": either({ code: "missing-table", table: "Pupils" }),
  "missing-column": either({ code: "missing-column", table: "Staff", field: "FTE" }),
  "no-rows": error({ code: "no-rows", table: "Schools" }),
  "row-below-table": error({ code: "row-below-table", table: "Budget" }),
  "missing-value": error({ code: "missing-value", table: "Staff", field: "FTE" }),
  "not-a-number": error({ code: "not-a-number", field: "FTE", found: "0.6 to Easter" }),
  "not-a-date": error({ code: "not-a-date", field: "Starts", found: "next term" }),
  "not-an-academic-year": error({ code: "not-an-academic-year", field: "From year", found: "2027" }),
  "not-a-year-group": error({ code: "not-a-year-group", field: "Year group", found: "Y15" }),
  "not-text": error({ code: "not-text", field: "Subject", found: "TRUE" }),
  "not-allowed": either({
    code: "not-allowed",
    field: "Kind",
    found: "Costs",
    allowed: ["Income", "Expenditure", "Transfer"],
  }),
  "out-of-range": error({ code: "out-of-range", field: "TLR share", found: "1.5", least: "0", most: "1" }),
  "not-whole": error({ code: "not-whole", field: "Headcount", found: "2.5" }),
  "cell-error": error({ code: "cell-error", field: "Pupils", found: "#REF!" }),
  "not-calculated": error({ code: "not-calculated", field: "Pupils" }),
  "unknown-name": error({ code: "unknown-name", field: "School", found: "Adler Academy", table: "Schools" }),
  "duplicate-key": error({ code: "duplicate-key", field: "Post", found: post }),
  "unusable-key": error({ code: "unusable-key", field: "Post", found: "SCI*" }),
  "reserved-name": error({ code: "reserved-name", field: "School", found: "Trust" }),
  "read-as": warning({ code: "read-as", field: "Year group", found: "7", readAs: "Y7" }),
  "layout-assumed": warning({ code: "layout-assumed", version: "1" }),
  "wrong-order": error({ code: "wrong-order", first: "Starts", second: "Ends" }),
  "missing-setting": error({ code: "missing-setting", setting: "Trust name" }),
  "missing-central": error({ code: "missing-central" }),
  "several-centrals": warning({ code: "several-centrals", found: "Shared services" }),
  "missing-year": error({ code: "missing-year", table: "Years", academicYear }),
  "missing-pupils": error({ code: "missing-pupils", school, academicYear }),
  "missing-year-group": error({
    code: "missing-year-group",
    school,
    academicYear,
    yearGroup: "Y12",
  }),
  "too-many-taking": warning({
    code: "too-many-taking",
    row: "Y12-LA",
    academicYear,
    yearGroup: "Y12",
    taking: "61",
    pupils: "48",
  }),
  "subject-not-taught": warning({
    code: "subject-not-taught",
    school,
    subject: "Mathematics",
    post: "MAT-01",
    posts: 3,
  }),
  "whole-school-rows": warning({ code: "whole-school-rows", table: "Curriculum", rows: 5 }),
  "line-before-plan": error({ code: "line-before-plan", line: "ASH-ENERGY", academicYear: "2024/25" }),
  "none-to-grow-from": error({ code: "none-to-grow-from", line: "ASH-SIXTH", academicYear: "2026/27" }),
  "missing-rate": error({ code: "missing-rate", rate: "lgps_employer_rate", school, asAt: "2027-04-30" }),
  "missing-pay-point": error({
    code: "missing-pay-point",
    post,
    area: "Inner London",
    scale: "Leadership",
    point: "L9",
  }),
  "missing-next-point": error({ code: "missing-next-point", post, after: "L1" }),
  "missing-pay": error({ code: "missing-pay", post }),
  "several-pays": error({ code: "several-pays", post }),
  "missing-target": warning({ code: "missing-target", school }),
  "missing-reserve": warning({ code: "missing-reserve", school }),
  "no-denominator": warning({ code: "no-denominator", school, missing: "revenue income" }),
  "unbalanced-transfers": error({ code: "unbalanced-transfers", academicYear, amount: "-2000.00" }),
  "pay-bill-incomplete": warning({ code: "pay-bill-incomplete", posts: 2 }),
  "cost-twice": warning({ code: "cost-twice", line: "ALD-TEACH", aarCode: "BAE010" }),
  provisional: warning({
    code: "provisional",
    what: "pay on scale points and its on-costs",
    since: academicYear,
  }),
  "unknown-scenario": error({ code: "unknown-scenario", found: "Merge set" }),
  "circular-scenario": error({ code: "circular-scenario", scenario: plan }),
  "adopted-on-draft": error({ code: "adopted-on-draft", scenario: "Options", found: "Staffing" }),
  "adopted-twice": error({ code: "adopted-twice", change: "CH-09", other: "CH-02", scenario: "Staffing" }),
  "stale-change": error({ code: "stale-change", change, expected: "7", found: "6" }),
  "unknown-target": error({ code: "unknown-target", change, table: "Staff", found: "SCI-30" }),
  "change-wrong-school": error({ code: "change-wrong-school", change, school, found: "Birchfield Primary" }),
  "change-outside-plan": warning({ code: "change-outside-plan", change, from: "2025-09-01" }),
  "change-not-listed": error({ code: "change-not-listed", change, found: "Staff, Pay point" }),
  "change-not-readable": error({ code: "change-not-readable", change, field: "fromDate" }),
  "overlapping-changes": error({ code: "overlapping-changes", change, other: "CH-009" }),
  "not-whole-years": error({ code: "not-whole-years", change, table: "Curriculum" }),
  "severance-above-cost": error({
    code: "severance-above-cost",
    change,
    severance: "12000",
    cost: "9500",
  }),
  overcommitted: either({
    code: "overcommitted",
    release,
    academicYear,
    kind: "cash",
    released: "18250.00",
    committed: "24000.00",
  }),
  "overcommitted-net": either({
    code: "overcommitted-net",
    school: "Thornmoor High",
    fund: "GAG",
    academicYear: "2027/28",
    kind: "cash",
    recurrent: false,
    released: "20000.00",
    committed: "32000.00",
  }),
  "approval-not-recurrent": error({ code: "approval-not-recurrent", commitment, role: "Headteacher" }),
  "approval-above-limit": error({
    code: "approval-above-limit",
    commitment,
    role: "Headteacher",
    academicYear: "2027/28",
    amount: "32000.00",
    limit: "25000.00",
  }),
  "commitments-below-floor": error({
    code: "commitments-below-floor",
    school: "Thornmoor High",
    academicYear: "2027/28",
    metric: "Revenue reserve, share of income",
    unit: "ratio",
    found: "0.043",
    limit: "0.05",
  }),
  "no-capital-fund": error({ code: "no-capital-fund", commitment }),
  "fund-not-permitted": error({ code: "fund-not-permitted", commitment, fund: "Pupil premium" }),
  "recurrent-from-one-off": error({ code: "recurrent-from-one-off", commitment, release }),
  "approval-incomplete": error({
    code: "approval-incomplete",
    commitment,
    missing: ["measure", "reviewDate"],
  }),
  "approved-by-proposer": error({ code: "approved-by-proposer", commitment }),
  "guardrail-infant-class": warning({
    code: "guardrail-infant-class",
    school,
    plan,
    academicYear,
    found: "31.5",
    limit: "30",
    proof: false,
  }),
  "guardrail-ppa": warning({
    code: "guardrail-ppa",
    post,
    plan,
    academicYear,
    found: "8.7",
    limit: "10",
    proof: true,
  }),
  "guardrail-sixth-form": warning({
    code: "guardrail-sixth-form",
    school: "Thornmoor High",
    plan: "Baseline",
    academicYear: "2026/27",
    groups: [
      { yearGroup: "12", subject: "Latin", pupils: "5.0" },
      { yearGroup: "13", subject: "Music", pupils: "8.0" },
    ],
    limit: "12",
  }),
  "guardrail-subject-gone": warning({
    code: "guardrail-subject-gone",
    school: "Thornmoor High",
    plan: "Smaller options",
    academicYear: "2027/28",
    subject: "German",
    keyStage: "Key Stage 4",
  }),
  "guardrail-no-teacher": warning({
    code: "guardrail-no-teacher",
    school,
    plan,
    academicYear,
    subject: "Latin",
    found: "6.0",
  }),
  "guardrail-shortage": warning({
    code: "guardrail-shortage",
    school,
    plan,
    academicYear,
    subject: "Physics",
    found: "4.0",
  }),
};

/** Every issue as the docs list it: its code, how serious it is, and what it says. */
export const issueList = (): string =>
  markdownTable(
    ["Code", "Severity", "Example"],
    Object.entries(ISSUE_EXAMPLES).map(([code, { severity, finding }]) => [
      `\`${code}\``,
      severity,
      // the look-ups' characters are Markdown's too
      describeIssue(problem(finding)).replaceAll(/[*<>]/g, "\\$&"),
    ]),
  );
