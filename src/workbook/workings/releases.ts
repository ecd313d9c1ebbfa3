import { isInPlan } from "../../domain/reinvestment";
import { nameKey } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { isOwn } from "./commitment-years";
import type { WorkingContext } from "./context";
import { planNamed } from "./plans";
import { NOT_KNOWN } from "./money-items";

/** Each release of the scenario looked at in each year of the plan: what draws on it may outlast it. */
export const releaseBalanceRows = (context: WorkingContext): KeyValues[] =>
  context.model.releases
    .filter((release) => isOwn(release, context))
    .flatMap(({ id }) =>
      context.timeline.years.map((year, index) => ({
        Release: id,
        "Academic year": year,
        "Year no": index + 1,
      })),
    );

/** Category, school and pot of what is committed, from its first year on: spending may come later. */
export function whereItWentRows(context: WorkingContext): KeyValues[] {
  const { set, plans, sharing, timeline } = context;
  const after = planNamed(plans, "After");
  const rows = new Map<string, KeyValues>();
  for (const { commitment, release, kind, yearIndex } of set.commitments) {
    if (!isInPlan(commitment) || !isOwn(release ?? undefined, context)) continue;
    const school = commitment.school ?? NOT_KNOWN;
    for (const [index, year] of timeline.years.entries()) {
      if (index < yearIndex) continue;
      const row = {
        Category: commitment.category ?? NOT_KNOWN,
        School: school,
        "Academic year": year,
        "Cash or time": kind ?? NOT_KNOWN,
        "Year no": index + 1,
        Pool: `${school}|${sharing.pupils(after, school)}`,
        Place: [commitment.category ?? NOT_KNOWN, school, kind ?? NOT_KNOWN].join("|"),
      };
      rows.set([row.Category, nameKey(school), row["Cash or time"], index].join("|"), row);
    }
  }
  return [...rows.values()].sort(inOrder);
}

const text = (row: KeyValues, header: string): string => {
  const cell = row[header];
  return typeof cell === "string" ? cell : "";
};
const inOrder = (a: KeyValues, b: KeyValues): number =>
  text(a, "Cash or time").localeCompare(text(b, "Cash or time"), "en-GB") ||
  text(a, "Category").localeCompare(text(b, "Category"), "en-GB") ||
  text(a, "School").localeCompare(text(b, "School"), "en-GB") ||
  text(a, "Academic year").localeCompare(text(b, "Academic year"), "en-GB");
