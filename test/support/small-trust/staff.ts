import type { RowContent } from "../../../src/workbook/layout/workbook-content";
import { CENTRAL, PRIMARY } from "./names";
import { highStaff } from "./staff-high";
import { onPoint, onSalary } from "./staff-rows";
import type { SupportRow, TeacherRow } from "./staff-rows";

const PRIMARY_TEACHERS: readonly TeacherRow[] = [
  { post: "WP-HEAD", role: "Headteacher", subject: "Class", periods: 5, point: "L14", highest: "L17" },
  {
    post: "WP-DEP",
    role: "Deputy headteacher",
    subject: "Class",
    periods: 17.5,
    point: "L5",
    note: "Teaches Year 6.",
  },
  { post: "WP-CLA-1", subject: "Class", fte: 3, periods: 67.5, point: "M5", note: "Reception to Year 2." },
  { post: "WP-CLA-2", subject: "Class", fte: 2, periods: 45, point: "U2", note: "Years 3 and 4." },
  {
    post: "WP-CLA-3",
    role: "Early career teacher, year 2",
    subject: "Class",
    periods: 22.5,
    point: "M2",
    note: "Year 5.",
  },
  { post: "WP-NUR-1", subject: "Class", fte: 0.6, periods: 12.5, point: "M6", fund: "Early years" },
  {
    post: "WP-SEN-1",
    role: "SENCO",
    subject: "Learning support",
    fte: 0.5,
    periods: 5,
    point: "U1",
    senAllowance: 1450,
  },
];

const TERM_TIME = 0.8592;

const PRIMARY_SUPPORT: readonly SupportRow[] = [
  { post: "WP-TAS-1", role: "Teaching assistant", fte: 3.6, headcount: 5, salary: 24700, weeks: TERM_TIME },
  {
    post: "WP-TAS-2",
    role: "Teaching assistant",
    fte: 1,
    headcount: 2,
    salary: 24700,
    weeks: TERM_TIME,
    fund: "High needs",
  },
  {
    post: "WP-TAS-3",
    role: "Teaching assistant",
    fte: 1,
    headcount: 2,
    salary: 24700,
    weeks: TERM_TIME,
    fund: "Pupil premium",
    note: "Reading and number groups.",
  },
  {
    post: "WP-TAS-4",
    role: "Higher level teaching assistant",
    salary: 28700,
    weeks: TERM_TIME,
    note: "Leads music and PE sessions.",
  },
  {
    post: "WP-NUR-2",
    role: "Teaching assistant",
    fte: 0.7,
    salary: 25400,
    weeks: TERM_TIME,
    fund: "Early years",
  },
  { post: "WP-OFF-1", role: "Administration", salary: 29500, weeks: TERM_TIME },
  { post: "WP-SIT-1", role: "Premises", fte: 0.6, salary: 25200 },
  { post: "WP-MID-1", role: "Midday supervision", fte: 0.8, headcount: 5, salary: 24100, weeks: TERM_TIME },
];

const CENTRAL_STAFF: readonly SupportRow[] = [
  { post: "CS-FIN-1", role: "Business leadership", salary: 68000, note: "Chief financial officer." },
  { post: "CS-FIN-2", role: "Central services", salary: 31500, note: "Finance and payroll." },
  { post: "CS-IMP-1", role: "Central services", fte: 0.6, salary: 58000, note: "School improvement lead." },
  { post: "CS-ICT-1", role: "Central services", salary: 40500, note: "IT manager." },
];

export const staffRows = (): RowContent[] => [
  ...highStaff(),
  ...PRIMARY_TEACHERS.map((row) => onPoint(PRIMARY, row)),
  ...PRIMARY_SUPPORT.map((row) => onSalary(PRIMARY, row)),
  ...CENTRAL_STAFF.map((row) => onSalary(CENTRAL, row)),
];
