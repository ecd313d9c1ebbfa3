import type { BudgetLine } from "../../domain/budget";
import type { CurriculumRow } from "../../domain/curriculum";
import { isSameName, nameKey, notYetWritten, zero } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import { isDelivered, linesOf, rowsOf } from "../../domain/reinvestment";
import type { Commitment, CommitmentYear, TrustModel } from "../../domain/reinvestment";
import { ADOPTED, copyId, scenarioPlan } from "../../domain/scenarios";
import { commitmentsIn } from "../plan-set";
import type { AddRow, RemoveRow } from "../table-edits";

/** The rows that deliver a commitment, where no row and no change does: spending, a transfer, or taught time. */
export function deliveryEdits(commitment: Commitment, model: TrustModel): AddRow[] {
  const plan = model.everything;
  if (isDelivered(commitment.id, model)) return [];
  // at the awards and prices that hold
  const inForce = scenarioPlan(ADOPTED, model).plan ?? plan;
  const years = (commitmentsIn(inForce, model) ?? []).filter((year) => year.commitment.id === commitment.id);
  const [first] = years;
  if (!first) return [];
  return first.kind === "time"
    ? timeRow(first, years, plan).map((row): AddRow => ({
        edit: "add",
        like: null,
        table: "Curriculum",
        row,
      }))
    : cashLines(years, plan).map((row): AddRow => ({ edit: "add", like: null, table: "Budget", row }));
}

/** Periods a week are the same in each year. */
function timeRow(first: CommitmentYear, years: readonly CommitmentYear[], plan: Plan): CurriculumRow[] {
  const { id } = first.commitment;
  const toYear = years.at(-1)?.academicYear ?? null;
  const isToTheEnd = toYear === plan.timeline.years.at(-1) && first.commitment.toYear === null;
  return rowsOf(first, plan).map((row) => ({
    ...row,
    id: freeOf(id, plan.curriculum),
    origin: notYetWritten("Curriculum", "Curriculum"),
    toYear: isToTheEnd ? null : toYear,
  }));
}

/**
 * A row is the amount for its year and holds until the next: one row where the amount grows as a line may,
 * one for each year else, and a row of nothing after the last year.
 */
function cashLines(years: readonly CommitmentYear[], plan: Plan): BudgetLine[] {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return [];
  const { growsWith, id } = first.commitment;
  const rolls = growsWith === "nothing" || growsWith === "non-pay inflation";
  const after = plan.timeline.years[last.yearIndex + 1];
  const written = (year: CommitmentYear): BudgetLine[] =>
    linesOf(year, plan).map((line, position) => ({
      ...line,
      id: freeOf(position === 0 ? id : `${id} capital`, plan.budget),
      origin: notYetWritten("Budget", "Budget"),
      priceGrowsWith: growsWith === "non-pay inflation" ? growsWith : "nothing",
      holds: null,
    }));
  const ended = after === undefined ? [] : written({ ...last, academicYear: after }).map(nothingIn);
  return [...(rolls ? [first] : years).flatMap(written), ...ended];
}

const nothingIn = (line: BudgetLine): BudgetLine => ({ ...line, amount: zero() });

const freeOf = (id: string, rows: readonly { readonly id: string }[]): string =>
  rows.some((row) => isSameName(row.id, id))
    ? copyId(
        id,
        rows.map((row) => row.id),
      )
    : id;

/** Takes out what was written to deliver a commitment; what people wrote themselves stays. */
export function withoutDelivery(commitment: Commitment, { everything }: TrustModel): RemoveRow[] {
  const isWritten = (row: { readonly id: string; readonly commitment: string | null }): boolean =>
    row.commitment !== null &&
    isSameName(row.commitment, commitment.id) &&
    [commitment.id, `${commitment.id} capital`].some((id) => isOf(row.id, id));
  return [
    ...everything.budget
      .filter(isWritten)
      .map((row): RemoveRow => ({ edit: "remove", table: "Budget", row })),
    ...everything.curriculum
      .filter(isWritten)
      .map((row): RemoveRow => ({ edit: "remove", table: "Curriculum", row })),
  ];
}
/** The id, or a copy of it: "C-01", "C-01-2". */
const isOf = (id: string, from: string): boolean =>
  nameKey(id) === nameKey(from) ||
  (nameKey(id).startsWith(`${nameKey(from)}-`) && /^\d+$/.test(nameKey(id).slice(nameKey(from).length + 1)));
