import { cellOf, isKnown, problem } from "../kernel";
import type { Issue } from "../kernel";
import type { Assumption, Award } from "../staffing";
import type { PlanCosts } from "./plan-costs";

const HEADERS: Readonly<Record<Assumption, string>> = {
  teacherAward: "Teacher award %",
  supportAward: "Support award %",
  nonPayInflation: "Non-pay inflation %",
  incomeGrowth: "Income growth %",
};

/** Assumptions left blank in a year in which a post or a line needs them. */
export function missingAssumptions(costs: PlanCosts): Issue[] {
  return costs.plan.years.flatMap((year, yearIndex) =>
    year.blank
      .filter((assumption) => isNeeded(assumption, yearIndex, costs))
      .map((assumption) =>
        problem(
          { code: "missing-value", table: "Years", field: HEADERS[assumption] },
          cellOf(year.origin, assumption),
        ),
      ),
  );
}

function isNeeded(assumption: Assumption, yearIndex: number, costs: PlanCosts): boolean {
  const { budget } = costs.plan;
  switch (assumption) {
    case "teacherAward":
      return yearIndex > 0 ? follows("Teacher", costs) : needsFirstAward(costs);
    case "supportAward":
      return follows("Support", costs);
    case "nonPayInflation":
      return yearIndex > 0 && budget.some(({ priceGrowsWith }) => priceGrowsWith === "non-pay inflation");
    case "incomeGrowth":
      return yearIndex > 0 && budget.some(({ priceGrowsWith }) => priceGrowsWith === "income growth");
  }
}

const follows = (award: Award, { posts }: PlanCosts): boolean =>
  posts.some(({ post }) => post.role?.award === award);

/** The first year's teacher award moves only points that are not published for that year. */
const needsFirstAward = ({ posts }: PlanCosts): boolean =>
  posts.some(({ post, parts, issues }) => {
    const first = parts[0];
    const onPoint = post.pay.by === "point" && post.role?.award === "Teacher" && issues.length === 0;
    return onPoint && first !== undefined && isKnown(post.fte) && !isKnown(first.pay);
  });
