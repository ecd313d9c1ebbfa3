import type { Metric } from "./metric";

/** Distinct subjects taught in Years 10–11; in primaries, in Years 3–6. */
export const curriculumBreadth: Metric = {
  id: "curriculum-breadth",
  unit: "count",
  levels: ["school"],
  phases: ["Primary", "Secondary"],
  value: (base) => base.subjectsTaught.value,
  from: () => ["subjectsTaught"],
};

/** Sixth-form groups below the trust's viable size. */
export const sixthFormViability: Metric = {
  id: "sixth-form-viability",
  unit: "count",
  levels: ["school", "trust"],
  phases: ["Secondary"],
  onlyWith: ["pupilsPost16", "periodsPost16"],
  value: (base) => base.smallSixthFormGroups.value,
  from: () => ["smallSixthFormGroups"],
};
