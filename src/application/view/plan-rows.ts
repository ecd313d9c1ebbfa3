import { TRUST } from "../../domain/curriculum";
import { cellOf, isSameName } from "../../domain/kernel";
import type { CellOrigin } from "../../domain/kernel";
import { isInPlan } from "../../domain/reinvestment";
import { inWords } from "../issues/words";
import { chainOfPlan } from "../report/account";
import { staleOf } from "../report/change-standing";
import type { PlanBasis } from "../report/figures";
import { scopeOf } from "../report/scope";
import type { TrustReview } from "../trust-review";

/** What makes a plan another than doing nothing, at a school or in a total. */
export interface PlanRows {
  /** "Of the plan after 3 changes and 2 commitments, whose rows are among the cells."; empty of doing nothing. */
  readonly note: string;
  readonly cells: readonly CellOrigin[];
}

export function planRows(review: TrustReview, basis: PlanBasis, school: string): PlanRows {
  const { model } = review;
  const chain = chainOfPlan(review);
  if (basis === "baseline" || model === null || chain === null) return { note: "", cells: [] };
  const { showsMoney } = scopeOf(review, school);
  const names = [...chain.earlier, ...chain.own];
  const changes = model.changes.filter(
    (change) =>
      names.some((name) => isSameName(name, change.scenario)) &&
      // what is out of date is not applied
      staleOf(change, review.issues) === null &&
      (showsMoney(change.school) || isSameName(change.school, TRUST)),
  );
  const all = new Set(basis === "after" ? review.commitments.map(({ commitment }) => commitment) : []);
  const commitments = [...all].filter(
    (own) => isInPlan(own) && (own.school === null || showsMoney(own.school)),
  );
  const counts = [
    changes.length === 0 ? "" : inWords(changes.length, "change"),
    commitments.length === 0 ? "" : inWords(commitments.length, "commitment"),
  ].filter((text) => text !== "");
  return {
    note:
      counts.length === 0 ? "" : `Of the plan after ${counts.join(" and ")}, whose rows are among the cells.`,
    cells: [
      ...changes.map(({ origin }) => cellOf(origin, "change")),
      ...commitments.map(({ origin }) => cellOf(origin, "amount")),
    ],
  };
}
