import { problemRows } from "../../../../src/application/view/import/problem-rows";
import type { ImportIssue } from "../../../../src/application/import/issue";
import type { ImportPlan } from "../../../../src/application/import/plan-import";
import { writeCsv } from "../../../../src/imports/write-csv";

const ISSUES: readonly ImportIssue[] = [
  { severity: "note", row: null, column: null, text: "Not used: House" },
  { severity: "error", row: 12, column: "NOR", text: 'Pupils must be a number, not "=1+1"' },
  { severity: "warning", row: 3, column: "=cmd", text: "+44 looks like a telephone number" },
];

test("all that is said of a file is a row each, what is to be put right first, and no text of it a formula", () => {
  const plan: Pick<ImportPlan, "issues" | "file"> = { file: "october.csv", issues: ISSUES };
  const text = new TextDecoder().decode(writeCsv(problemRows(plan), { forSpreadsheets: true }));
  expect(text.replace("\ufeff", "").trimEnd().split("\r\n")).toEqual([
    "File,Row,Column,Standing,What is said",
    'october.csv,12,NOR,To put right,"Pupils must be a number, not ""=1+1"""',
    "october.csv,3,'=cmd,To look at,'+44 looks like a telephone number",
    "october.csv,,,For information,Not used: House",
  ]);
});
