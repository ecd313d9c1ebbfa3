import type { FigureFinding } from "../../domain/kernel";
import type { MissingFinding } from "./describe-missing";
import { inWords, pounds } from "./words";

export function describeFigure(finding: Exclude<FigureFinding, MissingFinding>): string {
  switch (finding.code) {
    case "several-centrals":
      return `${finding.found} is a second row of phase Central. Trust-wide costs are booked to the first; one is enough.`;
    case "line-before-plan":
      return `Line ${finding.line} is for ${finding.academicYear}, before the plan begins, so its growth since is not known. Enter its amount for the first year of the plan.`;
    case "several-pays":
      return `Post ${finding.post} is paid in two ways. Keep one of: pay point, Annual salary £, Annual cost £.`;
    case "no-denominator":
      return `${finding.school} has no ${finding.missing} in one of the years, so figures that divide by it are not known.`;
    case "unbalanced-transfers":
      return `Transfers in ${finding.academicYear} come to ${pounds(finding.amount)} across the trust and must come to nothing. Give Other school, or the row that receives the money.`;
    case "pay-bill-incomplete":
      return `${inWords(finding.posts, "row")} with Annual cost £ ${finding.posts === 1 ? "does" : "do"} not say how much of it is pay. The apprenticeship levy leaves ${finding.posts === 1 ? "it" : "them"} out: fill in "of which pay £".`;
    case "cost-twice":
      return `Line ${finding.line} is coded ${finding.aarCode}, which Staff also pays for at this school. Make sure the cost is not in both.`;
    case "provisional":
      return `Provisional from ${finding.since}: ${finding.what}. It is carried forward or assumed, not yet confirmed.`;
  }
}
