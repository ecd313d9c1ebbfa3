import type { Issue } from "../kernel";
import { infantClassIssues } from "./infant-classes";
import type { PlanCosts } from "./plan-costs";
import { ppaIssues } from "./ppa";
import type { SchoolIndex } from "./school-index";
import { sixthFormIssues } from "./sixth-form";
import { subjectIssues } from "./subject-cover";

/** Guardrails that are not a floor or ceiling on a metric. Each is said once, for the first year it breaks. */
export const guardrailIssues = (
  costs: PlanCosts,
  schools: readonly SchoolIndex[],
  planName: string,
): Issue[] =>
  schools
    .filter(({ school }) => school.phase !== "Central")
    .flatMap((index) => [
      ...infantClassIssues(costs, index, planName),
      ...ppaIssues(costs, index, planName),
      ...subjectIssues(costs, index, planName),
      ...sixthFormIssues(costs, index, planName),
    ]);
