import type { TableRows } from "../../src/workbook";
import { shippedRows } from "../../src/workbook";
import { settingRows } from "../../src/workbook/setting-rows";
import type { RowContent } from "../../src/workbook/layout/workbook-content";

/** A school of a worked example, as the rows that put it into a workbook. */
export interface CaseSchool {
  readonly name: string;
  readonly phase: "Primary" | "Secondary" | "Special";
  readonly cycle: number;
  readonly target?: number;
  readonly pupils: Readonly<Record<string, number>>;
  readonly curriculum: readonly RowContent[];
  readonly staff: readonly RowContent[];
  readonly budget?: readonly RowContent[];
  readonly reserve?: number;
}

export const YEAR = "2025/26";

/** Whole-school rows: all teachers on one row, with their whole cost. */
export const allTeachers = (fte: number, annualCost: number): RowContent => ({
  role: "Teacher",
  fte,
  annualCost,
  ofWhichPay: 0,
});
export const income = (amount: number): RowContent => ({ heading: "All income", kind: "Income", amount });
export const otherSpending = (amount: number): RowContent => ({
  heading: "All other spending",
  kind: "Expenditure",
  amount,
});
/** Teacher periods of one year group: one row a year group. */
export const periodsOf = (yearGroup: string, periods: number, subject = "All subjects"): RowContent => ({
  yearGroup,
  subject,
  groups: 1,
  periodsPerGroup: periods,
});

export interface CaseTrust {
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly years?: RowContent;
  /** Tables in place of those that ship. */
  readonly tables?: TableRows;
}

/** One trust of all the schools, one year long. */
export function caseRows(schools: readonly CaseSchool[], trust: CaseTrust = {}): TableRows {
  const numbered = schools.map((school, index) => ({ school, id: `S${index + 1}` }));
  const own = (pick: (school: CaseSchool) => readonly RowContent[], key: string): RowContent[] =>
    numbered.flatMap(({ school, id }) =>
      pick(school).map((row, index) => ({ [key]: `${id}-${index + 1}`, school: school.name, ...row })),
    );
  return {
    ...shippedRows(),
    Settings: settingRows({
      "Trust name": "Worked examples",
      "First academic year": YEAR,
      "Number of years": 1,
      "Active scenario": "Baseline",
      "Band basis": "DfE tool",
      ...trust.settings,
    }),
    Years: [
      {
        academicYear: YEAR,
        teacherAward: 0,
        supportAward: 0,
        nonPayInflation: 0,
        incomeGrowth: 0,
        ...trust.years,
      },
    ],
    Schools: [
      { school: "Central", phase: "Central", payArea: "Rest of England" },
      ...schools.map(({ name, phase, cycle, target }) => ({
        school: name,
        phase,
        payArea: "Rest of England",
        periodsPerCycle: cycle,
        weeksPerCycle: 1,
        targetContactRatio: target ?? 0.78,
      })),
    ],
    OpeningReserves: [
      { school: "Central", fund: "GAG", amount: 0 },
      ...schools.map(({ name, reserve }) => ({ school: name, fund: "GAG", amount: reserve ?? 0 })),
    ],
    Pupils: schools.flatMap(({ name, pupils }) =>
      Object.entries(pupils).map(([yearGroup, number]) => ({
        school: name,
        academicYear: YEAR,
        yearGroup,
        pupils: number,
      })),
    ),
    Curriculum: own(({ curriculum }) => curriculum, "row"),
    Staff: own(({ staff }) => staff.map((row) => ({ fund: "GAG", ...row })), "post"),
    Budget: own(
      ({ budget }) => (budget ?? []).map((row) => ({ academicYear: YEAR, fund: "GAG", ...row })),
      "line",
    ),
    ...trust.tables,
  };
}
