import { isKnown } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { describeIssue } from "../issues/describe-issue";
import { inWords } from "../issues/words";
import { workbookIssues } from "../report/findings";
import { listed } from "../report/lines";
import type { TrustReview } from "../trust-review";
import type { Look } from "./choice";
import { cellLink } from "./texts";
import type { CellLink, Standing } from "./texts";

/** One thing that is wrong in the workbook: where, what was found, what to do. */
export interface ProblemView {
  readonly standing: Standing;
  /** The cell to mend first; null where no cell is to blame. */
  readonly cell: CellLink | null;
  /** Others that have to do with it. */
  readonly others: readonly CellLink[];
  readonly text: string;
}
export interface ProblemsView {
  readonly title: string;
  /** What waits for them, and what does not. */
  readonly lead: string;
  readonly problems: readonly ProblemView[];
  readonly errors: number;
}

const MOST_CELLS = 6;

export function problemView(issue: Issue): ProblemView {
  const [cell, ...others] = issue.at.map(cellLink);
  return {
    standing:
      issue.severity === "error"
        ? { words: "To put right", tone: "bad" }
        : { words: "To look at", tone: "look" },
    cell: cell ?? null,
    others: others.slice(0, MOST_CELLS - 1),
    text: describeIssue(issue),
  };
}

export function problemsOf(review: TrustReview): ProblemsView {
  const issues = workbookIssues(review);
  const errors = issues.filter(({ severity }) => severity === "error");
  const { title } = titleOf(issues, errors.length);
  return { title, lead: leadOf(review), problems: issues.map(problemView), errors: errors.length };
}

/** "3 problems on Staff and Pupils". */
function titleOf(issues: readonly Issue[], errors: number): { readonly title: string } {
  if (issues.length === 0) return { title: "Nothing to put right" };
  const counted = errors > 0 ? issues.filter(({ severity }) => severity === "error") : issues;
  const what = errors > 0 ? inWords(errors, "problem") : `${inWords(counted.length, "thing")} to look at`;
  const sheets = [...new Set(counted.flatMap(({ at }) => at.slice(0, 1).map(({ sheet }) => sheet)))];
  const where = sheets.length > 3 ? `${sheets.length} sheets` : listed(sheets);
  return { title: where === "" ? what : `${what} on ${where}` };
}

function leadOf(review: TrustReview): string {
  if (review.model === null) {
    return "Nothing can be worked out until the years of the plan are known. Nothing in your workbook was changed.";
  }
  const figures = review.plans.flatMap((plan) => plan.figures);
  const waiting = figures.filter(({ value }) => !isKnown(value)).length;
  if (waiting === 0) return "Every figure can be worked out. Nothing in your workbook was changed.";
  return `${waiting} of ${inWords(figures.length, "figure")} are not known until they are put right. The others are worked out, and nothing in your workbook was changed.`;
}

/** The line at the foot of the pane: what is wrong with the workbook, if anything is. */
export function statusLine({ review }: Look): Standing {
  const { title, problems, errors } = problemsOf(review);
  if (problems.length === 0) return { words: "No problems found in the workbook", tone: "good" };
  return { words: title, tone: errors > 0 ? "bad" : "look" };
}
