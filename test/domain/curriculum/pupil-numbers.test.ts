import { rollOf } from "../../../src/domain/curriculum";
import { exactText, pupils, unknown } from "../../../src/domain/kernel";
import { pupilsOf } from "../../support/builders";

const YEAR = "2025/26";
const roll = rollOf([
  pupilsOf("Y6", "60", { disadvantaged: pupils("12") }),
  pupilsOf("Y7", "180", { disadvantaged: pupils("45") }),
  pupilsOf("Y8", "175.5", { disadvantaged: null }),
  pupilsOf("Y12", "80", { disadvantaged: pupils("10") }),
  pupilsOf("Y7", "190", { academicYear: "2026/27" }),
  pupilsOf("Y7", "30", { school: "Ashdown" }),
]);
const asked = (...yearGroups: readonly string[]): string | null =>
  exactText(roll.pupils("Oakfield", YEAR, yearGroups));

describe("the roll", () => {
  it("[CUR6] has the pupils of one school, year and year group", () => {
    expect(asked("Y7")).toBe("180");
    expect(asked("Y7", "Y8")).toBe("355.5"); // 180 + 175.5: part-time places are decimals
    expect(exactText(roll.pupils("Oakfield", "2026/27", ["Y7"]))).toBe("190");
    expect(exactText(roll.pupils("Ashdown", YEAR, ["Y7"]))).toBe("30");
  });

  it("[CUR6] has all pupils of the school when no year group is named", () => {
    expect(exactText(roll.pupils("Oakfield", YEAR))).toBe("495.5"); // 60 + 180 + 175.5 + 80
  });

  it("[CUR6] is not known where nothing is entered for the school or the year", () => {
    expect(exactText(roll.pupils("Nowhere", YEAR))).toBeNull();
    expect(exactText(roll.pupils("Oakfield", "2027/28"))).toBeNull();
    expect(exactText(roll.within("Oakfield", "2027/28", [7, 11]))).toBeNull();
  });

  it("[CUR6] is not known, and not zero, for a year group that is not entered", () => {
    expect(asked("Y9")).toBeNull();
    expect(asked("Y7", "Y9")).toBeNull();
  });

  it("[CUR6] is zero where zero is entered", () => {
    const empty = rollOf([pupilsOf("Y7", "180"), pupilsOf("Y9", "0")]);
    expect(exactText(empty.pupils("Oakfield", YEAR, ["Y9"]))).toBe("0");
  });

  it("[CUR6] finds a need group whatever its case", () => {
    expect(exactText(rollOf([pupilsOf("SLD", "8")]).pupils("Oakfield", YEAR, ["sld"]))).toBe("8");
  });

  it("[CUR7] sums the year groups entered within a range, both ends included", () => {
    expect(exactText(roll.within("Oakfield", YEAR, [7, 11]))).toBe("355.5"); // Y7 and Y8
    expect(exactText(roll.within("Oakfield", YEAR, [12, 14]))).toBe("80");
    expect(exactText(roll.within("Oakfield", YEAR, [0, 2]))).toBe("0"); // no infants: a range, not a name
  });

  it("[CUR8] counts the disadvantaged pupils that are entered", () => {
    expect(exactText(roll.disadvantaged("Oakfield", YEAR, ["Y7", "Y12"]))).toBe("55"); // 45 + 10
  });

  it("[CUR8] does not know them where a row leaves them blank, or there is no row", () => {
    expect(exactText(roll.disadvantaged("Oakfield", YEAR, ["Y7", "Y8"]))).toBeNull();
    expect(exactText(roll.disadvantaged("Oakfield", YEAR))).toBeNull();
    expect(exactText(roll.disadvantaged("Oakfield", YEAR, ["Y9"]))).toBeNull();
    expect(exactText(roll.disadvantaged("Oakfield", "2027/28"))).toBeNull();
  });

  it("[CUR9] does not know any number that a row of an unreadable year group may be part of", () => {
    const doubtful = rollOf([pupilsOf("Y7", "180"), pupilsOf("", "0", { pupils: unknown() })]);
    expect(exactText(doubtful.pupils("Oakfield", YEAR))).toBeNull();
    expect(exactText(doubtful.pupils("Oakfield", YEAR, ["Y7"]))).toBeNull();
    expect(exactText(doubtful.within("Oakfield", YEAR, [7, 11]))).toBeNull();
    expect(exactText(doubtful.within("Oakfield", YEAR, [12, 14]))).toBeNull();
  });

  it("[CUR6, CUR7] does not know a year that lacks a year group which the school has in another", () => {
    const short = rollOf([
      pupilsOf("Y7", "180"),
      pupilsOf("Y8", "175"),
      pupilsOf("Y7", "178", { academicYear: "2027/28" }),
    ]);
    expect(short.missing("Oakfield", "2027/28")).toEqual(["Y8"]);
    expect(exactText(short.pupils("Oakfield", "2027/28"))).toBeNull();
    expect(exactText(short.within("Oakfield", "2027/28", [7, 11]))).toBeNull();
    expect(exactText(short.within("Oakfield", "2027/28", [12, 14]))).toBe("0");
    expect(exactText(short.pupils("Oakfield", "2027/28", ["Y7"]))).toBe("178");
    expect(exactText(short.pupils("Oakfield", YEAR))).toBe("355");
  });
});
