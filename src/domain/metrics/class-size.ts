import { inUnit, ratioOf, unknown } from "../kernel";
import { BY_PHASE, TEACHING_PHASES } from "./metric";
import type { Metric } from "./metric";

const pupilsPer = (a: Parameters<typeof ratioOf>[0], b: Parameters<typeof ratioOf>[1]) =>
  inUnit<"pupils">(ratioOf(a, b));

/** Pupils × periods in the cycle ÷ periods taught; primary: pupils ÷ classes. Not known without a phase. */
export const averageClassSize: Metric = {
  id: "average-class-size",
  unit: "pupils",
  levels: BY_PHASE,
  phases: TEACHING_PHASES,
  value(base, phase) {
    if (phase === null) return unknown();
    return phase === "Primary"
      ? pupilsPer(base.pupils.value, base.classes.value)
      : pupilsPer(base.pupilSlots.value, base.periods.value);
  },
  from: (phase) => (phase === "Primary" ? ["pupils", "classes"] : ["pupilSlots", "periods"]),
};

export const averageClassSizeDfeTool: Metric = {
  id: "average-class-size-dfe-tool",
  unit: "pupils",
  levels: BY_PHASE,
  phases: TEACHING_PHASES,
  value: (base) => pupilsPer(base.pupilSlots.value, base.periods.value),
  from: () => ["pupilSlots", "periods"],
};

export const averageClassSize711: Metric = {
  id: "average-class-size-7-11",
  unit: "pupils",
  levels: BY_PHASE,
  phases: ["Secondary"],
  onlyWith: ["pupils711", "periods711"],
  value: (base) => pupilsPer(base.pupilSlots711.value, base.periods711.value),
  from: () => ["pupilSlots711", "periods711"],
};

export const averageClassSizePost16: Metric = {
  id: "average-class-size-post-16",
  unit: "pupils",
  levels: BY_PHASE,
  phases: ["Secondary"],
  onlyWith: ["pupilsPost16", "periodsPost16"],
  value: (base) => pupilsPer(base.pupilSlotsPost16.value, base.periodsPost16.value),
  from: () => ["pupilSlotsPost16", "periodsPost16"],
};

/** Σ (pupils taking × periods) ÷ Σ group periods: sixth-formers are not taught every period. */
export const taughtGroupSize: Metric = {
  id: "taught-group-size",
  unit: "pupils",
  levels: BY_PHASE,
  phases: TEACHING_PHASES,
  value: (base) => pupilsPer(base.pupilPeriods.value, base.groupPeriods.value),
  from: () => ["pupilPeriods", "groupPeriods"],
};
