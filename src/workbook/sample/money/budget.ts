import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { roughCostOf } from "../staff/pay";
import type { SamplePost } from "../staff/post";
import { generalGrant, placeFunding } from "./general-grant";
import { roundTo, totalOf } from "./line";
import type { SampleLine } from "./line";
import { otherIncome } from "./other-income";
import { paidFrom, sixthFormRank, topUpRank } from "./paid-from";
import { runningCosts } from "./running-costs";
import { spentInFull } from "./spent-in-full";

export interface Budgeted {
  readonly posts: readonly SamplePost[];
  readonly lines: readonly SampleLine[];
}

/** The budget of a school, and its posts with the funds that pay for them. */
export function budgetOf(school: SampleSchool, roll: Roll, staff: readonly SamplePost[]): Budgeted {
  const { pensionRate } = school;
  const known = [...otherIncome(school, roll), ...runningCosts(school, roll)];
  const used = [...known, ...spentInFull(school, known, staff)];
  const revenue = {
    spent: totalOf(used, "Expenditure") + roughCostOf(staff, pensionRate),
    received: totalOf(used, "Income"),
  };
  const granted =
    school.phase === "Special" ? placeFunding(school, roll, revenue) : generalGrant(school, roll, revenue);
  const lines = [...granted, ...used.flatMap((line) => withNewContract(school, line))];
  const left = (fund: string): number =>
    totalOf(lines, "Income", fund) -
    totalOf(lines, "Expenditure", fund) -
    roughCostOf(staff, pensionRate, fund);
  const posts =
    school.phase === "Special"
      ? paidFrom("High needs", left("High needs"), staff, { rank: topUpRank, pensionRate })
      : paidFrom("16 to 19", left("16 to 19"), staff, { rank: sixthFormRank, pensionRate });
  return { posts, lines };
}

const NEW_CONTRACT = 1.035;
/** Energy is bought for the whole trust; the next contract starts in the second year. */
const withNewContract = ({ code }: SampleSchool, line: SampleLine): SampleLine[] =>
  line.line === `${code}-ENE`
    ? [line, { ...line, academicYear: "2027/28", amount: roundTo(100, line.amount * NEW_CONTRACT) }]
    : [line];
