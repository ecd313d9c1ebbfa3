import { over, ratioOf } from "../kernel";
import { TEACHING_PHASES, WHOLE } from "./metric";
import type { Metric } from "./metric";

/** Pupils ÷ teacher FTE; equal to contact ratio × class size. */
export const pupilTeacherRatio: Metric = {
  id: "pupil-teacher-ratio",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.pupils.value, base.teacherFte.value),
  from: () => ["pupils", "teacherFte"],
};

/** Pupils ÷ FTE of everyone employed. */
export const pupilAdultRatio: Metric = {
  id: "pupil-adult-ratio",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.pupils.value, base.allFte.value),
  from: () => ["pupils", "allFte"],
};

/** Leadership FTE ÷ FTE of everyone employed. */
export const leadershipShare: Metric = {
  id: "leadership-share-of-workforce",
  unit: "ratio",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.leadershipFte.value, base.allFte.value),
  from: () => ["leadershipFte", "allFte"],
};

/** Periods taught ÷ teacher FTE: a cycle for a school, a week for totals. */
export const averageTeacherLoad: Metric = {
  id: "average-teacher-load",
  unit: "periods/cycle",
  weeklyUnit: "periods/week",
  levels: WHOLE,
  phases: TEACHING_PHASES,
  value: (base) => over(base.periods.value, base.teacherFte.value),
  from: () => ["periods", "teacherFte"],
};
