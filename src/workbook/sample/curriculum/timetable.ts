import type { Weighed } from "./subjects";

/** How the lessons of a cycle are shared out. Each of Years 7 to 11 fills the whole cycle. */
export interface Timetable {
  readonly keyStage3: readonly Weighed[];
  readonly languagePeriods: number;
  readonly keyStage4: readonly Weighed[];
  readonly optionBlocks: readonly string[];
  readonly optionPeriods: number;
  readonly sixthFormPeriods: number;
}

const ONE_WEEK: Timetable = {
  keyStage3: [
    ["English", 4],
    ["Maths", 4],
    ["Science", 3],
    ["Geography", 2],
    ["History", 2],
    ["RE", 1],
    ["Art", 1],
    ["Music", 1],
    ["Drama", 1],
    ["Design and technology", 1],
    ["Computing", 1],
    ["PE", 2],
  ],
  languagePeriods: 2,
  keyStage4: [
    ["English", 4],
    ["Maths", 4],
    ["Science", 5],
    ["RE", 1],
    ["PE", 1],
    ["Personal development", 1],
  ],
  optionBlocks: ["A", "B", "C"],
  optionPeriods: 3,
  sixthFormPeriods: 5,
};

const TWO_WEEKS: Timetable = {
  keyStage3: [
    ["English", 8],
    ["Maths", 8],
    ["Science", 7],
    ["Geography", 3],
    ["History", 3],
    ["RE", 2],
    ["Art", 2],
    ["Music", 2],
    ["Drama", 1],
    ["Design and technology", 2],
    ["Food", 1],
    ["Computing", 2],
    ["PE", 4],
    ["Personal development", 1],
  ],
  languagePeriods: 4,
  keyStage4: [
    ["English", 8],
    ["Maths", 8],
    ["Science", 9],
    ["RE", 1],
    ["PE", 3],
    ["Personal development", 1],
  ],
  optionBlocks: ["A", "B", "C", "D"],
  optionPeriods: 5,
  sixthFormPeriods: 9,
};

export const timetableOf = (weeksPerCycle: 1 | 2): Timetable => (weeksPerCycle === 1 ? ONE_WEEK : TWO_WEEKS);
