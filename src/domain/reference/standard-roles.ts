import type { Citation } from "./dated-parameter";

/** One row of the Roles table as shipped. */
export interface StandardRole extends Citation {
  readonly role: string;
  readonly group: "Leadership" | "Teacher" | "Teaching assistant" | "Other support";
  readonly teacher: 0 | 1;
  readonly award: "Teacher" | "Support";
  /** Ratio, as exact text: share of the school's target contact ratio that the role teaches. */
  readonly teachingLoadShare: string;
  readonly pension: "TPS" | "LGPS" | "None";
  readonly aarCode: string;
}

// Teaching loads are nobody's rule: every trust has its own, and its own timetable goes before them.
const STARTING_VALUE: Citation = {
  status: "to confirm",
  source:
    "a starting value of this program, for the trust to change; a post's own timetabled periods replace it",
  checkedOn: "2026-11-24",
};
const EARLY_CAREER: Citation = {
  status: "to confirm",
  source: "recalled: 10% less timetabled teaching in the first year of induction, 5% less in the second",
  checkedOn: "2026-11-24",
};

const LEADER = {
  group: "Leadership",
  teacher: 1,
  award: "Teacher",
  pension: "TPS",
  aarCode: "BAE010",
  ...STARTING_VALUE,
} as const;
const TEACHER = { ...LEADER, group: "Teacher" } as const;
const SUPPORT = {
  group: "Other support",
  teacher: 0,
  award: "Support",
  teachingLoadShare: "0",
  pension: "LGPS",
  ...STARTING_VALUE,
} as const;
const ASSISTANT = { ...SUPPORT, group: "Teaching assistant", aarCode: "BAE030" } as const;

/**
 * Roles as shipped, for the trust to change. Leadership is heads, deputies and assistant heads only, as the
 * department's own measure counts it: a SENCO is a teacher, and a business leader is other support.
 */
export const STANDARD_ROLES: readonly StandardRole[] = [
  { role: "Headteacher", ...LEADER, teachingLoadShare: "0" },
  { role: "Deputy headteacher", ...LEADER, teachingLoadShare: "0.4" },
  { role: "Assistant headteacher", ...LEADER, teachingLoadShare: "0.6" },
  { role: "Teacher", ...TEACHER, teachingLoadShare: "1" },
  { role: "Lead practitioner", ...TEACHER, teachingLoadShare: "0.9" },
  { role: "SENCO", ...TEACHER, teachingLoadShare: "0.5" },
  { role: "Early career teacher, year 1", ...TEACHER, teachingLoadShare: "0.9", ...EARLY_CAREER },
  { role: "Early career teacher, year 2", ...TEACHER, teachingLoadShare: "0.95", ...EARLY_CAREER },
  { role: "Unqualified teacher", ...TEACHER, teachingLoadShare: "1" },
  { role: "Teaching assistant", ...ASSISTANT },
  { role: "Higher level teaching assistant", ...ASSISTANT },
  { role: "Cover supervisor", ...SUPPORT, aarCode: "BAE030" },
  { role: "Technician", ...SUPPORT, aarCode: "BAE030" },
  { role: "Pastoral support", ...SUPPORT, aarCode: "BAE030" },
  { role: "Administration", ...SUPPORT, aarCode: "BAE040" },
  { role: "Business leadership", ...SUPPORT, aarCode: "BAE040" },
  { role: "Central services", ...SUPPORT, aarCode: "BAE040" },
  { role: "Premises", ...SUPPORT, aarCode: "BAE050" },
  { role: "Catering", ...SUPPORT, aarCode: "BAE060" },
  { role: "Midday supervision", ...SUPPORT, aarCode: "BAE070" },
];
