import type { Issue } from "../kernel";
import { nameKey } from "../kernel";
import { figuresOf } from "./figure";
import type { Figure } from "./figure";
import { guardrailIssues } from "./guardrails";
import type { PlanCosts } from "./plan-costs";
import { remembered } from "./plan-memory";
import type { PlanMemory, SchoolResult } from "./plan-memory";
import type { SchoolIndex } from "./school-index";
import { schoolYears } from "./school-years";

/** What a school comes to; of one whose rows are the very same in another plan, what it came to there. */
export function schoolResult(costs: PlanCosts, index: SchoolIndex, memory: PlanMemory): SchoolResult {
  // what arises once for the trust is booked to Central: it moves with the pay of all
  if (index.school.phase === "Central" || index.school.phase === null) return resultOf(costs, index);
  const key = nameKey(index.school.name);
  return remembered(memory.schools, key, inputsOf(costs, index), () => resultOf(costs, index));
}

function resultOf(costs: PlanCosts, index: SchoolIndex): SchoolResult {
  const years = schoolYears(costs, index);
  let figures: readonly Figure[] | null = null;
  let guardrails: { readonly plan: string; readonly issues: readonly Issue[] } | null = null;
  return {
    years,
    figures: () => (figures ??= years.flatMap((year) => figuresOf(year, costs.plan))),
    guardrails(planName) {
      const known = guardrails ?? { plan: planName, issues: guardrailIssues(costs, [index], planName) };
      guardrails = known;
      return known.plan === planName ? known.issues : known.issues.map((issue) => inPlan(issue, planName));
    },
  };
}

const inPlan = (issue: Issue, plan: string): Issue => ("plan" in issue ? { ...issue, plan } : issue);

/** All that the figures and guardrails of a school rest on, beside the years, pay and rates of the memory. */
function inputsOf({ plan, pupilsBySchool }: PlanCosts, index: SchoolIndex): unknown[] {
  const key = nameKey(index.school.name);
  return [
    ...[index.school, plan.settings, plan.timeline, plan.funds, plan.bands, plan.teaching],
    ...[plan.payPoints, plan.rates],
    ...[null, ...index.curriculum],
    ...[null, ...index.posts],
    ...[null, ...index.reserves],
    ...[null, ...(pupilsBySchool.get(key) ?? [])],
    ...[null, ...index.otherFlows],
  ];
}
