import type { BudgetLine } from "../../domain/budget";
import { isSameName, unknown } from "../../domain/kernel";
import type { RowOf } from "../layout/table";
import type { budgetTable } from "../layout/tables";
import { isUnreadable } from "./readable";

/**
 * What a line may bring to other schools when nobody can say whether, or to which, it is a transfer:
 * a transfer of an amount that is not known at each of them.
 */
export function uncertainArrivals(
  line: BudgetLine,
  { kind, otherSchool }: RowOf<typeof budgetTable>,
  schools: readonly string[],
): BudgetLine[] {
  return mayArriveAt({ kind, otherSchool }, schools)
    .filter((school) => !isSameName(school, line.school))
    .map((school) => ({
      ...line,
      school,
      kind: "Transfer",
      otherSchool: null,
      amount: unknown(),
      priceGrowsWith: "nothing",
      volumeGrowsWith: "nothing",
    }));
}

function mayArriveAt(
  { kind, otherSchool }: Pick<RowOf<typeof budgetTable>, "kind" | "otherSchool">,
  schools: readonly string[],
): readonly string[] {
  if (kind !== "Transfer" && !isUnreadable(kind)) return [];
  if (isUnreadable(otherSchool)) return schools;
  return isUnreadable(kind) && otherSchool !== null ? [otherSchool] : [];
}
