import { cellOf, exactText, isAbove, problem, zero } from "../../domain/kernel";
import type { Issue } from "../../domain/kernel";
import type { RowOf } from "../layout/table";
import type { changesTable } from "../layout/tables";
import { orElse } from "./readable";

/** Special severance is a part of the cost to achieve, and no part is above the whole. */
export function severanceIssues(row: RowOf<typeof changesTable>): Issue[] {
  const severance = row.ofWhichSpecialSeverance ?? zero<"GBP">();
  const cost = row.costToAchieve ?? zero<"GBP">();
  if (!isAbove(severance, cost)) return [];
  const finding = {
    code: "severance-above-cost",
    change: orElse(row.change, ""),
    severance: exactText(severance) ?? "",
    cost: exactText(cost) ?? "",
  } as const;
  return [problem(finding, cellOf(row.origin, "ofWhichSpecialSeverance"))];
}
