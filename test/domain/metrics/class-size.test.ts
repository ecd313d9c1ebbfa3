import * as size from "../../../src/domain/metrics/class-size";
import { onBases } from "../../support/plan-builders";

describe("average class size", () => {
  it("[ACS1] of 1,200 pupils, a cycle of 25 and 1,300 periods is 23.08", () => {
    // 1,200 x 25 / 1,300 = 30,000 / 1,300
    const base = { pupils: "1200", pupilSlots: "30000", periods: "1300", classes: "9" };
    expect(onBases(size.averageClassSize, base)).toBe("23.0769230769230769230769230769");
  });

  it("[ACS2] of a primary is its pupils over its classes", () => {
    const base = { pupils: "405", classes: "14", pupilSlots: "10125", periods: "300" };
    expect(onBases(size.averageClassSize, base, "Primary")).toBe("28.9285714285714285714285714286");
  });

  it("[ACS3] of Years 7–11 and of post-16 comes from their own pupils and periods", () => {
    // 900 x 25 / 900 = 25, and 200 x 25 / 400 = 12.5
    const base = {
      pupilSlots: "27500",
      periods: "1350",
      pupilSlots711: "22500",
      periods711: "900",
      pupilSlotsPost16: "5000",
      periodsPost16: "400",
    };
    expect(onBases(size.averageClassSize711, base)).toBe("25");
    expect(onBases(size.averageClassSizePost16, base)).toBe("12.5");
  });

  it("[ACS4] stands beside taught group size, of those in the groups", () => {
    // 200 sixth-formers with 15 of 25 periods in 200 group periods: 200 x 15 / 200, against 200 x 25 / 200
    const base = { pupilSlots: "5000", periods: "200", pupilPeriods: "3000", groupPeriods: "200" };
    expect(onBases(size.taughtGroupSize, base)).toBe("15");
    expect(onBases(size.averageClassSize, base)).toBe("25");
  });

  it("[ACS5] by the DfE tool's formula takes periods in a primary too", () => {
    const base = { pupils: "405", classes: "14", pupilSlots: "10125", periods: "300" };
    expect(onBases(size.averageClassSizeDfeTool, base, "Primary")).toBe("33.75");
  });

  it("[ACS1, MET4] is not known without periods, or for a school whose phase cannot be read", () => {
    expect(onBases(size.averageClassSize, { pupils: "405", pupilSlots: "10125" })).toBe("not known");
    const base = { pupils: "405", classes: "14", pupilSlots: "10125", periods: "300" };
    expect(onBases(size.averageClassSize, base, null)).toBe("not known");
  });
});
