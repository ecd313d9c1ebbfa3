import { contactRatio, contactRatioDfeTool } from "../../../src/domain/metrics/contact-ratio";
import { onBases } from "../../support/plan-builders";

describe("contact ratio", () => {
  it("[CR1] of 1,050 periods, a cycle of 25 and 53.16 teachers is 0.79006772…", () => {
    // 1,050 / (25 x 53.16) = 1,050 / 1,329
    const base = { periods: "1050", teacherSlots: "1329", teacherFte: "53.16", classes: "7" };
    expect(onBases(contactRatio, base)).toBe("0.79006772009029345372460496614");
    expect(onBases(contactRatio, base, "Special")).toBe("0.79006772009029345372460496614");
    expect(onBases(contactRatio, base, "Alternative provision")).toBe("0.79006772009029345372460496614");
  });

  it("[CR2] of a primary with 14 classes and 17.5 teachers is 0.8, whatever its periods", () => {
    const base = { classes: "14", teacherFte: "17.5", periods: "300", teacherSlots: "437.5" };
    expect(onBases(contactRatio, base, "Primary")).toBe("0.8");
  });

  it("[CR3] without teachers is not known, and not zero", () => {
    expect(onBases(contactRatio, { periods: "1050" })).toBe("not known");
    expect(onBases(contactRatio, { classes: "14" }, "Primary")).toBe("not known");
  });

  it("[CR3] is zero where teachers are there and nothing is taught", () => {
    expect(onBases(contactRatio, { periods: "0", teacherSlots: "1329" })).toBe("0");
  });

  it("[CR4] by the DfE tool's formula takes periods in a primary too", () => {
    // 300 / 437.5, not 14 / 17.5
    const base = { classes: "14", teacherFte: "17.5", periods: "300", teacherSlots: "437.5" };
    expect(onBases(contactRatioDfeTool, base, "Primary")).toBe("0.685714285714285714285714285714");
    expect(onBases(contactRatioDfeTool, base, "Secondary")).toBe("0.685714285714285714285714285714");
  });

  it("[MET4] is not known for a school whose phase cannot be read, but by the DfE tool's formula it is", () => {
    const base = { classes: "14", teacherFte: "17.5", periods: "300", teacherSlots: "400" };
    expect(onBases(contactRatio, base, null)).toBe("not known");
    expect(onBases(contactRatioDfeTool, base, null)).toBe("0.75");
  });
});
