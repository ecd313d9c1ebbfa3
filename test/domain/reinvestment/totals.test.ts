import { add, exactText, quantity, subtract } from "../../../src/domain/kernel";
import { commitmentYears, yearTotals } from "../../../src/domain/reinvestment";
import type { Commitment, ReleaseRow, YearTotals } from "../../../src/domain/reinvestment";
import { day } from "../../support/builders";
import { changed, FIRST_YEAR, smallPlan } from "../../support/plan-builders";
import {
  aCommitment,
  aRelease,
  cashOf,
  endPost,
  setRow,
  shortly,
  timeOf,
  trustOf,
} from "../../support/scenario-builders";

const posts = changed(smallPlan().posts, "TECH", { filled: { vacantSince: day("2026-09-01") } });
const all = trustOf(
  [endPost("C1", "ENG-1"), endPost("C2", "TECH"), setRow("C3", ["H-A7", "Groups", "2", "1"])],
  { everything: smallPlan({ posts }) },
);
const { timeline, years: assumptions } = smallPlan();
const released = { cash: cashOf("S", all), time: timeOf("S", all) };

const cash = aRelease("R1");
const time = aRelease("R2", { kind: "time", fund: null });
function totals(
  commitments: readonly Commitment[],
  releases: readonly ReleaseRow[] = [cash, time],
  scenarios: readonly string[] = ["S"],
): YearTotals[] {
  const years = commitmentYears(commitments, releases, { timeline, years: assumptions });
  return yearTotals(released, years, { timeline, scenarios });
}
const firstYear = (of: readonly YearTotals[]): Record<string, string> => {
  const [first] = of;
  if (!first) throw new Error("no year");
  const { academicYear, ...amounts } = first;
  return {
    academicYear,
    ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, shortly(amount)])),
  };
};
const onTime = (id: string, amount: string, given: Partial<Commitment> = {}) =>
  aCommitment(id, { release: "R2", amount: quantity(amount), ...given });

describe("totals by year", () => {
  it("[YTL1] have released, reserved and committed side by side, cash and time apart", () => {
    const commitments = [
      aCommitment("CM-1"),
      aCommitment("CM-2", { status: "spent", amount: quantity("5000") }),
      aCommitment("CM-3", { status: "proposed", amount: quantity("20000") }),
      aCommitment("CM-4", { status: "reversed", amount: quantity("99999") }),
      onTime("CM-5", "3"),
      onTime("CM-6", "1", { status: "proposed" }),
    ];
    // ENG-1 60,000 from spending, TECH 15,000 from budget only; art 5 periods a week
    expect(firstYear(totals(commitments))).toEqual({
      academicYear: FIRST_YEAR,
      cashReleased: "60000",
      cashFromBudgetOnly: "15000",
      cashReserved: "20000",
      cashCommitted: "15000",
      timeReleased: "5",
      timeReserved: "1",
      timeCommitted: "3",
    });
  });

  it("[YTL1] leave what is uncommitted as the difference", () => {
    const [first] = totals([aCommitment("CM-1"), aCommitment("CM-2", { status: "proposed" })]);
    expect(
      first && exactText(subtract(first.cashReleased, add(first.cashReserved, first.cashCommitted))),
    ).toBe("40000");
  });

  it("[YTL1] are zero, and known, without commitments", () => {
    expect(firstYear(totals([]))).toMatchObject({
      cashReserved: "0",
      cashCommitted: "0",
      timeCommitted: "0",
    });
  });

  it("[YTL1] count a commitment in its own years", () => {
    const [first, second] = totals([aCommitment("CM-1", { toYear: FIRST_YEAR })]);
    expect([first && shortly(first.cashCommitted), second && shortly(second.cashCommitted)]).toEqual([
      "10000",
      "0",
    ]);
  });

  it("[YTL2] count commitments on scenarios of the plan", () => {
    const elsewhere = aRelease("R1", { scenario: "T" });
    expect(firstYear(totals([aCommitment("CM-1")], [elsewhere]))).toMatchObject({ cashCommitted: "0" });
    expect(firstYear(totals([aCommitment("CM-1")], [elsewhere], ["S", "t"]))).toMatchObject({
      cashCommitted: "10000",
    });
    expect(firstYear(totals([aCommitment("CM-1")], [cash], []))).toMatchObject({ cashCommitted: "0" });
  });

  it("[CMT4] are not known where a commitment cannot be read, in every total it may belong to", () => {
    expect(firstYear(totals([aCommitment("CM-1", { status: null })]))).toMatchObject({
      cashReserved: "?",
      cashCommitted: "?",
      timeReserved: "0",
      timeCommitted: "0",
      cashReleased: "60000",
    });
    expect(firstYear(totals([aCommitment("CM-1", { release: null })]))).toMatchObject({
      cashReserved: "0",
      cashCommitted: "?",
      timeCommitted: "?",
    });
    expect(firstYear(totals([aCommitment("CM-1")], [aRelease("R1", { scenario: null })]))).toMatchObject({
      cashCommitted: "?",
      timeCommitted: "0",
    });
  });
});
