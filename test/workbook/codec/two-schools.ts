import { caseRows, periodsOf } from "../../cases/case-schools";
import type { CaseSchool } from "../../cases/case-schools";
import { workbookBytes } from "../../support/command-line";
import { tablesOf } from "../../support/through-file";
import type { HostTable } from "../../../src/workbook/host";

const secondary: CaseSchool = {
  name: "Ashcombe Academy",
  phase: "Secondary",
  cycle: 25,
  pupils: { Y7: 180, Y8: 180, Y9: 180, Y10: 180, Y11: 180 },
  curriculum: ["Y7", "Y8", "Y9", "Y10", "Y11"].map((year) => ({
    ...periodsOf(year, 25, "Maths"),
    groups: 7,
  })),
  staff: [
    { role: "Teacher", subject: "Maths", fte: 0.8, payScale: "Main", payPoint: "M6", starts: 45_901 },
    { role: "Teacher", subject: "Maths", fte: 44, headcount: 46, annualSalary: 48_000 },
    { role: "Headteacher", fte: 1, payScale: "Leadership", payPoint: "L28", tlr: 0 },
    { role: "Teaching assistant", fte: 6, annualSalary: 24_000, paidWeeksShare: 0.88 },
  ],
  budget: [
    { heading: "GAG", kind: "Income", amount: 6_000_000, volumeGrowsWith: "pupils" },
    { heading: "Premises", kind: "Expenditure", amount: 900_000, priceGrowsWith: "non-pay inflation" },
  ],
  reserve: 250_000,
};
const primary: CaseSchool = {
  name: "Birchfield Primary",
  phase: "Primary",
  cycle: 25,
  pupils: { YR: 30, Y1: 30, Y2: 30, Y3: 30, Y4: 30, Y5: 30, Y6: 30 },
  curriculum: ["YR", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6"].map((year) => periodsOf(year, 25, "Class")),
  staff: [{ role: "Teacher", fte: 8.2, headcount: 9, annualSalary: 45_000 }],
  budget: [{ heading: "GAG", kind: "Income", amount: 1_100_000 }],
  reserve: 60_000,
};

const LGPS = {
  rate: "LGPS employer rate",
  effectiveFrom: 45_383,
  value: 0.21,
  unit: "ratio",
  status: "trust",
  source: "the fund",
};

/** A secondary, a primary and Central, read from a file: no issue of severity error. */
export async function twoSchools(): Promise<HostTable[]> {
  const rows = caseRows([secondary, primary], { settings: { "Band basis": "trust" } });
  const bytes = await workbookBytes({ ...rows, OnCostRates: [...(rows.OnCostRates ?? []), LGPS] });
  return tablesOf(bytes);
}
