import { add, over, PART_NAMES, quantity, sum, times } from "../kernel";
import type { PartName, Quantity } from "../kernel";
import type { ReleaseKind } from "../released-funds";

/** What was spent in one part of a year, in the commitment's unit. */
export interface PartSpent {
  readonly part: string | null;
  /** Null: nothing was recorded. */
  readonly spent: Quantity<"release"> | null;
}

const MONTHS: Readonly<Record<PartName, string>> = { "Sep–Mar": "7", "Apr–Aug": "5" };
const OF_A_YEAR = "12";

/** Of one year: pounds add up; periods a week are a rate, weighed by the months of their part. */
export const spentInYear = (kind: ReleaseKind, parts: readonly PartSpent[]): Quantity<"release"> =>
  kind === "cash"
    ? sum(parts.flatMap(({ spent }) => spent ?? []))
    : PART_NAMES.map((name) =>
        weighed(sum(parts.flatMap(({ part, spent }) => (part === name ? (spent ?? []) : []))), name),
      ).reduce(add);

const weighed = (spent: Quantity<"release">, part: PartName): Quantity<"release"> =>
  over<"release">(times(spent, quantity(MONTHS[part])), quantity(OF_A_YEAR));

/** True once spending of both parts is recorded: only then is a year compared with what was committed. */
export const isYearSpent = (parts: readonly PartSpent[]): boolean =>
  PART_NAMES.every((name) => parts.some(({ part, spent }) => part === name && spent !== null));
