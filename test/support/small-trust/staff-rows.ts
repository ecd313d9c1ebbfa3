import type { RowContent } from "../../../src/workbook/layout/workbook-content";

/** A teacher, or teachers on one point; one person and GAG unless said otherwise. */
export interface TeacherRow {
  readonly post: string;
  readonly role?: string;
  readonly subject?: string;
  readonly fte?: number;
  readonly periods: number;
  /** M, U or L and a number. Main points and posts with a highest point move up each September; rows of several people stay, since some join and leave. */
  readonly point: string;
  readonly highest?: string;
  readonly tlr?: number;
  readonly senAllowance?: number;
  readonly fund?: string;
  readonly note?: string;
}

export interface SupportRow {
  readonly post: string;
  readonly role: string;
  readonly fte?: number;
  readonly headcount?: number;
  /** Full-time, for a whole year. */
  readonly salary: number;
  readonly weeks?: number;
  readonly fund?: string;
  readonly filled?: string;
  readonly note?: string;
}

const SCALES: Readonly<Record<string, string>> = { M: "Main", U: "Upper", L: "Leadership" };

export function onPoint(school: string, row: TeacherRow): RowContent {
  const scale = SCALES[row.point.slice(0, 1)] ?? null;
  const several = (row.fte ?? 1) > 1;
  const moves = (scale === "Main" && row.point !== "M6" && !several) || row.highest !== undefined;
  return {
    post: row.post,
    school,
    role: row.role ?? "Teacher",
    subject: row.subject ?? null,
    fte: row.fte ?? 1,
    timetabledPeriods: row.periods,
    payScale: scale,
    payPoint: row.point,
    increments: moves ? "yes" : null,
    highestPoint: row.highest ?? null,
    tlr: row.tlr ?? null,
    senAllowance: row.senAllowance ?? null,
    fund: row.fund ?? "GAG",
    note: row.note ?? null,
  };
}

export const onSalary = (school: string, row: SupportRow): RowContent => ({
  post: row.post,
  school,
  role: row.role,
  fte: row.fte ?? 1,
  headcount: row.headcount ?? null,
  annualSalary: row.salary,
  paidWeeksShare: row.weeks ?? null,
  fund: row.fund ?? "GAG",
  filled: row.filled ?? null,
  note: row.note ?? null,
});
