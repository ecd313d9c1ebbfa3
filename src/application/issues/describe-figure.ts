import type { FigureFinding } from "../../domain/kernel";
import { ON_COST_PARAMETERS } from "../../domain/reference";
import { inWords, pounds } from "./words";

const LGPS = "LGPS employer rate";
const rateLabel = (rate: string): string =>
  ON_COST_PARAMETERS.find(({ id }) => id === rate)?.label ?? (rate.startsWith("lgps") ? LGPS : rate);

export function describeFigure(finding: FigureFinding): string {
  switch (finding.code) {
    case "missing-setting":
      return `The setting ${finding.setting} is blank. Fill in its Value.`;
    case "missing-central":
      return "Schools needs one row of phase Central, to which the apprenticeship levy is booked. Add it; until then the trust's costs are not known.";
    case "several-centrals":
      return `${finding.found} is a second row of phase Central. Trust-wide costs are booked to the first; one is enough.`;
    case "missing-year":
      return `${finding.table} has no row for ${finding.academicYear}. Add it, or lower Number of years.`;
    case "missing-pupils":
      return `${finding.school} has no pupils entered for ${finding.academicYear}. Add rows to Pupils, with 0 where there are none.`;
    case "missing-rate":
      return `${rateLabel(finding.rate)} is not known${finding.school === null ? "" : ` for ${finding.school}`} as at ${finding.asAt}. Add a row to OnCostRates.`;
    case "missing-pay-point":
      return `Post ${finding.post}: ${finding.scale} ${finding.point} is not in PayPoints for ${finding.area || "the school's pay area"}. Correct the scale or point, or add it to PayPoints.`;
    case "missing-next-point":
      return `Post ${finding.post} moves up from ${finding.after}, but the next point is not in PayPoints. Add it, or set Highest point.`;
    case "missing-pay":
      return `Post ${finding.post} has no pay. Give a Pay scale and Pay point, an Annual salary £, or an Annual cost £.`;
    case "several-pays":
      return `Post ${finding.post} is paid in two ways. Keep one of: pay point, Annual salary £, Annual cost £.`;
    case "missing-target":
      return `${finding.school} has no Target contact ratio, so the teachers it needs are not known. Enter one to see them.`;
    case "missing-reserve":
      return `${finding.school} has no opening reserve, so its reserves are not known. Add rows to OpeningReserves, with 0 where there is none.`;
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
