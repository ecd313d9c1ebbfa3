import { isWithinYears, pupilsOn, standsIn } from "../curriculum";
import type { CurriculumRow, YearRange } from "../curriculum";
import { cellOf, fixedText, inUnit, isBelow, isPositive, ratioOf, warning } from "../kernel";
import type { Issue } from "../kernel";
import { firstYear } from "./first-year";
import type { PlanCosts } from "./plan-costs";
import type { SchoolIndex } from "./school-index";

const POST_16_YEARS: YearRange = [12, 14];

/** Sixth-form groups with fewer pupils than the trust's viable size: one issue a school, for the first year. */
export function sixthFormIssues(
  costs: PlanCosts,
  { school, curriculum }: SchoolIndex,
  plan: string,
): Issue[] {
  if (school.phase !== null && school.phase !== "Secondary") return [];
  const limit = costs.plan.settings.viableSixthFormGroup;
  const found = firstYear(costs, (_, academicYear) => {
    const small = curriculum.filter((row) => {
      const counts = isWithinYears(row.yearGroup, POST_16_YEARS) && standsIn(row, academicYear);
      return counts && isPositive(row.groups) && isBelow(groupSize(row, costs, academicYear), limit);
    });
    return small.length === 0 ? null : { academicYear, small };
  });
  if (found === null) return [];
  const { academicYear, small } = found;
  const finding = {
    code: "guardrail-sixth-form",
    school: school.name,
    plan,
    academicYear,
    groups: small.map((row) => ({
      yearGroup: row.yearGroup,
      subject: row.subject ?? "",
      pupils: fixedText(groupSize(row, costs, academicYear), 1) ?? "",
    })),
    limit: fixedText(limit, 0) ?? "",
  } as const;
  return [warning(finding, ...small.map((row) => cellOf(row.origin, "groups")))];
}

const groupSize = (row: CurriculumRow, { roll }: PlanCosts, academicYear: string) =>
  inUnit<"pupils">(ratioOf(pupilsOn(row, roll, academicYear), row.groups));
