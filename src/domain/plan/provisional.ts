import { cellOf, warning } from "../kernel";
import type { Issue, Part } from "../kernel";
import type { RateId } from "../staffing";
import type { PlanCosts } from "./plan-costs";

/** Each dated parameter that is not yet confirmed, with the first year that rests on it. */
export function provisionalIssues(costs: PlanCosts): Issue[] {
  return [...provisionalPay(costs), ...provisionalRates(costs)];
}

function provisionalPay({ posts, plan }: PlanCosts): Issue[] {
  const onPoints = posts.filter(({ post }) => post.pay.by === "point");
  const unconfirmed = (part: Part) => onPoints.find(({ parts }) => parts[part.index]?.confirmed === false);
  const first = plan.timeline.parts.find((part) => unconfirmed(part) !== undefined);
  const post = first && unconfirmed(first)?.post;
  if (!first || !post) return [];
  const what = "pay on scale points and its on-costs";
  return [warning({ code: "provisional", what, since: first.academicYear }, cellOf(post.origin, "payPoint"))];
}

const RATES: readonly (readonly [rate: RateId, what: string])[] = [
  ["employer_ni_rate", "the employer National Insurance rate"],
  ["employer_ni_secondary_threshold", "the employer National Insurance threshold"],
  ["teachers_pension_employer_rate", "the Teachers' Pension employer rate"],
  ["apprenticeship_levy_rate", "the apprenticeship levy rate"],
  ["apprenticeship_levy_allowance", "the apprenticeship levy allowance"],
];

function provisionalRates({ plan, basis }: PlanCosts): Issue[] {
  return RATES.flatMap(([rate, what]) => {
    for (const part of plan.timeline.parts) {
      const { row, confirmed } = basis.rates.inForce(rate, null, part.ratesAsAt);
      if (row !== null && !confirmed) {
        const at = cellOf(row.origin, "value");
        return [warning({ code: "provisional", what, since: part.academicYear }, at)];
      }
    }
    return [];
  });
}
