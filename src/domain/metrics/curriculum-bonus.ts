import { ratioOf, subtract } from "../kernel";
import type { Metric } from "./metric";

const LEVELS = ["school", "trust"] as const;

/** Years 7–11 only: periods taught less the basic curriculum of pupils ÷ basic class size × cycle. */
export const curriculumBonus: Metric = {
  id: "curriculum-bonus",
  unit: "periods/cycle",
  weeklyUnit: "periods/week",
  levels: LEVELS,
  phases: ["Secondary"],
  onlyWith: ["pupils711", "periods711"],
  value: (base) => subtract(base.periods711.value, base.basicPeriods.value),
  from: () => ["periods711", "basicPeriods"],
};

/** Bonus ÷ basic curriculum. */
export const relativeCurriculumBonus: Metric = {
  id: "relative-curriculum-bonus",
  unit: "ratio",
  levels: LEVELS,
  phases: ["Secondary"],
  onlyWith: ["pupils711", "periods711"],
  value: (base) => ratioOf(subtract(base.periods711.value, base.basicPeriods.value), base.basicPeriods.value),
  from: () => ["periods711", "basicPeriods"],
};
