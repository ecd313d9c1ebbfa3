import { add, inUnit, ratioOf, subtract, times } from "../kernel";
import type { Fte } from "../kernel";
import { TEACHING_PHASES, WHOLE } from "./metric";
import type { Metric } from "./metric";
import type { BaseQuantities } from "./school-year";

/** What the plan's teaching needs at the target contact ratio. */
export const teachersNeeded: Metric = {
  id: "teachers-needed",
  unit: "FTE",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => base.teachersNeeded.value,
  from: () => ["teachersNeeded"],
};

/** (Income and transfers less all other spending) ÷ average teacher cost. */
function affordable(base: BaseQuantities): Fte {
  const otherSpending = subtract(base.expenditure.value, base.teacherCost.value);
  const left = subtract(add(base.income.value, base.netTransfers.value), otherSpending);
  return inUnit(times(ratioOf(left, base.teacherCost.value), base.teacherFte.value));
}

export const teachersAffordable: Metric = {
  id: "teachers-affordable",
  unit: "FTE",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: affordable,
  from: () => ["income", "netTransfers", "expenditure", "teacherCost", "teacherFte"],
};

/** Affordable less needed: negative when the plan needs more teachers than it can pay for. */
export const staffingGap: Metric = {
  id: "staffing-gap",
  unit: "FTE",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => subtract(affordable(base), base.teachersNeeded.value),
  from: () => ["income", "netTransfers", "expenditure", "teacherCost", "teacherFte", "teachersNeeded"],
};
