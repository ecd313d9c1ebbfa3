import { readFigures } from "../../src/application/whole-school/read-figures";
import type { WholeSchoolFigures } from "../../src/application/whole-school/figures";

/** A secondary: 750 pupils, 660 periods of year groups and 10 of careers, 34 teachers, of whom 3 lead. */
export const SECONDARY_FIGURES: Readonly<Record<string, string>> = {
  ...{
    trust: "Brackenford Trust",
    school: "Brackenford School",
    phase: "Secondary",
    academicYear: "2026/27",
  },
  ...{ payArea: "Rest of England", income: "£5,400,000", expenditure: "5346000", teacherCost: "2,720,000" },
  ...{ teacherFte: "34", periodsPerCycle: "25", weeksPerCycle: "1", targetContactRatio: "0.78" },
  ...{ "pupils-Y7": "150", "pupils-Y8": "150", "pupils-Y9": "150", "pupils-Y10": "150", "pupils-Y11": "150" },
  ...{
    "periods-Y7": "125",
    "periods-Y8": "125",
    "periods-Y9": "130",
    "periods-Y10": "140",
    "periods-Y11": "140",
  },
  ...{ "other-0": "Careers", "other-0-periods": "10" },
  ...{ "leaders-0": "1", "leaders-0-periods": "2", "leaders-1": "2", "leaders-1-periods": "20" },
};

/** A primary: a class of 30 in each of Reception to Year 4, and one of 24 from Years 5 and 6. */
export const PRIMARY_FIGURES: Readonly<Record<string, string>> = {
  ...{ trust: "Fernhope Trust", school: "Fernhope Primary", phase: "Primary", academicYear: "2026/27" },
  ...{ payArea: "Rest of England", income: "1200000", expenditure: "1180000", teacherCost: "480000" },
  ...{ supportCost: "180000", supportFte: "6", openingReserve: "-5000" },
  ...{ teacherFte: "8", periodsPerCycle: "25", weeksPerCycle: "1" },
  ...{ "pupils-YR": "30", "pupils-Y1": "30", "pupils-Y2": "30", "pupils-Y3": "30", "pupils-Y4": "30" },
  ...{ "pupils-Y5": "14", "pupils-Y6": "10", "periods-YR": "25", "periods-Y1": "25", "periods-Y2": "25" },
  ...{ "periods-Y3": "25", "periods-Y4": "25", "periods-Y5-Y6": "25" },
};

export function figuresFrom(given: Readonly<Record<string, string>>): WholeSchoolFigures {
  const read = readFigures(given);
  if (read.outcome === "wrong") throw new Error(read.problems.map(({ text }) => text).join(" "));
  return read.figures;
}
