import { inUnit, least, months, notBelowZero, over, subtract, sum, times, zero } from "../kernel";
import type { Part, Pounds, Timeline } from "../kernel";
import type { PartCost } from "./post-cost";
import type { RateBook } from "./rates";

/** What arises once for the trust in one part and is booked to its Central school. */
export interface TrustOnCost {
  readonly part: Part;
  readonly payBill: Pounds;
  readonly employerNi: Pounds;
  readonly levy: Pounds;
  /** Taken off employer NI: positive. */
  readonly employmentAllowance: Pounds;
  readonly confirmed: boolean;
}

/** Pay of one post, or of several together, by part. */
export interface PayByPart {
  readonly parts: readonly Pick<PartCost, "payBill" | "employerNi">[];
}

/** Several as one. */
export const payTogether = (costs: readonly PayByPart[], { parts }: Timeline): PayByPart => ({
  parts: parts.map((part) => ({
    payBill: totalIn(costs, part, "payBill"),
    employerNi: totalIn(costs, part, "employerNi"),
  })),
});

const YEAR = months(12);

/**
 * Apprenticeship levy = max(0, rate × pay bill − allowance × months ÷ 12), and the Employment
 * Allowance, by part.
 */
export function trustOnCosts(
  costs: readonly PayByPart[],
  timeline: Timeline,
  rates: RateBook,
): TrustOnCost[] {
  const niDue = timeline.parts.map((part) => totalIn(costs, part, "employerNi"));
  const allowances = employmentAllowances(niDue, timeline, rates);
  return timeline.parts.map((part) => {
    const payBill = totalIn(costs, part, "payBill");
    const rate = rates.inForce("apprenticeship_levy_rate", null, part.ratesAsAt);
    const allowance = rates.inForce("apprenticeship_levy_allowance", null, part.ratesAsAt);
    const free = times(inUnit<"GBP">(allowance.value), over(part.months, YEAR));
    return {
      part,
      payBill,
      employerNi: niDue[part.index] ?? zero(),
      levy: notBelowZero(subtract(times(payBill, rate.value), free)),
      employmentAllowance: allowances[part.index] ?? zero(),
      confirmed: rate.confirmed && allowance.confirmed,
    };
  });
}

const totalIn = (costs: readonly PayByPart[], part: Part, step: "payBill" | "employerNi"): Pounds =>
  sum(costs.map((cost) => cost.parts[part.index]?.[step] ?? zero<"GBP">()));

/**
 * One allowance a tax year, taken from April until used and never more than the NI due. The
 * model's first September to March takes none: its tax year's allowance went in the months before.
 */
function employmentAllowances(niDue: readonly Pounds[], timeline: Timeline, rates: RateBook): Pounds[] {
  let left: Pounds = zero();
  return timeline.parts.map((part) => {
    if (part.name === "Apr–Aug") {
      left = inUnit(rates.inForce("employment_allowance_per_trust", null, part.ratesAsAt).value);
    }
    const taken = least(left, niDue[part.index] ?? zero());
    left = subtract(left, taken);
    return taken;
  });
}

/** Levy less allowance, as a cost of the trust. */
export const netTrustOnCost = (onCost: TrustOnCost): Pounds =>
  subtract(onCost.levy, onCost.employmentAllowance);
