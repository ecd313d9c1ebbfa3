import { isPositive } from "../kernel";
import type { BaseQuantities, SchoolYear } from "../metrics";
import { curriculumBases } from "./curriculum-bases";
import { financeBases, openingReserve } from "./finance-bases";
import { centralSchool } from "./plan";
import type { PlanCosts } from "./plan-costs";
import type { SchoolInYear } from "./school-in-year";
import type { SchoolIndex } from "./school-index";
import { staffBases } from "./staff-bases";

/** The base quantities of a school in every year of the model. */
export function schoolYears(costs: PlanCosts, index: SchoolIndex): SchoolYear[] {
  let reserve = openingReserve(costs.plan, index);
  return costs.plan.timeline.years.map((academicYear, yearIndex) => {
    const inYear: SchoolInYear = { costs, index, yearIndex, academicYear };
    const teaching = curriculumBases(inYear);
    const finance = financeBases(inYear, reserve);
    reserve = finance.closingReserve.value;
    const base: BaseQuantities = { ...teaching, ...staffBases(inYear, teaching), ...finance };
    return {
      level: "school",
      name: index.school.name,
      phase: index.school.phase,
      academicYear,
      yearIndex,
      base,
      provisional: isProvisional(inYear),
    };
  });
}

/** Of its posts, and at Central also of what arises once for the trust. */
function isProvisional({ costs, index, yearIndex }: SchoolInYear): boolean {
  const parts = [yearIndex * 2, yearIndex * 2 + 1];
  const onPosts = index.posts.some((cost) => parts.some((part) => cost.parts[part]?.confirmed === false));
  const isCentral = centralSchool(costs.plan)?.name === index.school.name;
  const onTrust = costs.trust.some(
    ({ part, payBill, confirmed }) => parts.includes(part.index) && isPositive(payBill) && !confirmed,
  );
  return onPosts || (isCentral && onTrust);
}
