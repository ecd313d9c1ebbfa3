import { cellOf, compareDates, groupBy, nameKey, problem } from "../kernel";
import type { Issue } from "../kernel";
import { pupilTarget } from "./row-kinds";
import type { Change } from "./scenario";

/** Within one scenario only one change of a field of a target may be live on any day. */
export function overlappingChanges(changes: readonly Change[]): Issue[] {
  const sets = changes.filter((change) => change.kind === "Set" && change.unreadable === null);
  const byField = groupBy(
    sets,
    (change) => `${change.table}|${targetKey(change)}|${nameKey(change.field ?? "")}`,
  );
  return [...byField.values()].flatMap((own) =>
    own.slice(1).flatMap((change, position) => {
      const other = own.slice(0, position + 1).find((earlier) => overlap(earlier, change));
      return other === undefined
        ? []
        : [
            problem(
              { code: "overlapping-changes", change: change.id, other: other.id },
              cellOf(change.origin, "fromDate"),
            ),
          ];
    }),
  );
}

/** One target has one key, however it is written. */
function targetKey({ table, target }: Change): string {
  if (table !== "Pupils") return nameKey(target);
  const { school, yearGroup } = pupilTarget(target);
  return `${nameKey(school)}|${nameKey(yearGroup)}`;
}

const overlap = (a: Change, b: Change): boolean => startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
const startsBeforeEnd = (a: Change, b: Change): boolean =>
  b.toDate === null || compareDates(a.fromDate, b.toDate) <= 0;
