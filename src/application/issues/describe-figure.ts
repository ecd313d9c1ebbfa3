import { TRUST } from "../../domain/curriculum";
import { isSameName } from "../../domain/kernel";
import type { FigureFinding } from "../../domain/kernel";
import type { MissingFinding } from "./describe-missing";
import { inWords, pounds } from "./words";

export function describeFigure(finding: Exclude<FigureFinding, MissingFinding>): string {
  switch (finding.code) {
    case "several-centrals":
      return `${finding.found} is a second row of phase Central. Trust-wide costs are booked to the first; one is enough. Remove the second, or give it its own phase.`;
    case "too-many-taking":
      return `Row ${finding.row} is taken by ${finding.taking} pupils, and ${finding.yearGroup} has ${finding.pupils} in ${finding.academicYear}. Correct Pupils taking, or the pupils in Pupils.`;
    case "subject-not-taught":
      return `${postsTeaching(finding)} "${finding.subject}", which the Curriculum of ${finding.school} never has. Spell it as in Curriculum, or leave Subject blank for a post that may teach any.`;
    case "whole-school-rows":
      return `${inWords(finding.rows, "row")} of ${finding.table} ${finding.rows === 1 ? "stands" : "stand"} for a whole school, from the DfE tool's figures. School-wide ratios hold; ${MISSING_DETAIL[finding.table] ?? "nothing finer is known"}. Replace ${finding.rows === 1 ? "it" : "them"} when you can: the file of your other system can be imported.`;
    case "line-before-plan":
      return `Line ${finding.line} is for ${finding.academicYear}, before the plan begins, so its growth since is not known. Enter its amount for the first year of the plan.`;
    case "none-to-grow-from":
      return `Line ${finding.line} grows with pupils, of whom there are none in ${finding.academicYear} to grow from, so later years are not known. Enter its amount for each year, or let it grow with nothing.`;
    case "several-pays":
      return `Post ${finding.post} is paid in two ways. Keep one of: pay point, Annual salary £, Annual cost £.`;
    case "no-denominator":
      return noDenominator(finding.school, finding.missing);
    case "unbalanced-transfers":
      return `Transfers in ${finding.academicYear} come to ${pounds(finding.amount)} across the trust and must come to nothing. Give Other school, or the row that receives the money.`;
    case "pay-bill-incomplete":
      return `${inWords(finding.posts, "row")} with Annual cost £ ${finding.posts === 1 ? "does" : "do"} not say how much of it is pay. The apprenticeship levy leaves ${finding.posts === 1 ? "it" : "them"} out: fill in "of which pay £".`;
    case "cost-twice":
      return `Line ${finding.line} is coded ${finding.aarCode}, which Staff also pays for at this school. Make sure the cost is not in both.`;
    case "provisional":
      return `Provisional from ${finding.since}: ${finding.what}. It is carried forward or assumed, not yet confirmed. Enter it in Rates once it is published.`;
  }
}

/** What rows of a whole school cannot say. */
const MISSING_DETAIL: Readonly<Record<string, string>> = {
  Staff: "no single post, pay point or increment is known",
  Curriculum: "no subject, set or option is known",
};

const postsTeaching = ({ post, posts }: { readonly post: string; readonly posts: number }): string =>
  posts === 1 ? `Post ${post} teaches` : `Post ${post} and ${posts - 1} more teach`;

/** Only a trust that has no schools yet is named as a whole. */
function noDenominator(school: string, missing: string): string {
  const [name, advice] = isSameName(school, TRUST)
    ? ["The trust", "Add your schools to Schools, then their pupils, curriculum, posts and budget."]
    : [school, "Enter it if it is missing."];
  return `${name} has no ${missing} in one of the years, so figures that divide by it are not known. ${advice}`;
}
