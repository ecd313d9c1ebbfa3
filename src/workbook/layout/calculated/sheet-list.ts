import type { CalculatedSheet } from "./calculated-sheets";
import { EVIDENCE_SHEET } from "./tables/evidence";
import { SUMMARY_SHEET } from "./tables/trust-summary";

export type AboutSheet = Pick<CalculatedSheet, "name" | "kind" | "introduction">;
const working = (name: string, introduction: string): AboutSheet => ({
  name,
  kind: "working",
  introduction: [introduction],
});
const output = (name: string, introduction: string): AboutSheet => ({
  name,
  kind: "output",
  introduction: [introduction],
});

/** In the order in which they are read; the workings that they rest on come before. */
export const CALCULATED_SHEETS: readonly AboutSheet[] = [
  working("Timeline and pay", "Years and parts, awards and prices, rates and pay points."),
  working("Staff cost", "What every post costs, part by part, and one post step by step."),
  working("Demand", "Pupils, and the periods that the curriculum needs of teachers."),
  working("Deployment", "Who teaches what: periods needed and available, and the time that a plan frees."),
  working("Plan budget", "All money but that of posts, rolled forward, and reserves by fund."),
  working("Reinvestment workings", "What commitments and releases come to by year."),
  working("School years", "What every figure is made of, by plan, school and year."),
  output(
    SUMMARY_SHEET,
    "The trust on a few pages: reserves, two measures, what is released and where it goes.",
  ),
  output("Metrics", "The plan measured: baseline, before and after commitments, beside what is usual."),
  output("Released funds", "What the active scenario releases, and why. Cash and time are never added."),
  output("Five-year budget", "Income, spending and transfers by plan, school, part, fund and heading."),
  output("Where it went", "What released money and time are put into, by category and school."),
  { name: "Checks", kind: "control", introduction: ["Does it add up, agree and hold? In three groups."] },
  output(
    EVIDENCE_SHEET,
    "The evidence pack, as values of one day: it does not follow later edits. Run recalc to write it anew.",
  ),
];
