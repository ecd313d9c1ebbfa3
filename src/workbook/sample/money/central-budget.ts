import { CENTRAL } from "../schools/names";
import { CENTRAL_CODE, centralTeam } from "../staff/central-team";
import { roughCostOf } from "../staff/pay";
import type { SamplePost } from "../staff/post";
import { income, roundTo, spending } from "./line";
import type { Owner, SampleLine } from "./line";

const OWNER: Owner = { code: CENTRAL_CODE, name: CENTRAL };
export const CENTRAL_PENSION_RATE = 0.204;

const TEAM_SHARE = 0.66;
/** Id, heading, code of the accounts return, share of what the team leaves. */
const USES = [
  ["SYS", "Finance, payroll and HR systems", "BAE280", 0.3],
  ["AUD", "External and internal audit", "BAE260", 0.13],
  ["LEG", "Legal and professional advice", "BAE300", 0.12],
  ["ITC", "IT licences and connections", "BAE210", 0.27],
  ["EST", "Surveys and statutory inspections", "BAE120", 0.16],
] as const;

// Rates of the apprenticeship levy and of the two allowances, a year.
const LEVY = 0.005;
const LEVY_ALLOWANCE = 15_000;
const EMPLOYMENT_ALLOWANCE = 10_500;
/** The Employment Allowance is taken from April on: none of it before, in the first year of the plan. */
const levyOf = (payBill: number): number =>
  Math.max(0, payBill * LEVY - LEVY_ALLOWANCE) - EMPLOYMENT_ALLOWANCE;

/** Pay is about seven tenths of what staff cost. */
const PAY_SHARE = 0.71;

/** What the schools contribute pays for the central team, the levy of the whole trust, and what is bought for all. */
export function centralBudget(contributions: number, staffCostOfSchools: number) {
  const posts: SamplePost[] = centralTeam(contributions * TEAM_SHARE, CENTRAL_PENSION_RATE);
  const staff = roughCostOf(posts, CENTRAL_PENSION_RATE);
  const sold = roundTo(500, contributions * 0.012);
  const left = contributions + sold - staff - levyOf((staffCostOfSchools + staff) * PAY_SHARE);
  const lines: SampleLine[] = [
    income(OWNER, "SOL", {
      heading: "School improvement sold to other schools",
      fund: "Self-generated",
      amount: sold,
      priceGrowsWith: "non-pay inflation",
    }),
    ...USES.map(([id, heading, aarCode, share]) =>
      spending(OWNER, id, { heading, aarCode, fund: "GAG", amount: roundTo(100, left * share) }),
    ),
  ];
  return { posts, lines };
}
