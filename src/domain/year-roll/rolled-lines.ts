import { budgetAmounts, volumeOf } from "../budget";
import type { BudgetAmount, BudgetBasis, BudgetLine } from "../budget";
import { isPositive, times, zero } from "../kernel";
import type { Ratio } from "../kernel";
import type { RolledRow } from "./rolled-row";

/** Rows of one line that stand in the same plans, as the workbook has them and as the adopted plan does. */
export interface LineGroup {
  readonly rows: readonly BudgetLine[];
  readonly standing: readonly BudgetLine[];
  /** Its id, where it is not that of its rows. */
  readonly id: string | null;
  /** True of what stands in every plan from now on. */
  readonly isCarried: boolean;
  /** How far what it delivers rises into the last year, where no row of it can say so; null: it rolls on. */
  readonly lastRise: Ratio | null;
}

/**
 * A row of the line for the first year of the new plan with the amount that the engine has, then one for each year
 * from which another amount holds. So every later year comes to what it did.
 */
export function rolledLine(group: LineGroup, basis: BudgetBasis): RolledRow<BudgetLine>[] {
  const [closed = "", ...years] = basis.timeline.years;
  const amounts = new Map(
    budgetAmounts(group.standing, basis).map((own) => [basis.timeline.years[own.yearIndex], own]),
  );
  const old = latest(group.rows.filter(({ academicYear }) => academicYear <= closed));
  const result: RolledRow<BudgetLine>[] = [];
  let written: { readonly line: BudgetLine; readonly year: string } | null = null;
  for (const [place, year] of years.entries()) {
    const now = amounts.get(year) ?? null;
    const row = group.rows.find(({ academicYear }) => academicYear === year) ?? null;
    const isLast = place === years.length - 1 && group.lastRise !== null && now !== null && row === null;
    const isFirst = place === 0 && (now !== null || old !== null);
    const from = row ?? (isFirst ? old : null);
    if (!isFirst && row === null && !isLast && rollsOn(written, now, basis)) continue;
    const to = isLast ? risen(now, group.lastRise) : now;
    const template = now?.line ?? row ?? written?.line ?? old;
    if (template === null) continue;
    result.push({
      from,
      like: from === null ? (group.rows.at(-1) ?? null) : null,
      to: rowFor(template, to, { year, group, own: from }),
    });
    written = now === null ? null : { line: now.line, year };
  }
  return result;
}

const latest = (rows: readonly BudgetLine[]): BudgetLine | null =>
  rows.reduce<BudgetLine | null>(
    (found, row) => (found === null || found.academicYear <= row.academicYear ? row : found),
    null,
  );

/** True where the row that was written last says what the line comes to in this year too. */
function rollsOn(
  written: { readonly line: BudgetLine; readonly year: string } | null,
  now: BudgetAmount | null,
  { roll }: BudgetBasis,
): boolean {
  if (written === null || now === null) return written === null && now === null;
  if (written.line !== now.line) return false;
  // nothing can be said of pupils in proportion to none
  return now.line.volumeGrowsWith === "nothing" || isPositive(volumeOf(now.line, written.year, roll));
}

const risen = (now: BudgetAmount, rise: Ratio | null): BudgetAmount =>
  rise === null ? now : { ...now, amount: times(now.amount, rise) };

/** A line that has ended has a row of nothing: without one it would roll on. */
function rowFor(
  template: BudgetLine,
  now: BudgetAmount | null,
  { year, group, own }: { readonly year: string; readonly group: LineGroup; readonly own: BudgetLine | null },
): BudgetLine {
  const ended = { priceGrowsWith: "nothing", volumeGrowsWith: "nothing", amount: zero<"GBP">() } as const;
  return {
    ...template,
    id: group.id ?? own?.id ?? template.id,
    academicYear: year,
    holds: null,
    ...(now === null ? ended : { amount: now.amount }),
    onlyInScenario: group.isCarried ? null : template.onlyInScenario,
  };
}
