import { cellOf, compareDates, groupBy, nameKey, problem } from "../kernel";
import type { Issue } from "../kernel";
import type { Change } from "./scenario";
import { targetKey } from "./target-key";

/** Within one scenario only one change of a field of a target may be live on any day. */
export function overlappingChanges(changes: readonly Change[]): Issue[] {
  const sets = changes.filter((change) => change.kind === "Set" && change.unreadable === null);
  const byField = groupBy(sets, (change) => `${targetKey(change)}|${nameKey(change.field ?? "")}`);
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

const overlap = (a: Change, b: Change): boolean => startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
const startsBeforeEnd = (a: Change, b: Change): boolean =>
  b.toDate === null || compareDates(a.fromDate, b.toDate) <= 0;
