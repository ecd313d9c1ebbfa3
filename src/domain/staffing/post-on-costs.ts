import { inUnit, notBelowZero, subtract, times, unknown, zero } from "../kernel";
import type { Part, Pounds, Ratio } from "../kernel";
import type { CostBasis } from "./cost-basis";
import { headcountOf } from "./post";
import type { Post } from "./post";
import type { RateInForce } from "./rates";

/** (pay − threshold × headcount × months ÷ 12) × rate, not below 0. */
export function employerNi(
  pay: Pounds,
  post: Post,
  { share, part, basis }: { share: Ratio; part: Part; basis: CostBasis },
): { cost: Pounds; confirmed: boolean } {
  const rate = basis.rates.inForce("employer_ni_rate", null, part.ratesAsAt);
  const threshold = basis.rates.inForce("employer_ni_secondary_threshold", null, part.ratesAsAt);
  const free: Pounds = times(times(inUnit<"GBP">(threshold.value), headcountOf(post)), share);
  const charged = notBelowZero(subtract(pay, free));
  return { cost: times(charged, rate.value), confirmed: rate.confirmed && threshold.confirmed };
}

const NO_PENSION: RateInForce = { value: zero(), row: null, confirmed: true };
/** The employer's rate of the post's scheme in the part; not known where the scheme is not. */
export function pensionRate(post: Post, part: Part, { rates }: CostBasis): RateInForce {
  switch (post.pension) {
    case "TPS":
      return rates.inForce("teachers_pension_employer_rate", null, part.ratesAsAt);
    case "LGPS":
      return rates.inForce("lgps_employer_rate", post.school, part.ratesAsAt);
    case "None":
      return NO_PENSION;
    case null:
      return { value: unknown(), row: null, confirmed: true };
  }
}
