import type { SampleSchool } from "../schools/school";
import type { Taught } from "./taught";

export const LEARNING_SUPPORT = "Learning support";
export const READING = "Reading intervention";

/** Code, subject, periods a week, and what it is. */
type Other = readonly [code: string, subject: string, periods: number, note: string];

const SECONDARY: readonly Other[] = [
  ["LS", LEARNING_SUPPORT, 12, "Small groups withdrawn from lessons, taught by the SENCO."],
  ["RI", READING, 12, "For pupils who read below their age; paid for by pupil premium."],
  ["SC", "Sports clubs", 4, "After school; teachers take turns."],
  ["CB", "Choir and band", 2, "After school."],
  ["HC", "Homework club", 3, "In the library until five."],
  ["EX", "Expeditions", 1, "Training for the spring and summer walks."],
];
const PRIMARY: readonly Other[] = [
  ["LS", LEARNING_SUPPORT, 5, "Small groups withdrawn from class, taught by the SENCO."],
  ["CH", "Choir and clubs", 2, "After school."],
];
const SPECIAL: readonly Other[] = [["OU", "Outreach to other schools", 5, "Advice for pupils with autism."]];
const BY_PHASE: Readonly<Record<SampleSchool["phase"], readonly Other[]>> = {
  Secondary: SECONDARY,
  Primary: PRIMARY,
  Special: SPECIAL,
};

/** Taught time outside the timetable. */
export const otherTaught = ({ code, phase, weeksPerCycle }: SampleSchool): Taught[] =>
  BY_PHASE[phase].map(([id, subject, periods, note]) => ({
    row: `${code}-OT-${id}`,
    yearGroup: "Other",
    subject,
    groups: 1,
    periodsPerGroup: periods * weeksPerCycle,
    note,
  }));
