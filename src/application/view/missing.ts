import { groupBy, isKnown, isSameName } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { Figure } from "../../domain/plan";
import { describeIssue } from "../issues/describe-issue";
import { workbookIssues } from "../report/findings";
import type { TrustReview } from "../trust-review";
import { isAmong } from "./origins";
import { cellLink } from "./texts";
import type { CellLink } from "./texts";

/** Why a figure is not known: the cell to look at first. */
export interface MissingView {
  readonly cell: CellLink | null;
  readonly text: string;
}

/** Null of a figure that is known. */
export function missingOf(figure: Figure, review: TrustReview): MissingView | null {
  if (isKnown(figure.value)) return null;
  const cause = causeOf(figure, workbookIssues(review));
  if (cause === null)
    return { cell: null, text: "It rests on something that is not known. See the problems." };
  return { cell: cause.at[0] ? cellLink(cause.at[0]) : null, text: describeIssue(cause) };
}

/** The first problem in a cell of the figure; else one of the same school or sheet; else the first of all. */
function causeOf(figure: Figure, issues: readonly Issue[]): Issue | null {
  const errors = issues.filter(({ severity }) => severity === "error");
  const origins = figure.origins();
  const sheets = groupBy(origins, (origin) => ("sheet" in origin ? origin.sheet : ""));
  const ofSchool = (issue: Issue): boolean =>
    "school" in issue && issue.school !== null && isSameName(issue.school, figure.school);
  return (
    errors.find(({ at }) => at.some((cell) => isAmong(cell, origins))) ??
    issues.find((issue) => issue.code === "no-denominator" && ofSchool(issue)) ??
    issues.find((issue) => issue.code.startsWith("missing-") && ofSchool(issue)) ??
    errors.find(({ at: [cell] }) => cell !== undefined && sheets.has(cell.sheet)) ??
    errors[0] ??
    null
  );
}
