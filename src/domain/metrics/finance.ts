import { PHASES } from "../curriculum";
import { add, over, ratioOf, subtract } from "../kernel";
import type { Pounds } from "../kernel";
import { TEACHING_PHASES, WHOLE } from "./metric";
import type { Metric } from "./metric";
import type { BaseQuantities } from "./school-year";

export const staffCostShareOfIncome: Metric = {
  id: "staff-cost-share-of-income",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.staffCost.value, base.income.value),
  from: () => ["staffCost", "income"],
};

export const staffCostShareOfExpenditure: Metric = {
  id: "staff-cost-share-of-expenditure",
  unit: "ratio",
  levels: WHOLE,
  phases: PHASES,
  value: (base) => ratioOf(base.staffCost.value, base.expenditure.value),
  from: () => ["staffCost", "expenditure"],
};

export const incomePerPupil: Metric = {
  id: "income-per-pupil",
  unit: "GBP",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => over(base.income.value, base.pupils.value),
  from: () => ["income", "pupils"],
};

/** Revenue only. Transfers count for a school and come to nothing for the trust. */
const balance = (base: BaseQuantities): Pounds =>
  add(subtract(base.income.value, base.expenditure.value), base.netTransfers.value);

export const inYearBalance: Metric = {
  id: "in-year-balance",
  unit: "GBP",
  levels: WHOLE,
  phases: PHASES,
  value: balance,
  from: () => ["income", "expenditure", "netTransfers"],
};

export const inYearBalanceShareOfIncome: Metric = {
  id: "in-year-balance-share-of-income",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(balance(base), base.income.value),
  from: () => ["income", "expenditure", "netTransfers"],
};

/** Closing revenue reserves ÷ income. */
export const revenueReserveShareOfIncome: Metric = {
  id: "revenue-reserve-share-of-income",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.closingReserve.value, base.income.value),
  from: () => ["closingReserve", "income"],
};
