import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { serialOf } from "../../../src/workbook/reference-rows";
import { HIGH, SCENARIO } from "./names";
import { onPoint, onSalary } from "./staff-rows";
import type { TeacherRow, SupportRow } from "./staff-rows";

const LEADERS: readonly TeacherRow[] = [
  {
    post: "TH-HEAD",
    role: "Headteacher",
    periods: 0,
    point: "L27",
    highest: "L30",
    note: "Also leads the trust.",
  },
  {
    post: "TH-DEP",
    role: "Deputy headteacher",
    fte: 2,
    periods: 14,
    point: "L16",
    note: "Two posts; they teach personal development.",
  },
  {
    post: "TH-ASH-1",
    role: "Assistant headteacher",
    subject: "Spanish",
    periods: 12,
    point: "L11",
    fund: "16 to 19",
    note: "Leads the sixth form.",
  },
  {
    post: "TH-ASH-2",
    role: "Assistant headteacher",
    subject: "Science",
    periods: 12,
    point: "L10",
    highest: "L12",
  },
  {
    post: "TH-ASH-3",
    role: "Assistant headteacher",
    subject: "PE",
    periods: 12,
    point: "L10",
    highest: "L12",
  },
];

const CORE: readonly TeacherRow[] = [
  { post: "TH-ENG-1", subject: "English", periods: 18, point: "U3", tlr: 10600 },
  { post: "TH-ENG-2", subject: "English", periods: 20, point: "U1", tlr: 3700, fund: "16 to 19" },
  { post: "TH-ENG-3", subject: "English", fte: 4, periods: 84, point: "M4" },
  { post: "TH-ENG-4", role: "Early career teacher, year 1", subject: "English", periods: 18, point: "M1" },
  { post: "TH-ENG-5", subject: "English", fte: 0.8, periods: 18, point: "U2" },
  { post: "TH-MAT-1", subject: "Maths", periods: 18, point: "U3", tlr: 10600 },
  { post: "TH-MAT-2", subject: "Maths", periods: 20, point: "M6", tlr: 3700 },
  { post: "TH-MAT-3", subject: "Maths", fte: 4, periods: 84, point: "M4" },
  { post: "TH-MAT-4", role: "Early career teacher, year 2", subject: "Maths", periods: 19, point: "M2" },
  { post: "TH-MAT-5", subject: "Maths", fte: 0.8, periods: 17, point: "U3" },
  { post: "TH-SCI-1", subject: "Chemistry", periods: 19, point: "U3", tlr: 10600 },
  { post: "TH-SCI-2", subject: "Science", periods: 20, point: "U1", tlr: 3700 },
  { post: "TH-SCI-3", subject: "Biology", periods: 21, point: "M6", fund: "16 to 19" },
  { post: "TH-SCI-4", subject: "Physics", periods: 21, point: "U1", fund: "16 to 19" },
  { post: "TH-SCI-5", subject: "Science", fte: 2, periods: 42, point: "M5" },
  { post: "TH-SCI-6", role: "Early career teacher, year 1", subject: "Science", periods: 19, point: "M2" },
  { post: "TH-SCI-7", subject: "Science", fte: 0.5, periods: 10, point: "U3" },
];

const OTHER_SUBJECTS: readonly TeacherRow[] = [
  { post: "TH-GEO-1", subject: "Geography", periods: 18, point: "U2", tlr: 6100 },
  { post: "TH-GEO-2", subject: "Geography", fte: 2, periods: 42, point: "M4" },
  { post: "TH-GEO-3", subject: "Geography", fte: 0.5, periods: 10, point: "M6" },
  { post: "TH-HIS-1", subject: "History", periods: 19, point: "M6", tlr: 3700 },
  { post: "TH-HIS-2", subject: "History", fte: 2, periods: 42, point: "M3" },
  { post: "TH-HIS-3", subject: "History", fte: 0.7, periods: 15, point: "U3" },
  { post: "TH-REL-1", subject: "RE", periods: 20, point: "U1", tlr: 3700 },
  { post: "TH-REL-2", subject: "RE", fte: 0.7, periods: 15, point: "M4" },
  { post: "TH-LAN-1", subject: "French", periods: 20, point: "U2", tlr: 3700 },
  { post: "TH-LAN-2", subject: "French", periods: 21, point: "M5" },
  { post: "TH-LAN-3", subject: "Spanish", fte: 0.6, periods: 12, point: "M6" },
  { post: "TH-ART-1", subject: "Art", periods: 20, point: "U2", tlr: 3700 },
  { post: "TH-ART-2", subject: "Art", fte: 0.6, periods: 13, point: "M6" },
  { post: "TH-PER-1", subject: "Music", periods: 20, point: "M6", tlr: 3700 },
  { post: "TH-PER-2", subject: "Drama", periods: 21, point: "M5" },
  { post: "TH-PER-3", subject: "Drama", fte: 0.7, periods: 13, point: "M4" },
  { post: "TH-TEC-1", subject: "Design and technology", periods: 19, point: "U3", tlr: 3700 },
  { post: "TH-TEC-2", subject: "Design and technology", periods: 20, point: "M5" },
  { post: "TH-COM-1", subject: "Computing", periods: 20, point: "M6", tlr: 3700 },
  { post: "TH-COM-2", subject: "Computing", fte: 0.6, periods: 13, point: "M3" },
  { post: "TH-PED-1", subject: "Sport studies", periods: 19, point: "U2", tlr: 3700 },
  { post: "TH-PED-2", subject: "PE", periods: 21, point: "M4" },
  { post: "TH-PED-3", subject: "PE", fte: 0.8, periods: 16, point: "M6" },
  { post: "TH-BUS-1", subject: "Business", periods: 19, point: "U1", tlr: 3700, fund: "16 to 19" },
  { post: "TH-BUS-2", subject: "Health and social care", periods: 19, point: "M5" },
  { post: "TH-PSY-1", subject: "Psychology", fte: 0.5, periods: 10, point: "M6", fund: "16 to 19" },
  {
    post: "TH-SEN-1",
    role: "SENCO",
    subject: "Learning support",
    periods: 12,
    point: "U3",
    senAllowance: 2900,
  },
  {
    post: "TH-REA-1",
    subject: "Reading intervention",
    fte: 0.5,
    periods: 10,
    point: "M6",
    fund: "Pupil premium",
  },
];

/** 44.8 paid weeks of 52.143. */
const TERM_TIME = 0.8592;

const SUPPORT: readonly SupportRow[] = [
  { post: "TH-OFF-1", role: "Business leadership", salary: 48500, note: "School business manager." },
  {
    post: "TH-OFF-2",
    role: "Administration",
    fte: 3,
    salary: 26800,
    weeks: TERM_TIME,
    note: "Office, attendance and data.",
  },
  { post: "TH-OFF-3", role: "Administration", salary: 24900, weeks: TERM_TIME, note: "Reception." },
  { post: "TH-OFF-4", role: "Administration", fte: 0.8, salary: 28900, note: "Examinations." },
  { post: "TH-OFF-5", role: "Administration", fte: 0.9, salary: 24900, note: "Printing and displays." },
  { post: "TH-TAS-1", role: "Teaching assistant", fte: 4.8, headcount: 7, salary: 24700, weeks: TERM_TIME },
  {
    post: "TH-TAS-2",
    role: "Teaching assistant",
    fte: 3.2,
    headcount: 5,
    salary: 24700,
    weeks: TERM_TIME,
    fund: "High needs",
    note: "For pupils with a plan.",
  },
  { post: "TH-COV-1", role: "Cover supervisor", fte: 2, salary: 26200, weeks: TERM_TIME },
  {
    post: "TH-COV-2",
    role: "Cover supervisor",
    salary: 26200,
    weeks: TERM_TIME,
    filled: "vacant since 2026-07-01",
  },
  {
    post: "TH-LAB-1",
    role: "Technician",
    fte: 2.2,
    headcount: 3,
    salary: 25500,
    weeks: TERM_TIME,
    note: "Science, and design and technology.",
  },
  {
    post: "TH-PAS-1",
    role: "Pastoral support",
    fte: 5,
    salary: 30600,
    weeks: TERM_TIME,
    note: "A head of year for each of Years 7 to 11.",
  },
  {
    post: "TH-PAS-2",
    role: "Pastoral support",
    salary: 28600,
    weeks: TERM_TIME,
    fund: "Pupil premium",
    note: "Attendance and families.",
  },
  {
    post: "TH-PAS-3",
    role: "Pastoral support",
    fte: 0.8,
    salary: 27500,
    weeks: TERM_TIME,
    fund: "16 to 19",
    note: "Careers and sixth form.",
  },
  { post: "TH-SIT-1", role: "Premises", salary: 33500, note: "Site manager." },
  { post: "TH-SIT-2", role: "Premises", fte: 2, salary: 24700, note: "Caretakers." },
  { post: "TH-MID-1", role: "Midday supervision", fte: 1, headcount: 6, salary: 24100, weeks: TERM_TIME },
];

/** Exists only when the scenario is chosen, and is what an approved commitment pays for. */
const COMMITTED: RowContent = {
  ...onSalary(HIGH, {
    post: "TH-TAS-3",
    role: "Teaching assistant",
    fte: 0.6,
    salary: 25400,
    weeks: TERM_TIME,
    note: "Speech and language.",
  }),
  starts: serialOf("2027-09-01"),
  onlyInScenario: SCENARIO,
  commitment: "C-03",
};

export const highStaff = (): RowContent[] => [
  ...[...LEADERS, ...CORE, ...OTHER_SUBJECTS].map((row) => onPoint(HIGH, row)),
  ...SUPPORT.map((row) => onSalary(HIGH, row)),
  COMMITTED,
];

/** Posts that teach more than one subject: post, subject, periods a week. */
const TEACHING: readonly (readonly [post: string, subject: string, periods: number])[] = [
  ["TH-SCI-1", "Chemistry", 10],
  ["TH-SCI-1", "Science", 9],
  ["TH-SCI-3", "Biology", 10],
  ["TH-SCI-3", "Science", 11],
  ["TH-SCI-4", "Physics", 10],
  ["TH-SCI-4", "Science", 11],
  ["TH-PER-3", "Music", 7],
  ["TH-PER-3", "Drama", 6],
  ["TH-TEC-2", "Design and technology", 14],
  ["TH-TEC-2", "Food", 6],
  ["TH-PED-1", "Sport studies", 12],
  ["TH-PED-1", "PE", 7],
  ["TH-BUS-2", "Health and social care", 16],
  ["TH-BUS-2", "Business", 3],
];

export const teachingRows = (): RowContent[] =>
  TEACHING.map(([post, subject, periods]) => ({ post, subject, periods }));
