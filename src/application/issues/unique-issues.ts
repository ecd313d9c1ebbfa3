import { groupBy, nameKey } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import { oneOf } from "./words";

/**
 * Each finding once, errors first: what is wrong in the baseline is not said again for a scenario,
 * and what a school has none of is said in one issue.
 */
export function uniqueIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  const once = issues.filter((issue) => {
    const key = keyOf(issue);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const together = withoutDenominatorsApart(once);
  return [
    ...together.filter(({ severity }) => severity === "error"),
    ...together.filter(({ severity }) => severity === "warning"),
  ];
}

/** Everything but the plan and year in which a guardrail breaks first. */
const keyOf = (issue: Issue): string =>
  JSON.stringify(issue, (key, value: unknown) =>
    ["plan", "found", "academicYear"].includes(key) && issue.code.startsWith("guardrail") ? undefined : value,
  );

type NoDenominator = Extract<Issue, { readonly code: "no-denominator" }>;
const isNoDenominator = (issue: Issue): issue is NoDenominator => issue.code === "no-denominator";

/** In the place of the first, one issue that names everything a school has none of. */
function withoutDenominatorsApart(issues: readonly Issue[]): Issue[] {
  const bySchool = groupBy(issues.filter(isNoDenominator), ({ school }) => nameKey(school));
  return issues.flatMap((issue): Issue[] => {
    if (!isNoDenominator(issue)) return [issue];
    const [first, ...others] = bySchool.get(nameKey(issue.school)) ?? [];
    if (first !== issue) return [];
    return [{ ...first, missing: oneOf([first, ...others].map(({ missing }) => missing)) }];
  });
}
