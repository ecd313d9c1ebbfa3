import { over, ratioOf } from "../kernel";
import { TEACHING_PHASES, WHOLE } from "./metric";
import type { Metric } from "./metric";

/** Teacher cost with on-costs ÷ teacher FTE. */
export const averageTeacherCost: Metric = {
  id: "average-teacher-cost",
  unit: "GBP",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => over(base.teacherCost.value, base.teacherFte.value),
  from: () => ["teacherCost", "teacherFte"],
};

/** Teacher cost ÷ periods taught: a year's cost of one slot of the cycle (of the week, for totals). */
export const costPerLesson: Metric = {
  id: "cost-per-lesson",
  unit: "GBP",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => over(base.teacherCost.value, base.periods.value),
  from: () => ["teacherCost", "periods"],
};

export const teacherCostShareOfIncome: Metric = {
  id: "teacher-cost-share-of-income",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.teacherCost.value, base.income.value),
  from: () => ["teacherCost", "income"],
};

export const teacherCostShareOfExpenditure: Metric = {
  id: "teacher-cost-share-of-expenditure",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.teacherCost.value, base.expenditure.value),
  from: () => ["teacherCost", "expenditure"],
};
