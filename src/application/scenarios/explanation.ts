import { add, isNegligible, nameKey, zero } from "../../domain/kernel";
import type { Pounds, WeeklyPeriods } from "../../domain/kernel";

export type ExplainedBy = "change" | "change-order-free" | "driver" | "other";

/** One line of an explanation. Cash that is a fund's has no time; time has no fund. */
export interface Explanation {
  readonly school: string;
  readonly academicYear: string;
  readonly fund: string | null;
  readonly by: ExplainedBy;
  /** A change, changes that are one decision, or a driver; null: of no one of these. */
  readonly item: string | null;
  readonly cash: Pounds;
  /** Null: drivers are of money alone. */
  readonly time: WeeklyPeriods | null;
}

type Given = Pick<Explanation, "school" | "academicYear" | "fund" | "by" | "item"> &
  Partial<Pick<Explanation, "cash" | "time">>;
export const line = (given: Given): Explanation => ({ cash: zero(), time: zero(), ...given });

/** One line for each item, school, year and fund, in the order in which they first come. */
export function merged(lines: readonly Explanation[]): Explanation[] {
  const found = new Map<string, Explanation>();
  for (const own of lines) {
    const key = [own.item ?? "", nameKey(own.school), own.academicYear, own.fund ?? ""].join("|");
    const known = found.get(key);
    const time = add<"periods/week">(known?.time ?? zero(), own.time ?? zero());
    found.set(key, known ? { ...known, cash: add(known.cash, own.cash), time } : own);
  }
  return [...found.values()].filter(
    ({ cash, time }) => !isNegligible(cash) || (time !== null && !isNegligible(time)),
  );
}
