import { staffingGap, teachersAffordable, teachersNeeded } from "../../../src/domain/metrics/staffing-gap";
import { onBases } from "../../support/plan-builders";

// average cost 3,600,000 / 60 = £60,000
const given = {
  income: "6000000",
  netTransfers: "-300000",
  expenditure: "5900000",
  teacherCost: "3600000",
  teacherFte: "60",
  teachersNeeded: "60",
};

describe("teachers needed and affordable", () => {
  it("[GAP1] shows the teachers that the plan needs", () => {
    expect(onBases(teachersNeeded, given)).toBe("60");
  });

  it("[GAP2] takes what is left after all other spending, over the average teacher cost", () => {
    // (6,000,000 - 300,000 - 2,300,000) / 60,000 = 3,400,000 / 60,000
    expect(onBases(teachersAffordable, given)).toBe("56.6666666666666666666666666667");
  });

  it("[GAP3] is negative when more teachers are needed than can be paid for", () => {
    // 56.67 - 60
    expect(onBases(staffingGap, given)).toBe("-3.33333333333333333333333333333");
  });

  it("[GAP2, GAP3] is not known without teachers to take the cost from", () => {
    expect(onBases(teachersAffordable, { ...given, teacherCost: "0", teacherFte: "0" })).toBe("not known");
    expect(onBases(staffingGap, { ...given, teachersNeeded: "" })).toBe("not known");
  });
});
