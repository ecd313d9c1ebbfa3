import { fixedText, quantity, ratio } from "../../../src/domain/kernel";
import { commitmentYears, inPeriods, inPounds, isInPlan, isReserved } from "../../../src/domain/reinvestment";
import type { Commitment, CommitmentStatus, ReleaseRow } from "../../../src/domain/reinvestment";
import { aTimeline, assumptionsFor } from "../../support/builders";
import { SECOND_YEAR } from "../../support/plan-builders";
import { aCommitment, aRelease, yearLine } from "../../support/scenario-builders";

const timeline = aTimeline(2026, 3);
const years = assumptionsFor(timeline, {
  teacherAward: ratio("0.03"),
  supportAward: ratio("0.04"),
  nonPayInflation: ratio("0.02"),
});
const of = (given: Partial<Commitment>, release: Partial<ReleaseRow> = {}) =>
  commitmentYears([aCommitment("CM-1", given)], [aRelease("R1", release)], { timeline, years });
const amounts = (given: Partial<Commitment>): string[] =>
  of(given).map(({ amount }) => fixedText(amount, 2) ?? "?");

describe("the years of a commitment", () => {
  it("[CMT1] are those from its From year to its To year, at its amount", () => {
    expect(of({}).map(yearLine)).toEqual(["CM-1 2026/27 10000", "CM-1 2027/28 10000", "CM-1 2028/29 10000"]);
    expect(of({ fromYear: SECOND_YEAR, toYear: SECOND_YEAR }).map(yearLine)).toEqual(["CM-1 2027/28 10000"]);
    expect(of({ toYear: "2040/41" })).toHaveLength(3);
    expect(of({ fromYear: "2040/41" })).toEqual([]);
  });

  it("[CLM3, CMT1] of what is one-off is its From year alone", () => {
    expect(of({ recurrence: "one-off" }).map(yearLine)).toEqual(["CM-1 2026/27 10000"]);
  });

  it("[CMT1] are in the unit of the release that it draws on", () => {
    const [inCash] = of({ release: "r1" });
    expect([inCash?.kind, inCash?.release?.id]).toEqual(["cash", "R1"]);
    const [ofTime] = of({ amount: quantity("4") }, { kind: "time" });
    expect([ofTime?.kind, ofTime && fixedText(inPeriods(ofTime), 1)]).toEqual(["time", "4.0"]);
    expect(inCash && fixedText(inPounds(inCash), 2)).toBe("10000.00");
  });
});

describe("what a commitment grows with", () => {
  it("[CMT2] is nothing", () => {
    expect(amounts({ growsWith: "nothing" })).toEqual(["10000.00", "10000.00", "10000.00"]);
  });

  it("[CMT2] is the teachers' award, from the second year", () => {
    // x 1.03, x 1.0609
    expect(amounts({ growsWith: "teacher award" })).toEqual(["10000.00", "10300.00", "10609.00"]);
  });

  it("[CMT2] is the support staff's award, seven months before April and five after", () => {
    // (7 + 5 x 1.04) / 12 = 1.016666…; then x 1.04, and x 1.0816
    expect(amounts({ growsWith: "support award" })).toEqual(["10166.67", "10573.33", "10996.27"]);
  });

  it("[CMT2] is non-pay inflation, from the second year", () => {
    expect(amounts({ growsWith: "non-pay inflation" })).toEqual(["10000.00", "10200.00", "10404.00"]);
  });

  it("[CMT2] counts from the first year of the model, whenever the commitment begins", () => {
    expect(amounts({ growsWith: "non-pay inflation", fromYear: "2028/29" })).toEqual(["10404.00"]);
  });

  it("[CMT2, CMT4] that cannot be read makes the amount not known", () => {
    expect(amounts({ growsWith: null })).toEqual(["?", "?", "?"]);
  });
});

describe("what a commitment does", () => {
  it.each<[CommitmentStatus | null, boolean, boolean]>([
    ["proposed", false, true],
    ["approved", true, false],
    ["spent", true, false],
    ["closed", true, false],
    ["reversed", false, false],
    [null, true, true],
  ])("[CMT3, CMT4] that is %s: in the plan %s, reserved %s", (status, inPlan, reserved) => {
    expect([isInPlan(aCommitment("CM-1", { status })), isReserved(aCommitment("CM-1", { status }))]).toEqual([
      inPlan,
      reserved,
    ]);
  });

  it.each(["status", "school", "category"] as const)(
    "[CMT4] whose %s cannot be read is of an amount that is not known",
    (field) => {
      expect(of({ [field]: null }).map(({ amount }) => fixedText(amount, 2))).toEqual([null, null, null]);
    },
  );

  it("[CMT4] on a release that is not there, or of neither kind, is not known", () => {
    for (const [found] of [of({ release: "GONE" }), of({ release: null }), of({}, { kind: null })]) {
      expect([found?.kind, found && fixedText(found.amount, 2)]).toEqual([null, null]);
    }
  });
});
