import type { Taught } from "../curriculum/taught";
import { TERM_TIME } from "../staff/support-team";
import type { SamplePost } from "../staff/post";
import type { BuiltSchool } from "../trust/built-school";
import { ADOPTED, START, START_YEAR } from "./scenario-names";

// Posts and lessons that exist only in the adopted plan, and are what commitments pay for.

export const speechAssistant = ({ school }: BuiltSchool): SamplePost => ({
  post: `${school.code}-TAS-SL`,
  school: school.name,
  role: "Teaching assistant",
  fte: 0.6,
  annualSalary: 25_600,
  paidWeeksShare: TERM_TIME,
  fund: "GAG",
  onlyInScenario: ADOPTED,
  note: "Speech and language.",
});

export const earlyLanguage = ({ school }: BuiltSchool): SamplePost => ({
  post: `${school.code}-HLT-EL`,
  school: school.name,
  role: "Higher level teaching assistant",
  fte: 0.5,
  annualSalary: 30_200,
  paidWeeksShare: TERM_TIME,
  fund: "GAG",
  onlyInScenario: ADOPTED,
  note: "Language groups in Reception and Year 1.",
});

/** The day from which each of them is there. */
export const SPEECH_STARTS = "2028-09-01";
export const EARLY_LANGUAGE_STARTS = START;

export const readingGroups = ({ school }: BuiltSchool): Taught => ({
  row: `${school.code}-OT-RG`,
  yearGroup: "Other",
  subject: "English",
  groups: 1,
  periodsPerGroup: 4 * school.weeksPerCycle,
  fromYear: START_YEAR,
  onlyInScenario: ADOPTED,
  note: "Reading groups for Years 7 and 8.",
});
