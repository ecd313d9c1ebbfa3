import type { Issue } from "../../domain/kernel";

/** Each finding once, errors first: what is wrong in the baseline is not said again for a scenario. */
export function uniqueIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  const once = issues.filter((issue) => {
    const key = keyOf(issue);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return [
    ...once.filter(({ severity }) => severity === "error"),
    ...once.filter(({ severity }) => severity === "warning"),
  ];
}

/** Everything but the plan and year in which a guardrail breaks first. */
const keyOf = (issue: Issue): string =>
  JSON.stringify(issue, (key, value: unknown) =>
    ["plan", "found", "academicYear"].includes(key) && issue.code.startsWith("guardrail") ? undefined : value,
  );
