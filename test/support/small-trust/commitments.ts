import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { HIGH } from "./names";

const APPROVED: RowContent = {
  status: "approved",
  approverRole: "Finance committee",
  approvedBy: "Finance committee, 20 November 2026, item 4",
  approvedOn: serialOf("2026-11-20"),
};

const STARTS: RowContent = { school: HIGH, fromYear: "2027/28", reviewDate: serialOf("2028-07-07") };
const NO_CONFLICTS: RowContent = { conflictsDeclared: "None" };

const SCHOOL_IMPROVEMENT: RowContent = {
  ...STARTS,
  ...APPROVED,
  commitment: "C-01",
  release: "R-02",
  category: "School-improvement staffing",
  amount: 17000,
  growsWith: "teacher award",
  recurrence: "recurrent",
  rationale:
    "Results differ most between classes in maths and science. A lead practitioner coaches the others one day a week.",
  evidence: "Lesson visits and book reviews, summer term 2026.",
  intendedOutcome: "Pupils in every class learn as much as those in the strongest ones.",
  measure: "Gap between the strongest and weakest class average in the Year 9 maths test, marks",
  measureBaseline: 14,
  measureTarget: 8,
  owner: "Deputy headteacher, curriculum",
  proposedBy: "Head of maths",
  optionsConsidered: "A new post (too costly), coaches from outside, doing nothing.",
  equalityAndSendImpact: "Lower sets, where more pupils have SEND, are coached first.",
  aarCode: "BAE010",
  valuePillar: "Workforce",
};

const TRAINING: RowContent = {
  ...STARTS,
  ...APPROVED,
  ...NO_CONFLICTS,
  commitment: "C-02",
  release: "R-01",
  category: "Evidence-informed CPD",
  toYear: "2028/29",
  amount: 9000,
  recurrence: "one-off",
  rationale: "Teachers of all subjects ask for help with pupils who read below their age.",
  evidence: "Reading ages of Years 7 to 9, September 2026.",
  intendedOutcome: "Pupils read and understand the texts of every subject.",
  measure: "Share of Year 9 with a reading age of 14 or more",
  measureBaseline: "52%",
  measureTarget: "65%",
  owner: "Head of English",
  proposedBy: "Deputy headteacher, curriculum",
  optionsConsidered: "An online course, a visiting speaker, doing nothing.",
  equalityAndSendImpact: "Pupils with SEND and those new to English gain most.",
  procurementRoute: "Three quotes",
  aarCode: "BAE090",
};

const SPEECH: RowContent = {
  ...STARTS,
  ...APPROVED,
  commitment: "C-03",
  release: "R-01",
  category: "SEND and disadvantage interventions",
  amount: 18500,
  growsWith: "support award",
  recurrence: "recurrent",
  rationale: "Eleven pupils wait for speech and language help that an assistant can give under guidance.",
  evidence: "Waiting list of the speech and language service, September 2026.",
  intendedOutcome: "Pupils take part in lessons without an adult beside them.",
  measure: "Pupils who reach the targets of their plan, of 11",
  measureBaseline: 3,
  measureTarget: 9,
  owner: "SENCO",
  proposedBy: "SENCO",
  optionsConsidered: "Buying hours from the service, a shared post with the primary, doing nothing.",
  equalityAndSendImpact: "For pupils with SEND; nobody loses support.",
  aarCode: "BAE030",
};

const READING: RowContent = {
  ...STARTS,
  ...APPROVED,
  commitment: "C-04",
  release: "R-04",
  category: "SEND and disadvantage interventions",
  amount: 4,
  recurrence: "recurrent",
  rationale: "English teachers' freed periods go to small reading groups in Years 7 and 8.",
  evidence: "Trial with 18 pupils, spring and summer 2026.",
  intendedOutcome: "Pupils who read below their age catch up before Year 9.",
  measure: "Average gain in reading age over a year, months",
  measureBaseline: 12,
  measureTarget: 18,
  owner: "Head of English",
  proposedBy: "Deputy headteacher, pastoral",
  optionsConsidered: "Tutors from outside, sessions after school, doing nothing.",
  equalityAndSendImpact: "Half of the pupils are disadvantaged.",
};

const PLANNING: RowContent = {
  ...STARTS,
  ...APPROVED,
  commitment: "C-05",
  release: "R-05",
  category: "Curriculum design and implementation",
  amount: 3,
  recurrence: "recurrent",
  rationale:
    "The Key Stage 3 maths course has gaps against the primary course. Three teachers rewrite it together.",
  evidence: "Comparison of both courses with Wrenfield Primary, June 2026.",
  intendedOutcome: "Year 7 builds on what pupils know, without repeating it.",
  measure: "Units of the course that are rewritten and taught, of 18",
  measureBaseline: 0,
  measureTarget: 9,
  owner: "Head of maths",
  proposedBy: "Deputy headteacher, curriculum",
  optionsConsidered: "A bought scheme, planning in the holidays, doing nothing.",
  equalityAndSendImpact: "All pupils; examples are checked for pupils with SEND.",
};

const VENTILATION: RowContent = {
  ...STARTS,
  ...NO_CONFLICTS,
  commitment: "C-06",
  release: "R-02",
  category: "Estate capital",
  fromYear: "2028/29",
  amount: 14000,
  recurrence: "one-off",
  rationale: "The ventilation of two science rooms is at the end of its life.",
  intendedOutcome: "Every science lesson can be taught with practical work.",
  measure: "Science lessons moved to another room, each term",
  measureBaseline: 41,
  measureTarget: 0,
  owner: "Site manager",
  proposedBy: "School business manager",
  reviewDate: serialOf("2029-07-06"),
  status: "proposed",
  optionsConsidered: "Repair each summer, a bid for condition funding, doing nothing.",
  procurementRoute: "Three quotes",
};

const TESTS: RowContent = {
  ...STARTS,
  ...NO_CONFLICTS,
  commitment: "C-07",
  release: "R-03",
  category: "Assessment and other technology",
  amount: 6000,
  growsWith: "non-pay inflation",
  recurrence: "recurrent",
  rationale: "Online tests would show gaps sooner than tests marked by hand.",
  intendedOutcome: "Teachers see gaps within a day.",
  measure: "Days from test to result",
  measureBaseline: 9,
  measureTarget: 1,
  owner: "Data manager",
  proposedBy: "Data manager",
  status: "reversed",
  optionsConsidered: "Tests that the trust has already. Chosen when a trial showed the same results.",
  procurementRoute: "Framework",
  aarCode: "BAE210",
};

export const commitmentRows = (): RowContent[] => [
  SCHOOL_IMPROVEMENT,
  TRAINING,
  SPEECH,
  READING,
  PLANNING,
  VENTILATION,
  TESTS,
];
