import { budgetAmounts, lineKey } from "../budget";
import type { BudgetBasis, BudgetLine } from "../budget";
import type { CurriculumRow } from "../curriculum";
import { academicYearOf, compareDates, exactText, inUnit, isSameName, one, quantity, times } from "../kernel";
import type { Ratio } from "../kernel";
import type { Change } from "../scenarios";
import type { CostBasis, Post } from "../staffing";
import type { RolledRow } from "./rolled-row";
import { restated } from "./rolled-row";
import { riseOf } from "./rolled-posts";

/** Columns of Staff whose amounts are at first-year prices. */
const PRICED = ["TLR £", "SEN allowance £", "Annual salary £", "Annual cost £"];

interface RolledTargets {
  readonly posts: readonly RolledRow<Post>[];
  readonly curriculum: readonly RolledRow<CurriculumRow>[];
  readonly lines: readonly BudgetLine[];
  readonly basis: CostBasis;
  readonly budget: BudgetBasis;
}

/** Changes that still wait: amounts at the new prices, and targets by the ids of their rows in the new year. */
export const rolledChanges = (changes: readonly Change[], targets: RolledTargets): RolledRow<Change>[] =>
  changes.map((change) => restated(change, withTarget(withPrices(change, targets), targets)));

function withPrices(change: Change, targets: RolledTargets): Change {
  const rise = riseOfValue(change, targets);
  return rise === null
    ? change
    : { ...change, fromValue: risen(change.fromValue, rise), toValue: risen(change.toValue, rise) };
}

const risen = (value: string | null, rise: Ratio): string | null =>
  value === null ? null : (exactText(times(quantity(value), rise)) ?? value);

/** Null where the value has no price that moves. */
function riseOfValue(change: Change, { posts, lines, basis, budget }: RolledTargets): Ratio | null {
  if (change.kind !== "Set" || change.unreadable !== null) return null;
  if (change.table === "Staff" && PRICED.some((header) => isSameName(header, change.field ?? ""))) {
    const post = posts.find(({ from }) => from !== null && isSameName(from.id, change.target))?.from;
    return post ? riseOf(post, basis) : null;
  }
  return change.table === "Budget" ? riseOfLine(change, lines, budget) : null;
}

/** Of a line whose row of an earlier year still holds when the change begins. */
function riseOfLine(change: Change, lines: readonly BudgetLine[], basis: BudgetBasis): Ratio | null {
  const [closed = "", first = ""] = basis.timeline.years;
  const begins = academicYearOf(change.fromDate);
  const from = begins > first ? begins : first;
  const own = lines.filter(({ id, academicYear }) => isSameName(id, change.target) && academicYear <= from);
  const row = own.reduce<BudgetLine | null>(
    (found, line) => (found === null || found.academicYear <= line.academicYear ? line : found),
    null,
  );
  if (row === null || row.academicYear > closed) return null;
  const only = lines.filter(
    (line) => lineKey(line) === lineKey(row) && line.academicYear === row.academicYear,
  );
  if (only.length !== 1) return null;
  const rise = budgetAmounts([{ ...row, amount: one() }], basis).find(({ yearIndex }) => yearIndex === 1);
  return rise ? inUnit(rise.amount) : null;
}

/** A row that is now several: the one within whose days the change falls. */
function withTarget(change: Change, { posts, curriculum }: RolledTargets): Change {
  if (change.kind === "Add") return change;
  const own =
    change.table === "Staff"
      ? targetAmong(posts, change, isWithinDays)
      : change.table === "Curriculum"
        ? targetAmong(curriculum, change, isWithinYears)
        : null;
  return own === null ? change : { ...change, target: own };
}

/** Null where the row is still one, or where none holds for all of the change. */
function targetAmong<Row extends { readonly id: string }>(
  rolled: readonly RolledRow<Row>[],
  change: Change,
  holds: (row: Row, change: Change) => boolean,
): string | null {
  const rows = rolled
    .filter(({ from, like, to }) => isSameName((from ?? like ?? to).id, change.target))
    .map(({ to }) => to);
  return rows.length < 2 ? null : (rows.find((row) => holds(row, change))?.id ?? null);
}

const isWithinDays = ({ starts, ends }: Post, { fromDate, toDate }: Change): boolean =>
  (starts === null || compareDates(starts, fromDate) <= 0) &&
  (ends === null || (toDate !== null && compareDates(toDate, ends) <= 0));

const isWithinYears = ({ fromYear, toYear }: CurriculumRow, change: Change): boolean =>
  (fromYear === null || fromYear <= academicYearOf(change.fromDate)) &&
  (toYear === null || (change.toDate !== null && academicYearOf(change.toDate) <= toYear));
