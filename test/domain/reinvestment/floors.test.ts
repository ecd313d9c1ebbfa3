import { quantity, ratio } from "../../../src/domain/kernel";
import { commitmentYears, floorIssues, withCommitments } from "../../../src/domain/reinvestment";
import type { Commitment } from "../../../src/domain/reinvestment";
import type { Plan } from "../../../src/domain/plan";
import { band, cellAt, cellsIn, evaluated, smallPlan } from "../../support/plan-builders";
import { aCommitment, aRelease, planOf, endPost, trustOf } from "../../support/scenario-builders";

const small = smallPlan();
/** Hillside's balance is 25,000 a year, 85,000 once ENG-1 has ended. */
const plan = planOf("S", trustOf([endPost("C1", "ENG-1")]));
function issuesOf(commitments: readonly Commitment[], given: Partial<Plan>) {
  const years = commitmentYears(commitments, [aRelease("R1")], small);
  const before = evaluated({ ...plan, ...given });
  const after = evaluated(withCommitments({ ...plan, ...given }, years));
  const { schools } = { ...plan, ...given };
  return floorIssues(before.figures, after.figures, { years, schools });
}
const floorOf = (pounds: string): Partial<Plan> => ({
  bands: [band("in-year-balance", { floor: quantity(pounds), phase: "Secondary", harm: "Deficit" })],
});
const spend = (amount: string, given: Partial<Commitment> = {}): Commitment =>
  aCommitment("CM-1", { amount: quantity(amount), ...given });

describe("a floor of the trust", () => {
  it("[CHK10] holds after commitments", () => {
    expect(issuesOf([spend("35000")], floorOf("50000"))).toEqual([]);
    const commitment = spend("35000.01");
    const [issue, more] = issuesOf([commitment], floorOf("50000"));
    expect(issue).toMatchObject({
      code: "commitments-below-floor",
      severity: "error",
      school: "Hillside",
      academicYear: "2026/27",
      metric: "In-year balance",
      unit: "GBP",
      found: "49999.99",
      limit: "50000",
    });
    expect(issue && cellsIn(issue)).toEqual([cellAt(commitment.origin, "amount")]);
    expect(more).toBeUndefined();
  });

  it("[CHK10] of the reserve counts what earlier years have spent", () => {
    // reserves start at 90,000 of 450,000: with 80,000 spent each year 95,000, then 100,000
    const minimum = (share: string): Partial<Plan> => ({
      settings: { ...small.settings, minimumReserveShare: ratio(share) },
    });
    const once = spend("80000", { recurrence: "one-off", fromYear: "2026/27", toYear: "2026/27" });
    const ofHillside = (commitment: Commitment, share: string) =>
      issuesOf([commitment], minimum(share)).filter(
        (issue) => "school" in issue && issue.school === "Hillside",
      );
    expect(ofHillside(once, "0.21")).toEqual([]);
    expect(ofHillside(spend("80000"), "0.22")).toMatchObject([
      { academicYear: "2026/27", metric: "Revenue reserve, share of income", unit: "ratio", limit: "0.22" },
    ]);
  });

  it("[CHK10] of an all-through school counts what its phases spend", () => {
    const schools = plan.schools.map((school) =>
      school.name === "Central services" ? school : { ...school, partOf: "Hillbrook" },
    );
    // 85,000 and 6,000 together
    const bands = [band("in-year-balance", { floor: quantity("50000"), phase: "All", harm: "Deficit" })];
    const commitment = spend("45000");
    const found = issuesOf([commitment], { schools, bands }).filter(
      (issue) => "school" in issue && issue.school === "Hillbrook",
    );
    expect(found).toMatchObject([{ code: "commitments-below-floor", found: "46000" }]);
    expect(found.flatMap(cellsIn)).toEqual([cellAt(commitment.origin, "amount")]);
  });

  it("[CHK10] is not broken by money that is kept, or by what was below it and is not lowered", () => {
    expect(issuesOf([spend("60000", { category: "Deficit recovery" })], floorOf("50000"))).toEqual([]);
    expect(issuesOf([], floorOf("90000"))).toEqual([]);
    expect(issuesOf([spend("1")], floorOf("90000"))).toHaveLength(1);
  });

  it("[CHK10, CHK3] is set aside by an Override reason on each", () => {
    const overridden = spend("40000", { overrideReason: "Board, item 3: one lean year" });
    expect(issuesOf([overridden], floorOf("50000"))).toEqual([]);
    const other = aCommitment("CM-2", { amount: quantity("5000") });
    expect(issuesOf([overridden, other], floorOf("50000")).flatMap(cellsIn)).toEqual([
      cellAt(other.origin, "amount"),
    ]);
  });
});
