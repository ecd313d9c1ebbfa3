import { cellOf, isoDate, isKnown, isZero, problem, zero } from "../kernel";
import type { Issue, Part, RowOrigin } from "../kernel";
import type { RateId } from "../staffing";
import type { PlanCosts } from "./plan-costs";

const ALWAYS: readonly RateId[] = ["employer_ni_rate", "employer_ni_secondary_threshold"];
const TRUST_WIDE: readonly RateId[] = [
  "apprenticeship_levy_rate",
  "apprenticeship_levy_allowance",
  "employment_allowance_per_trust",
];

/** Rates that a cost needs and the workbook does not have, each once, with a post that needs it. */
export function missingRates(costs: PlanCosts): Issue[] {
  const found = new Map<string, Issue>();
  const looked = new Set<string>();
  const need = (rate: RateId, school: string | null, { part, at }: Need): void => {
    const key = `${rate}|${school ?? ""}`;
    const inPart = `${key}|${part.index}`;
    if (looked.has(inPart)) return;
    looked.add(inPart);
    const { value, row } = costs.basis.rates.inForce(rate, school, part.ratesAsAt);
    if (row !== null || isKnown(value) || found.has(key)) return;
    const asAt = isoDate(part.ratesAsAt);
    found.set(key, problem({ code: "missing-rate", rate, school, asAt }, cellOf(at, "pension")));
  };
  for (const part of costs.plan.timeline.parts) needsOf(costs, part, need);
  return [...found.values()];
}
interface Need {
  readonly part: Part;
  readonly at: RowOrigin;
}

function needsOf(
  costs: PlanCosts,
  part: Part,
  need: (rate: RateId, school: string | null, need: Need) => void,
): void {
  const inPost = costs.posts.filter(({ parts }) => !isZero(parts[part.index]?.months ?? zero()));
  for (const { post } of inPost.filter(({ post: { pay } }) => pay.by !== "row")) {
    const own: Need = { part, at: post.origin };
    for (const rate of ALWAYS) need(rate, null, own);
    if (post.pension === "TPS") need("teachers_pension_employer_rate", null, own);
    if (post.pension === "LGPS") need("lgps_employer_rate", post.school, own);
  }
  const [first] = inPost;
  if (!first) return;
  for (const rate of TRUST_WIDE) {
    if (rate !== "employment_allowance_per_trust" || part.name === "Apr–Aug") {
      need(rate, null, { part, at: first.post.origin });
    }
  }
}
