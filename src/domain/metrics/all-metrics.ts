import * as classSize from "./class-size";
import * as contact from "./contact-ratio";
import * as bonus from "./curriculum-bonus";
import * as offer from "./curriculum-offer";
import * as finance from "./finance";
import type { Metric } from "./metric";
import { METRIC_LABELS } from "./metric-names";
import type { MetricId } from "./metric-names";
import * as gap from "./staffing-gap";
import * as staffing from "./staffing-ratios";
import * as cost from "./teacher-cost";

/** Every metric, in the order of the public format. */
export const ALL_METRICS: readonly Metric[] = [
  staffing.pupilTeacherRatio,
  staffing.pupilAdultRatio,
  classSize.averageClassSize,
  classSize.averageClassSize711,
  classSize.averageClassSizePost16,
  classSize.taughtGroupSize,
  contact.contactRatio,
  staffing.averageTeacherLoad,
  cost.averageTeacherCost,
  cost.costPerLesson,
  bonus.curriculumBonus,
  bonus.relativeCurriculumBonus,
  gap.teachersNeeded,
  gap.teachersAffordable,
  gap.staffingGap,
  cost.teacherCostShareOfIncome,
  cost.teacherCostShareOfExpenditure,
  finance.staffCostShareOfIncome,
  finance.staffCostShareOfExpenditure,
  staffing.leadershipShare,
  finance.incomePerPupil,
  finance.inYearBalance,
  finance.inYearBalanceShareOfIncome,
  finance.revenueReserveShareOfIncome,
  offer.curriculumBreadth,
  offer.sixthFormViability,
  contact.contactRatioDfeTool,
  classSize.averageClassSizeDfeTool,
];

/** Every metric's id beside its label in the workbook. */
export const METRICS_BY_LABEL: readonly { readonly id: MetricId; readonly label: string }[] = ALL_METRICS.map(
  ({ id }) => ({ id, label: METRIC_LABELS[id] }),
);
