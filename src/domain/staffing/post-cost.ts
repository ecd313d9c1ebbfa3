import { add, isKnown, isSame, isZero, months, monthsWithin, one, ratioOf } from "../kernel";
import { times, unknown, zero } from "../kernel";
import type { Fte, Issue, Months, Part, Pounds, Ratio, RowOrigin } from "../kernel";
import type { CostBasis } from "./cost-basis";
import type { Pay, Post } from "./post";
import { employerNi, pensionRate } from "./post-on-costs";
import { salaryOnPoint } from "./salary";

/** What one post costs in one part, step by step. */
export interface PartCost {
  readonly months: Months;
  /** FTE × months in part ÷ 12: what the part adds to the year's average. */
  readonly fte: Fte;
  readonly pay: Pounds;
  readonly employerNi: Pounds;
  readonly pension: Pounds;
  readonly cost: Pounds;
  /** Pay that counts for the apprenticeship levy. */
  readonly payBill: Pounds;
  /** False when pay or a rate is projected, derived or still to confirm. */
  readonly confirmed: boolean;
  /** The row of PayPoints that the pay rests on; null for a post without a point. */
  readonly paidOn: RowOrigin | null;
}
export interface PostCost {
  readonly post: Post;
  readonly parts: readonly PartCost[];
  readonly issues: readonly Issue[];
}

const YEAR = months(12);
const NOTHING: PartCost = {
  months: zero(),
  fte: zero(),
  pay: zero(),
  employerNi: zero(),
  pension: zero(),
  cost: zero(),
  payBill: zero(),
  confirmed: true,
  paidOn: null,
};

/** Full-time yearly salary in each part, before FTE and months. */
interface Salaries {
  readonly annual: readonly Pounds[];
  readonly confirmed: readonly boolean[];
  readonly paidOn: readonly (RowOrigin | null)[];
  readonly issues: readonly Issue[];
}

/**
 * Cost of a post by part: pay, employer NI and pension for the months within its dates.
 * An unreadable figure makes the part not known; a part without the post costs nothing.
 */
export function costOfPost(post: Post, basis: CostBasis): PostCost {
  if (post.pay.by === "row") return costOfRow(post, post.pay, basis);
  const salaries = salariesOf(post, post.pay, basis);
  const parts = basis.timeline.parts.map((part) => partCost(post, part, salaries, basis));
  const unpaid = parts.some((part, i) => !isZero(part.months) && !isKnown(salaries.annual[i] ?? zero()));
  return { post, parts, issues: unpaid ? salaries.issues : [] };
}

function salariesOf(post: Post, pay: Exclude<Pay, { by: "row" }>, basis: CostBasis): Salaries {
  const { parts } = basis.timeline;
  switch (pay.by) {
    case "point":
      return salaryOnPoint(post, pay, {
        area: basis.areaOf(post.school),
        grid: basis.grid,
        timeline: basis.timeline,
      });
    case "salary":
      return {
        issues: [],
        paidOn: [],
        annual: parts.map((part) => times(pay.annual, indexOf(post, part, basis))),
        // the trust's own figure, until an award moves it
        confirmed: parts.map((part) => isSame(indexOf(post, part, basis), one())),
      };
    case "unreadable":
      return {
        issues: [],
        paidOn: [],
        annual: parts.map(() => unknown<"GBP">()),
        confirmed: parts.map(() => true),
      };
  }
}

function partCost(post: Post, part: Part, salaries: Salaries, basis: CostBasis): PartCost {
  const worked = monthsWithin(part, post.starts, post.ends);
  if (isZero(worked)) return NOTHING;
  const share = ratioOf(worked, YEAR);
  const salary = salaries.annual[part.index] ?? unknown<"GBP">();
  const basic = times(times(salary, post.fte), post.paidWeeksShare);
  const allowances = allowancesOf(post, indexOf(post, part, basis));
  const pay = times(add(basic, allowances), share);
  const ni = employerNi(pay, post, { share, part, basis });
  const pension = pensionRate(post, part, basis);
  const pensionCost = times(pay, pension.value);
  return {
    months: worked,
    fte: times(post.fte, share),
    pay,
    employerNi: ni.cost,
    pension: pensionCost,
    cost: add(add(pay, ni.cost), pensionCost),
    payBill: pay,
    paidOn: salaries.paidOn[part.index] ?? null,
    confirmed: (salaries.confirmed[part.index] ?? false) && ni.confirmed && pension.confirmed,
  };
}

/** TLR by share of the responsibility, not FTE; nothing to grow when there are none. */
function allowancesOf(post: Post, index: Ratio): Pounds {
  const first = add(times(post.tlr, post.tlrShare), post.senAllowance);
  return isZero(first) ? first : times(first, index);
}

const indexOf = (post: Post, part: Part, basis: CostBasis): Ratio => {
  const award = post.role?.award ?? null;
  return award === null ? unknown() : (basis.index[award][part.index] ?? unknown());
};

/** The whole row's cost at first-year prices, grown by its role's award, in proportion to FTE. */
function costOfRow(post: Post, pay: Extract<Pay, { by: "row" }>, basis: CostBasis): PostCost {
  const parts = basis.timeline.parts.map((part): PartCost => {
    const worked = monthsWithin(part, post.starts, post.ends);
    if (isZero(worked)) return NOTHING;
    const share = ratioOf(worked, YEAR);
    const ofFullRow = isSame(post.fte, pay.forFte) ? one<"ratio">() : ratioOf(post.fte, pay.forFte);
    const scaled = times(times(ofFullRow, share), indexOf(post, part, basis));
    const cost = times(pay.annual, scaled);
    return {
      ...NOTHING,
      months: worked,
      fte: times(post.fte, share),
      cost,
      pay: cost,
      payBill: pay.ofWhichPay === null ? zero() : times(pay.ofWhichPay, scaled),
      confirmed: isSame(indexOf(post, part, basis), one()),
    };
  });
  return { post, parts, issues: [] };
}
