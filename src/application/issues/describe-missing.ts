import type { FigureFinding } from "../../domain/kernel";
import { ON_COST_PARAMETERS } from "../../domain/reference";
import { LGPS_RATE } from "../../domain/staffing";
import { dayInWords } from "./words";

export type MissingFinding = Extract<FigureFinding, { readonly code: `missing-${string}` }>;

const rateLabel = (rate: string): string =>
  ON_COST_PARAMETERS.find(({ id }) => id === rate)?.label ?? (rate.startsWith("lgps") ? LGPS_RATE : rate);

/** Something that a figure needs and that nobody has entered. */
export function describeMissing(finding: MissingFinding): string {
  switch (finding.code) {
    case "missing-setting":
      return `The setting ${finding.setting} is blank. Fill in its Value.`;
    case "missing-central":
      return "Schools needs one row of phase Central, to which the apprenticeship levy is booked. Add it; until then the trust's costs are not known.";
    case "missing-year":
      return `${finding.table} has no row for ${finding.academicYear}. Add it, or lower Number of years.`;
    case "missing-pupils":
      return `${finding.school} has no pupils entered for ${finding.academicYear}. Add rows to Pupils, with 0 where there are none.`;
    case "missing-year-group":
      return `${finding.school} has no pupils entered for ${finding.yearGroup} in ${finding.academicYear}. Add a row to Pupils, with 0 where there are none.`;
    case "missing-rate":
      return missingRate(finding);
    case "missing-pay-point":
      return `Post ${finding.post}: ${finding.scale} ${finding.point} is not in PayPoints for ${finding.area || "the school's pay area"}. Correct the scale or point, or add it to PayPoints.`;
    case "missing-next-point":
      return `Post ${finding.post} moves up from ${finding.after}, but the next point is not in PayPoints. Add it, or set Highest point.`;
    case "missing-pay":
      return `Post ${finding.post} has no pay. Give a Pay scale and Pay point, an Annual salary £, or an Annual cost £.`;
    case "missing-target":
      return `${finding.school} has no Target contact ratio, so the teachers it needs are not known. Enter one to see them.`;
    case "missing-reserve":
      return `${finding.school} has no opening reserve, so its reserves are not known. Add rows to OpeningReserves, with 0 where there is none.`;
  }
}

function missingRate({ rate, school, asAt }: Extract<MissingFinding, { code: "missing-rate" }>): string {
  const label = rateLabel(rate);
  const [whose, where] = school === null ? ["", ""] : [` for ${school}`, `, with ${school} as its School`];
  return `${label} is not known${whose} as at ${dayInWords(asAt)}. Add a row "${label}" to OnCostRates${where}.`;
}
