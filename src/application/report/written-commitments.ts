import { isSameName, subtract, sum } from "../../domain/kernel";
import type { Pounds } from "../../domain/kernel";
import { inPounds, isDelivered, isInPlan } from "../../domain/reinvestment";
import type { CommitmentYear } from "../../domain/reinvestment";
import type { TrustReview } from "../trust-review";

/** What becomes of committed cash in one year. */
export interface CommittedCash {
  readonly all: Pounds;
  /** Committed to Reserves or Deficit recovery: no line spends it. */
  readonly kept: Pounds;
  /** Spent from capital funds, which no revenue balance shows. */
  readonly capital: Pounds;
  /** What a revenue balance falls by. */
  readonly spent: Pounds;
}

const KEPT: readonly string[] = ["Reserves", "Deficit recovery"];

/** Commitments of cash in the plan; a row that delivers one spends what the row costs, and keeps nothing. */
export function committedCash(
  { model }: TrustReview,
  years: readonly CommitmentYear[],
  academicYear: string,
): CommittedCash {
  const own = years.filter(
    (year) => year.academicYear === academicYear && year.kind !== "time" && isInPlan(year.commitment),
  );
  const written = own.filter(({ commitment }) => model !== null && !isDelivered(commitment.id, model));
  const isKept = ({ commitment }: CommitmentYear): boolean => KEPT.includes(commitment.category ?? "");
  const all = sum(own.map(inPounds));
  const kept = sum(written.filter(isKept).map(inPounds));
  const isCapital = ({ release }: CommitmentYear): boolean => isCapitalFund(release?.fund ?? null, model);
  const capital = sum(written.filter((year) => !isKept(year) && isCapital(year)).map(inPounds));
  return { all, kept, capital, spent: subtract(subtract(all, kept), capital) };
}

export const isCapitalFund = (fund: string | null, model: TrustReview["model"]): boolean =>
  fund !== null &&
  (model?.everything.funds ?? []).some(({ name, type }) => type === "capital" && isSameName(name, fund));
