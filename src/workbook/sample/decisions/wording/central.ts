import { BY_BOARD, BY_COMMITTEE, PROPOSED } from "../commitment";
import type { Wording } from "../commitment";

const POOLED =
  "Every school contributes to central services by the same share; the board weighed the needs of each, and schools may appeal.";

export const READING_TRAINING: Wording = {
  key: "reading training",
  category: "Evidence-informed CPD",
  recurrence: "one-off",
  rationale: "Teachers of all subjects ask for help with pupils who read below their age.",
  evidence: "Reading ages of Years 7 to 9, September 2026.",
  intendedOutcome: "Pupils read and understand the texts of every subject.",
  measure: "Share of Year 9 with a reading age of 14 or more",
  measureBaseline: "54%",
  measureTarget: "66%",
  owner: "Deputy headteacher, curriculum",
  proposedBy: "Head of English",
  decision: BY_COMMITTEE,
  reviewDate: "2028-10-13",
  optionsConsidered: "An online course, a visiting speaker, doing nothing.",
  equalityAndSendImpact: "Pupils with SEND and those new to English gain most.",
  procurementRoute: "Three quotes",
  aarCode: "BAE090",
  pupilPremiumTier: "High-quality teaching",
  poolingConsideration: POOLED,
};

export const VENTILATION: Wording = {
  key: "ventilation",
  category: "Estate capital",
  recurrence: "one-off",
  rationale: "The ventilation of two science rooms is at the end of its life.",
  intendedOutcome: "Every science lesson can be taught with practical work.",
  measure: "Science lessons moved to another room, each term",
  measureBaseline: 38,
  measureTarget: 0,
  owner: "Site manager",
  proposedBy: "School business manager",
  decision: PROPOSED,
  reviewDate: "2028-10-13",
  optionsConsidered: "Repair each summer, a bid for condition funding, doing nothing.",
  procurementRoute: "Three quotes",
  poolingConsideration: POOLED,
};

export const RESERVE: Omit<Wording, "measureTarget"> = {
  key: "reserve",
  category: "Reserves",
  recurrence: "recurrent",
  rationale: "The forecast has pay rising faster than funding, and reserves shrink if nothing changes.",
  evidence: "Five-year budget, October 2026.",
  intendedOutcome: "The trust can meet a bad year without cutting what pupils have.",
  measure: "Added to reserves of central services by August 2031, £",
  measureBaseline: 0,
  owner: "Chief financial officer",
  proposedBy: "Chief financial officer",
  decision: BY_BOARD,
  reviewDate: "2028-11-17",
  optionsConsidered: "Spend it in schools now, a lower contribution of schools, doing nothing.",
};
