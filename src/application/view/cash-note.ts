import { isKnown, isZero } from "../../domain/kernel";
import type { Look } from "./choice";
import { cashText } from "./texts";

/** What is said beside the cash released in the year: what vacant posts were budgeted for is no spending that falls. */
export function cashNote({ ledger, yearIndex }: Look): string {
  const budgetOnly = ledger.money[yearIndex]?.fromBudgetOnly;
  return budgetOnly !== undefined && isKnown(budgetOnly) && !isZero(budgetOnly)
    ? `and ${cashText(budgetOnly)} that was budgeted for vacant posts`
    : "after cost to achieve";
}
