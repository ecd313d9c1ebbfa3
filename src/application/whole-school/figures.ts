import type { Fte, Periods, Pounds, Pupils, Quantity, Ratio } from "../../domain/kernel";

/** Phases of a school; the DfE tool asks a primary for other figures than everybody else. */
export const WHOLE_SCHOOL_PHASES = ["Primary", "Secondary", "Special", "Alternative provision"] as const;
export type WholeSchoolPhase = (typeof WHOLE_SCHOOL_PHASES)[number];

/** Teacher periods in a cycle of a year group, or of a class of two. */
export interface TaughtPeriods {
  readonly yearGroup: string;
  /** Of a mixed-age class. */
  readonly andYearGroup: string | null;
  readonly periods: Periods;
}

/** Leaders who teach, by the role that the DfE tool asks for. */
export interface TeachingLeaders {
  readonly title: string;
  /** In Roles. */
  readonly role: string;
  /** The tool counts each as 1. */
  readonly heads: Fte;
  /** Of all of them together. */
  readonly periods: Periods;
}

/** What the DfE's financial planning tool asks of one school for one year. */
export interface WholeSchoolFigures {
  readonly trust: string;
  readonly school: string;
  readonly phase: WholeSchoolPhase;
  readonly payArea: string;
  readonly academicYear: string;
  readonly income: Pounds;
  readonly expenditure: Pounds;
  readonly teacherCost: Pounds;
  /** Education support staff; null: not entered. */
  readonly supportCost: Pounds | null;
  readonly supportFte: Fte | null;
  /** On the first day of the year; the tool does not ask for it. */
  readonly openingReserve: Pounds | null;
  readonly teacherFte: Fte;
  readonly periodsPerCycle: Periods;
  readonly weeksPerCycle: Quantity<"weeks/cycle">;
  readonly targetContactRatio: Ratio | null;
  readonly pupils: readonly { readonly yearGroup: string; readonly pupils: Pupils }[];
  readonly taught: readonly TaughtPeriods[];
  /** Outside the timetable. */
  readonly other: readonly { readonly name: string; readonly periods: Periods }[];
  readonly leaders: readonly TeachingLeaders[];
}

const PRIMARY_YEARS = ["YN", "YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"] as const;
const OTHER_YEARS = ["Y7", "Y8", "Y9", "Y10", "Y11", "Y12", "Y13"] as const;

/** As the tool has it: a primary has nursery to Year 6, and everybody else Year 7 to 13. */
export const yearGroupsFor = (phase: WholeSchoolPhase): readonly string[] =>
  phase === "Primary" ? PRIMARY_YEARS : OTHER_YEARS;

/** Mixed-age classes that the tool knows. */
export const mixedYearsFor = (phase: WholeSchoolPhase): readonly (readonly [string, string])[] =>
  phase === "Primary"
    ? PRIMARY_YEARS.slice(1, -1).map((year, index) => [year, PRIMARY_YEARS[index + 2] ?? year] as const)
    : [];

const NAMES: Readonly<Record<string, string>> = { YN: "Nursery", YR: "Reception" };
export const yearGroupName = (yearGroup: string): string =>
  NAMES[yearGroup] ?? yearGroup.replace("Y", "Year ");

const HEADS = [
  { title: "Headteacher", role: "Headteacher" },
  { title: "Deputy headteacher", role: "Deputy headteacher" },
] as const;
const SENCO = { title: "SENCO", role: "SENCO" } as const;
const teacher = (title: string) => ({ title, role: "Teacher" }) as const;

/** Roles that the tool asks for, and the row of Roles that each is. */
export const leaderRolesFor = (
  phase: WholeSchoolPhase,
): readonly Pick<TeachingLeaders, "title" | "role">[] =>
  phase === "Primary"
    ? [
        ...HEADS,
        teacher("Numeracy lead"),
        teacher("Literacy lead"),
        teacher("Head of small curriculum area"),
        teacher("Head of Key Stage 1"),
        teacher("Head of Key Stage 2"),
        SENCO,
      ]
    : [
        ...HEADS,
        { title: "Assistant headteacher", role: "Assistant headteacher" },
        teacher("Head of large curriculum area"),
        teacher("Head of small curriculum area"),
        SENCO,
        teacher("Pastoral leader"),
        teacher("Other management or leadership staff"),
      ];
