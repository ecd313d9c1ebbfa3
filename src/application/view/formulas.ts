import type { Phase } from "../../domain/curriculum";
import type { BaseName, MetricId } from "../../domain/metrics";

/** A formula in words: base quantities in braces, and the signs between them. */
type Formula = string;

const AFFORDABLE =
  "({income} + {netTransfers} − ({expenditure} − {teacherCost})) ÷ ({teacherCost} ÷ {teacherFte})";
const BALANCE = "{income} − {expenditure} + {netTransfers}";

const BY_PERIODS: Readonly<Record<MetricId, Formula>> = {
  "pupil-teacher-ratio": "{pupils} ÷ {teacherFte}",
  "pupil-adult-ratio": "{pupils} ÷ {allFte}",
  "average-class-size": "{pupilSlots} ÷ {periods}",
  "average-class-size-7-11": "{pupilSlots711} ÷ {periods711}",
  "average-class-size-post-16": "{pupilSlotsPost16} ÷ {periodsPost16}",
  "taught-group-size": "{pupilPeriods} ÷ {groupPeriods}",
  "contact-ratio": "{periods} ÷ {teacherSlots}",
  "average-teacher-load": "{periods} ÷ {teacherFte}",
  "average-teacher-cost": "{teacherCost} ÷ {teacherFte}",
  "cost-per-lesson": "{teacherCost} ÷ {periods}",
  "curriculum-bonus": "{periods711} − {basicPeriods}",
  "relative-curriculum-bonus": "({periods711} − {basicPeriods}) ÷ {basicPeriods}",
  "teachers-needed": "{teachersNeeded}",
  "teachers-affordable": AFFORDABLE,
  "staffing-gap": `${AFFORDABLE} − {teachersNeeded}`,
  "teacher-cost-share-of-income": "{teacherCost} ÷ {income}",
  "teacher-cost-share-of-expenditure": "{teacherCost} ÷ {expenditure}",
  "staff-cost-share-of-income": "{staffCost} ÷ {income}",
  "staff-cost-share-of-expenditure": "{staffCost} ÷ {expenditure}",
  "leadership-share-of-workforce": "{leadershipFte} ÷ {allFte}",
  "income-per-pupil": "{income} ÷ {pupils}",
  "in-year-balance": BALANCE,
  "in-year-balance-share-of-income": `(${BALANCE}) ÷ {income}`,
  "revenue-reserve-share-of-income": "{closingReserve} ÷ {income}",
  "curriculum-breadth": "{subjectsTaught}",
  "sixth-form-viability": "{smallSixthFormGroups}",
  "contact-ratio-dfe-tool": "{periods} ÷ {teacherSlots}",
  "average-class-size-dfe-tool": "{pupilSlots} ÷ {periods}",
};
/** Where primaries are measured by classes. */
const BY_CLASSES: Partial<Readonly<Record<MetricId, Formula>>> = {
  "average-class-size": "{pupils} ÷ {classes}",
  "contact-ratio": "{classes} ÷ {teacherFte}",
};

export const formulaOf = (metric: MetricId, phase: Phase | null): Formula =>
  (phase === "Primary" ? BY_CLASSES[metric] : undefined) ?? BY_PERIODS[metric];

/** What a base quantity is called after its number. */
export const BASE_WORDS: Readonly<Record<BaseName, string>> = {
  pupils: "pupils",
  pupils711: "pupils in Years 7–11",
  pupilsPost16: "pupils after Year 11",
  periods: "taught periods",
  periods711: "taught periods in Years 7–11",
  periodsPost16: "taught periods after Year 11",
  teacherSlots: "periods that teachers are there for",
  pupilSlots: "periods of all pupils",
  pupilSlots711: "periods of pupils in Years 7–11",
  pupilSlotsPost16: "periods of pupils after Year 11",
  groupPeriods: "periods of all groups",
  pupilPeriods: "periods of pupils in groups",
  basicPeriods: "periods of the basic curriculum",
  classes: "classes",
  teacherFte: "FTE teachers",
  allFte: "FTE staff",
  leadershipFte: "FTE leaders",
  teachersNeeded: "FTE teachers needed",
  teacherCost: "teacher cost",
  staffCost: "staff cost",
  income: "income",
  expenditure: "spending",
  netTransfers: "net transfers",
  closingReserve: "closing reserve",
  subjectsTaught: "subjects taught",
  smallSixthFormGroups: "groups below viable size",
};

/** What a reader should know who sees the figure for the first time. */
export const METRIC_NOTES: Partial<Readonly<Record<MetricId, string>>> = {
  "pupil-teacher-ratio": "Teachers include leaders who are teachers; assistants are not counted.",
  "contact-ratio":
    "The share of teachers' time that is taught. Leaders who are teachers count; assistants do not.",
  "contact-ratio-dfe-tool": "The department's planning tool has one formula for every phase.",
  "average-class-size-post-16": "Low beside the groups taught: sixth-formers are not taught in every period.",
  "teachers-affordable": "The teachers that the money pays for, once all other spending is met.",
  "teachers-needed": "What the timetable needs at the target contact ratio of Schools.",
  "staffing-gap":
    "Teachers affordable less teachers needed. Below zero, the plan needs more than it can pay for.",
  "revenue-reserve-share-of-income":
    "Opening reserves and all balances up to and with the year. Revenue only.",
  "in-year-balance": "Revenue only.",
  "cost-per-lesson": "What one period of the timetable costs for a year.",
};
