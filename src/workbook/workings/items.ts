import type { RowOrigin } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { PLAN_NAMES } from "./plans";
import type { NumberedPlan } from "./plans";
import { traceText, tracesOf } from "./trace";
import type { Trace, Traces } from "./trace";

/** A row, or a piece of one, and the plans in which it counts just so. */
export interface Item<Row> {
  readonly row: Row;
  readonly trace: Trace;
  readonly plans: readonly NumberedPlan[];
  /** The number of the plan whose awards, targets or pupils it is worked out with. */
  readonly shared: readonly number[];
}

interface ItemKind<Row> {
  readonly rowsOf: (plan: NumberedPlan) => readonly Row[];
  readonly traceOf: (traces: Traces, row: Row) => Trace;
  /** Numbers of the plans whose inputs the row shares. */
  readonly sharedBy: (row: Row, plan: NumberedPlan) => readonly number[];
}

/**
 * Every row that counts in some plan, once where it is the same in several: an item that no scenario
 * touches is one row for all plans.
 */
export function itemsOf<Row extends { readonly origin: RowOrigin }>(
  plans: readonly NumberedPlan[],
  { rowsOf, traceOf, sharedBy }: ItemKind<Row>,
): Item<Row>[] {
  const items = new Map<string, Item<Row>>();
  for (const plan of plans) {
    const traces = tracesOf(plan.links);
    for (const row of rowsOf(plan)) {
      const trace = traceOf(traces, row);
      const shared = sharedBy(row, plan);
      const { place, row: number } = row.origin;
      const key = `${place.table}|${number}|${shared.join()}|${traceText(trace)}`;
      const own = items.get(key);
      items.set(key, own ? { ...own, plans: [...own.plans, plan] } : { row, trace, plans: [plan], shared });
    }
  }
  return [...items.values()];
}

/** Header of the column that says whether a row counts in a plan. */
export const inPlanHeader = (name: string): string => `In ${name.toLowerCase()}`;

/** 1 or 0 for each plan. */
export const planFlags = (plans: readonly NumberedPlan[]): KeyValues =>
  Object.fromEntries(
    PLAN_NAMES.map((name) => [inPlanHeader(name), plans.some((plan) => plan.name === name) ? 1 : 0]),
  );
