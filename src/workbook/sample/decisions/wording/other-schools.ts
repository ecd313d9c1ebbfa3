import { BY_BOARD, BY_COMMITTEE, PROPOSED } from "../commitment";
import type { Wording } from "../commitment";

export const LITERACY_LEAD: Wording = {
  key: "literacy lead",
  category: "School-improvement staffing",
  growsWith: "teacher award",
  recurrence: "recurrent",
  rationale: "Nobody leads literacy across subjects, and the weakest readers fall further behind each year.",
  evidence: "Reading ages and mock examinations, spring 2026.",
  intendedOutcome: "Weak readers make as much progress as others in every subject.",
  measure: "Progress of the weakest fifth of readers in Year 10 mocks, grades below target",
  measureBaseline: 1.4,
  measureTarget: 0.9,
  owner: "Headteacher",
  proposedBy: "Head of English",
  decision: BY_BOARD,
  reviewDate: "2028-07-07",
  optionsConsidered: "An assistant headteacher for it, a bought programme, doing nothing.",
  equalityAndSendImpact: "Pupils with SEND are over half of the group.",
  aarCode: "BAE010",
  overrideReason:
    "The school's reserve stays below the floor until its recovery is complete; the board puts reading first.",
  pupilPremiumTier: "High-quality teaching",
};

export const BREAKFAST: Wording = {
  key: "breakfast",
  category: "Longer school day and wider purposes",
  growsWith: "support award",
  recurrence: "recurrent",
  rationale: "Pupils who come early wait outside. A breakfast club would open the hall from 7:45.",
  intendedOutcome: "Fewer pupils are late or hungry.",
  measure: "Late marks a week, Years 7 to 11",
  measureBaseline: 210,
  measureTarget: 140,
  owner: "Deputy headteacher, pastoral",
  proposedBy: "Family and attendance worker",
  decision: PROPOSED,
  reviewDate: "2028-07-07",
  optionsConsidered: "A club run by a charity, opening the library, doing nothing.",
  equalityAndSendImpact: "Free for disadvantaged pupils.",
  aarCode: "BAE030",
  pupilPremiumTier: "Wider strategies",
};

export const EARLY_LANGUAGE: Wording = {
  key: "early language",
  category: "SEND and disadvantage interventions",
  growsWith: "support award",
  recurrence: "recurrent",
  rationale:
    "A third of children start Reception with language below their age. A trained assistant leads daily groups.",
  evidence: "Language screening in Reception, September 2026.",
  intendedOutcome: "Children speak in sentences and follow the teacher by the end of Year 1.",
  measure: "Children below the expected level of language at the end of Reception",
  measureBaseline: "31%",
  measureTarget: "18%",
  owner: "Headteacher",
  proposedBy: "SENCO",
  decision: BY_COMMITTEE,
  reviewDate: "2028-07-14",
  optionsConsidered: "A therapist for a day a week, training for all assistants, doing nothing.",
  equalityAndSendImpact: "Children with SEND and those new to English gain most.",
  aarCode: "BAE030",
  pupilPremiumTier: "Targeted academic support",
};
