import type { Phase } from "../curriculum";
import { ratioOf, unknown } from "../kernel";
import { BY_PHASE, TEACHING_PHASES } from "./metric";
import type { Metric } from "./metric";

/**
 * Share of teachers' timetabled time spent teaching. Secondary: periods taught ÷ (periods in
 * the cycle × teacher FTE). Primary: classes ÷ teacher FTE, leaders who are teachers included.
 * Not known for a school whose phase cannot be read.
 */
export const contactRatio: Metric = {
  id: "contact-ratio",
  unit: "ratio",
  levels: BY_PHASE,
  phases: TEACHING_PHASES,
  value(base, phase) {
    if (phase === null) return unknown();
    return isPrimary(phase)
      ? ratioOf(base.classes.value, base.teacherFte.value)
      : ratioOf(base.periods.value, base.teacherSlots.value);
  },
  from: (phase) => (isPrimary(phase) ? ["classes", "teacherFte"] : ["periods", "teacherSlots"]),
};

/** The DfE tool's formula in every phase: periods ÷ (periods in the cycle × teacher FTE). */
export const contactRatioDfeTool: Metric = {
  id: "contact-ratio-dfe-tool",
  unit: "ratio",
  levels: BY_PHASE,
  phases: TEACHING_PHASES,
  value: (base) => ratioOf(base.periods.value, base.teacherSlots.value),
  from: () => ["periods", "teacherSlots"],
};

const isPrimary = (phase: Phase | null): boolean => phase === "Primary";
