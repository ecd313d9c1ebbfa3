import { pounds, unknown } from "../../../src/domain/kernel";
import { DRIVER_LABELS, isNoCash, RELEASE_DRIVERS } from "../../../src/domain/released-funds";

describe("class size and contact ratio", () => {
  it.each([
    ["31608.15", "-31608.15", true],
    ["-31608.15", "31608.15", true],
    ["31608.154", "-31608.15", true],
    ["31608.155", "-31608.15", false],
    ["31608.15", "31608.15", false],
    ["0.004", "-0.004", false],
    ["0", "0", false],
  ])("[DRV7] of %s and %s free no cash: %s", (classSize, contactRatio, isNone) => {
    expect(isNoCash(pounds(classSize), pounds(contactRatio))).toBe(isNone);
  });

  it("[DRV7] are not said to cancel where one is not known", () => {
    expect(isNoCash(unknown(), pounds("1"))).toBe(false);
    expect(isNoCash(pounds("1"), unknown())).toBe(false);
  });
});

describe("drivers", () => {
  it("have labels of their own", () => {
    expect(new Set(RELEASE_DRIVERS.map((driver) => DRIVER_LABELS[driver])).size).toBe(11);
  });
});
