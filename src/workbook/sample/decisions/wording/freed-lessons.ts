import { BY_BOARD, PROPOSED } from "../commitment";
import type { Wording } from "../commitment";

export const READING_GROUPS: Wording = {
  key: "reading groups",
  category: "SEND and disadvantage interventions",
  recurrence: "recurrent",
  rationale: "English teachers' freed lessons go to small reading groups in Years 7 and 8.",
  evidence: "Trial with 21 pupils, spring and summer 2026.",
  intendedOutcome: "Pupils who read below their age catch up before Year 9.",
  measure: "Average gain in reading age over a year, months",
  measureBaseline: 11,
  measureTarget: 18,
  owner: "Head of English",
  proposedBy: "Deputy headteacher, pastoral",
  decision: BY_BOARD,
  reviewDate: "2028-07-07",
  optionsConsidered: "Tutors from outside, sessions after school, doing nothing.",
  equalityAndSendImpact: "More than half of the pupils are disadvantaged.",
  pupilPremiumTier: "Targeted academic support",
};

export const COACHING: Wording = {
  key: "coaching",
  category: "Evidence-informed CPD",
  recurrence: "recurrent",
  rationale: "Two experienced English teachers would watch and coach newer ones each week.",
  intendedOutcome: "Teachers in their first three years stay, and teach as well as the others.",
  measure: "Teachers in their first three years who leave, a year",
  measureBaseline: 4,
  measureTarget: 2,
  owner: "Deputy headteacher, curriculum",
  proposedBy: "Head of English",
  decision: PROPOSED,
  reviewDate: "2028-07-07",
  optionsConsidered: "Training days, coaches from outside, doing nothing.",
};

export const MATHS_COURSE: Wording = {
  key: "maths course",
  category: "Curriculum design and implementation",
  recurrence: "recurrent",
  rationale:
    "The maths course of Years 7 to 9 repeats what primaries teach now. Three teachers rewrite it together.",
  evidence: "Comparison with the courses of three primaries, June 2026.",
  intendedOutcome: "Year 7 builds on what pupils know.",
  measure: "Units of the course that are rewritten and taught, of 18",
  measureBaseline: 0,
  measureTarget: 9,
  owner: "Head of maths",
  proposedBy: "Deputy headteacher, curriculum",
  decision: BY_BOARD,
  reviewDate: "2028-07-07",
  optionsConsidered: "A bought scheme, planning in the holidays, doing nothing.",
  equalityAndSendImpact: "All pupils; examples are checked for pupils with SEND.",
};
