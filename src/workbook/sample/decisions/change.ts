import { serialOf } from "../../reference-rows";
import type { TableRows } from "../../template-content";
import { idsOf } from "./ids";

/** A row of Changes by the fields of its table. */
export interface SampleChange {
  /** A name by which releases find it; the id is its place in the list. */
  readonly key: string;
  readonly scenario: string;
  readonly school: string;
  readonly kind: "Set" | "Add" | "End";
  readonly table: "Curriculum" | "Staff" | "Budget" | "Pupils" | "Schools" | "Years";
  readonly target: string;
  readonly field?: string;
  readonly fromValue?: number;
  readonly toValue?: number;
  /** Days such as "2027-09-01". */
  readonly fromDate: string;
  readonly toDate?: string;
  readonly together?: string;
  readonly costToAchieve?: number;
  readonly commitment?: string;
  readonly reason: string;
  /** For the sheet that is left out of shared copies. */
  readonly privateReason?: string;
}

export const changeIds = (changes: readonly SampleChange[]): ReadonlyMap<string, string> =>
  idsOf("CH", changes);

/** The rows of Changes, whose order starts anew in each scenario, and those of PrivateReasons. */
export function changeTables(changes: readonly SampleChange[]): TableRows {
  const ids = changeIds(changes);
  const rows = changes.map(({ key, fromDate, toDate, privateReason, ...row }) => {
    const own = changes.filter(({ scenario }) => scenario === row.scenario);
    const change = ids.get(key) ?? null;
    return {
      change: {
        ...row,
        change,
        order: own.findIndex((other) => other.key === key) + 1,
        fromDate: serialOf(fromDate),
        toDate: toDate === undefined ? null : serialOf(toDate),
      },
      privateReasons: privateReason === undefined ? [] : [{ change, reason: privateReason }],
    };
  });
  return {
    Changes: rows.map(({ change }) => change),
    PrivateReasons: rows.flatMap(({ privateReasons }) => privateReasons),
  };
}
