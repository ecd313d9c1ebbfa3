import { isWithinYears, readYearGroup, yearNumber } from "../../../src/domain/curriculum";

describe("a year group", () => {
  it.each([
    ["7", "Y7"],
    ["Y7", "Y7"],
    ["y7", "Y7"],
    ["Year 7", "Y7"],
    ["07", "Y7"],
    [" Y14 ", "Y14"],
    ["R", "YR"],
    ["YR", "YR"],
    ["Reception", "YR"],
    ["Year R", "YR"],
    ["N", "YN"],
    ["YN", "YN"],
    ["nursery", "YN"],
  ])("[CUR14] written %j is %s", (written, yearGroup) => {
    expect(readYearGroup(written)).toBe(yearGroup);
  });

  it.each(["Y0", "Y15", "Y100", "", "SLD", "7 and 8", "Other", "Y-1", "7.5"])(
    "[CUR14] is not %j",
    (written) => {
      expect(readYearGroup(written)).toBeNull();
    },
  );

  it("[CUR7] has its place among the years: nursery before reception before Year 1", () => {
    expect(["YN", "YR", "Y1", "Y14"].map(yearNumber)).toEqual([-1, 0, 1, 14]);
    expect(["SLD", "Other", "y7", "Y123"].map(yearNumber)).toEqual([null, null, null, null]);
  });

  it("[CUR7] is within a range with both its ends", () => {
    const within = ["Y6", "Y7", "Y11", "Y12", "YR", "SLD", "Other"].filter((each) =>
      isWithinYears(each, [7, 11]),
    );
    expect(within).toEqual(["Y7", "Y11"]);
    expect(["YN", "YR", "Y2", "Y3"].filter((each) => isWithinYears(each, [0, 2]))).toEqual(["YR", "Y2"]);
  });

  it("[CUR9] that cannot be read is within every range", () => {
    expect([isWithinYears("", [7, 11]), isWithinYears("", [12, 14])]).toEqual([true, true]);
  });
});
