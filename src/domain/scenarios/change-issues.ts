import { cellOf, compareDates, exactText, isoDate, isZero, problem, warning } from "../kernel";
import type { Issue, Quantity, Timeline } from "../kernel";
import type { Change } from "./scenario";

export const unknownTarget = (change: Change): Issue =>
  problem(
    { code: "unknown-target", change: change.id, table: change.table, found: change.target },
    cellOf(change.origin, "target"),
  );
export const notListed = (change: Change): Issue =>
  problem(
    {
      code: "change-not-listed",
      change: change.id,
      found: `${change.field ?? "nothing"} in ${change.table}`,
    },
    cellOf(change.origin, "field"),
  );
/** Some tables can be set only: pupils, schools and years are neither added nor ended. */
export const kindNotListed = (change: Change): Issue =>
  problem(
    { code: "change-not-listed", change: change.id, found: `${change.kind} in ${change.table}` },
    cellOf(change.origin, "kind"),
  );
export const wrongOrder = ({ origin }: Change): Issue =>
  problem({ code: "wrong-order", first: "From date", second: "To date" }, cellOf(origin, "toDate"));
export const notSeptember = (change: Change): Issue => notWholeYears(change, "fromDate");
export const notAugust = (change: Change): Issue => notWholeYears(change, "toDate");
const notWholeYears = (change: Change, field: string): Issue =>
  problem({ code: "not-whole-years", change: change.id, table: change.table }, cellOf(change.origin, field));
export const stale = (change: Change, current: Quantity<string> | null): Issue =>
  problem(
    {
      code: "stale-change",
      change: change.id,
      expected: change.fromValue ?? "blank",
      found: current === null ? "blank" : (exactText(current) ?? "not known"),
    },
    cellOf(change.origin, "fromValue"),
  );

export const wrongSchool = ({ id, school, origin }: Change, found: string): Issue =>
  problem({ code: "change-wrong-school", change: id, school, found }, cellOf(origin, "school"));

/** A change that starts after the plan, or whose one-off cost falls before it, is not counted as it reads. */
export function outsidePlan({ id, origin, fromDate, costToAchieve }: Change, { parts }: Timeline): Issue[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const isAfter = compareDates(fromDate, last.ends) > 0;
  const losesCost = compareDates(fromDate, first.starts) < 0 && !isZero(costToAchieve);
  if (!isAfter && !losesCost) return [];
  const finding = { code: "change-outside-plan", change: id, from: isoDate(fromDate) } as const;
  return [warning(finding, cellOf(origin, "fromDate"))];
}
