import { CAPITAL, totalOf } from "../../../src/workbook/sample/money/line";
import { pupilsIn } from "../../../src/workbook/sample/schools/roll";
import { roughCostOf } from "../../../src/workbook/sample/staff/pay";
import type { BuiltSchool } from "../../../src/workbook/sample/trust/built-school";
import { sampleTrust } from "../../../src/workbook/sample/trust/sample-trust";

const trust = sampleTrust(30, 3);
const ofPhase = (phase: string): BuiltSchool[] =>
  trust.schools.filter(({ school }) => school.phase === phase);

/** What is left of a fund at the end of the first year. */
const left = ({ school, lines, posts }: BuiltSchool, fund: string): number =>
  totalOf(lines, "Income", fund) -
  totalOf(lines, "Expenditure", fund) -
  roughCostOf(posts, school.pensionRate, fund);

describe("the budgets of a sample", () => {
  it("spend grants with a purpose in the year, and on nothing but it", () => {
    for (const built of trust.schools) {
      for (const fund of ["Pupil premium", "PE and sport premium", "Other grants", "Early years", CAPITAL]) {
        expect(Math.abs(left(built, fund))).toBeLessThan(500);
      }
      // what is too little for one more teacher
      const spare = built.school.phase === "Special" ? 80_000 : 500;
      expect(left(built, "High needs")).toBeGreaterThan(-500);
      expect(left(built, "High needs")).toBeLessThan(spare);
    }
    for (const built of ofPhase("Secondary").filter(({ school }) => school.hasSixthForm)) {
      expect(left(built, "16 to 19")).toBeGreaterThanOrEqual(0);
      expect(left(built, "16 to 19")).toBeLessThan(60_000);
    }
  });

  it("give central services a twentieth of each general grant", () => {
    for (const { lines } of trust.schools) {
      const granted = lines.find(({ line }) => line.endsWith("-GAG"))?.amount ?? NaN;
      expect(totalOf(lines, "Transfer")).toBe(Math.round(granted * 0.05));
    }
  });

  it("have a general grant a pupil as schools of such a size and phase have", () => {
    const ranges = { Secondary: [6500, 7950], Primary: [4950, 6900], Special: [10_000, 10_000] } as const;
    for (const { school, lines, roll } of trust.schools) {
      const granted = lines.find(({ line }) => line.endsWith("-GAG"))?.amount ?? NaN;
      const counted = roll.filter(({ yearGroup }) => !/^(YN|Y12|Y13)$/.test(yearGroup));
      const aPupil = granted / pupilsIn(counted, school.phase === "Special" ? 1 : 0);
      expect(aPupil).toBeGreaterThanOrEqual(ranges[school.phase][0]);
      expect(aPupil).toBeLessThanOrEqual(ranges[school.phase][1]);
    }
  });

  it("code every expense for the accounts return, but for buildings paid from capital", () => {
    const expenses = [...trust.schools.flatMap(({ lines }) => lines), ...trust.central.lines].filter(
      ({ kind }) => kind === "Expenditure",
    );
    const uncoded = expenses.filter(({ aarCode }) => !/^BAE\d{3}$/.test(aarCode ?? ""));
    expect(new Set(uncoded.map(({ fund }) => fund))).toEqual(new Set([CAPITAL]));
  });

  it("hold no amount below zero but the transfers' own, and none with a fraction of a penny", () => {
    for (const { amount } of [...trust.schools.flatMap(({ lines }) => lines), ...trust.central.lines]) {
      expect(amount).toBeGreaterThan(0);
      expect(Number.isInteger(amount)).toBe(true);
    }
  });
});
