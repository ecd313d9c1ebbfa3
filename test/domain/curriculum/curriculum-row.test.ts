import { isForYears, isOtherTaught, standsIn, yearGroupsOf } from "../../../src/domain/curriculum";
import { aCurriculumRow } from "../../support/builders";

const YEARS = ["2024/25", "2025/26", "2026/27", "2027/28"];
const standing = (fromYear: string | null, toYear: string | null): string[] =>
  YEARS.filter((year) => standsIn(aCurriculumRow({ fromYear, toYear }), year));

describe("a curriculum row", () => {
  it("[CUR3] stands in every year when it names none", () => {
    expect(standing(null, null)).toEqual(YEARS);
  });

  it("[CUR3] stands from its first year to its last, both included", () => {
    expect(standing("2025/26", "2026/27")).toEqual(["2025/26", "2026/27"]);
    expect(standing("2026/27", null)).toEqual(["2026/27", "2027/28"]);
    expect(standing(null, "2025/26")).toEqual(["2024/25", "2025/26"]);
    expect(standing("2026/27", "2025/26")).toEqual([]);
  });

  it("[CUR4] of Other taught time belongs to no years", () => {
    const other = aCurriculumRow({ yearGroup: "Other" });
    expect([isOtherTaught(other), isForYears(other, [-1, 14])]).toEqual([true, false]);
    expect(isOtherTaught(aCurriculumRow({ yearGroup: "Y9" }))).toBe(false);
  });

  it("[CUR5] of a mixed class has two year groups and counts under the first", () => {
    const mixed = aCurriculumRow({ yearGroup: "Y2", andYearGroup: "Y3" });
    expect(yearGroupsOf(mixed)).toEqual(["Y2", "Y3"]);
    expect([isForYears(mixed, [0, 2]), isForYears(mixed, [3, 6])]).toEqual([true, false]);
  });

  it("[CUR9] of a year group that cannot be read may be for any years", () => {
    const unreadable = aCurriculumRow({ yearGroup: "" });
    expect([isForYears(unreadable, [7, 11]), isForYears(unreadable, [12, 14])]).toEqual([true, true]);
    expect(isOtherTaught(unreadable)).toBe(false);
  });
});
