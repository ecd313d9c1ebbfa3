import fc from "fast-check";
import {
  academicYearLabel,
  academicYearOf,
  civilDate,
  compareDates,
  dayAfter,
  dayBefore,
  daysInMonth,
  exactText,
  fixedText,
  isoDate,
  monthIndex,
  monthsWithin,
  startOfAcademicYear,
  subtract,
  sum,
  timelineFrom,
} from "../../../src/domain/kernel";
import type { CivilDate, Part, PartName } from "../../../src/domain/kernel";
import { day } from "../../support/builders";

const timeline = timelineFrom(2025, 3);
const partOf = (name: PartName, yearIndex = 0): Part => {
  const part = timeline.parts.find((each) => each.name === name && each.yearIndex === yearIndex);
  if (!part) throw new Error("no such part");
  return part;
};
const within = (name: PartName, starts: string | null, ends: string | null): string | null => {
  const months = monthsWithin(
    partOf(name),
    starts === null ? null : day(starts),
    ends === null ? null : day(ends),
  );
  return fixedText(months, 6);
};
const aDay = fc
  .tuple(
    fc.integer({ min: 2024, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]): CivilDate => ({ year, month, day: Math.min(date, daysInMonth(year, month)) }));

describe("a day", () => {
  it("[CAL1] is read from its ISO form and written back", () => {
    expect(civilDate("2026-09-01")).toEqual({ year: 2026, month: 9, day: 1 });
    expect(isoDate({ year: 2026, month: 9, day: 1 })).toBe("2026-09-01");
  });

  it.each(["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "1/9/2026", "2026-9-1", ""])(
    "[CAL1] is not %j",
    (text) => {
      expect(civilDate(text)).toBeNull();
    },
  );

  it.each([
    ["2024-02-29", true], // a leap year
    ["2100-02-29", false], // a century is none
    ["2000-02-29", true], // but every fourth is
  ])("[CAL1] %s is one: %s", (text, exists) => {
    expect(civilDate(text) !== null).toBe(exists);
  });

  it("[CAL1] has a day before and a day after, across months and years", () => {
    expect(isoDate(dayAfter(day("2024-02-28")))).toBe("2024-02-29");
    expect(isoDate(dayAfter(day("2025-12-31")))).toBe("2026-01-01");
    expect(isoDate(dayBefore(day("2026-01-01")))).toBe("2025-12-31");
    expect(isoDate(dayBefore(day("2026-03-01")))).toBe("2026-02-28");
    fc.assert(
      fc.property(aDay, (any) => {
        expect(dayBefore(dayAfter(any))).toEqual(any);
        expect(compareDates(any, dayAfter(any))).toBeLessThan(0);
      }),
    );
  });
});

describe("an academic year", () => {
  it("[CAL2] is written with the year in which it starts", () => {
    expect([academicYearLabel(2026), startOfAcademicYear("2026/27")]).toEqual(["2026/27", 2026]);
    expect([academicYearLabel(2099), startOfAcademicYear("2099/00")]).toEqual(["2099/00", 2099]);
  });

  it.each(["2026/28", "2026/26", "2026-27", "2026/2027", "26/27", "2026", ""])("[CAL2] is not %j", (text) => {
    expect(startOfAcademicYear(text)).toBeNull();
  });

  it("[CAL2] holds its days from 1 September to 31 August", () => {
    expect(
      ["2026-08-31", "2026-09-01", "2027-01-01", "2027-08-31"].map((iso) => academicYearOf(day(iso))),
    ).toEqual(["2025/26", "2026/27", "2026/27", "2026/27"]);
  });
});

describe("a timeline", () => {
  it("[CAL3] has two parts a year, 7 months and 5", () => {
    expect(timeline.years).toEqual(["2025/26", "2026/27", "2027/28"]);
    expect(
      timeline.parts.map(({ index, yearIndex, academicYear, name, months }) => [
        index,
        yearIndex,
        academicYear,
        name,
        exactText(months),
      ]),
    ).toEqual([
      [0, 0, "2025/26", "Sep–Mar", "7"],
      [1, 0, "2025/26", "Apr–Aug", "5"],
      [2, 1, "2026/27", "Sep–Mar", "7"],
      [3, 1, "2026/27", "Apr–Aug", "5"],
      [4, 2, "2027/28", "Sep–Mar", "7"],
      [5, 2, "2027/28", "Apr–Aug", "5"],
    ]);
  });

  it("[CAL3] runs without a gap and without an overlap", () => {
    for (const [i, part] of timeline.parts.slice(1).entries()) {
      expect(part.starts).toEqual(dayAfter(timeline.parts[i]?.ends ?? part.ends));
    }
    expect([timeline.parts[0]?.starts, timeline.parts.at(-1)?.ends]).toEqual([
      day("2025-09-01"),
      day("2028-08-31"),
    ]);
  });

  it("[CAL4] has the rates of 30 September and 30 April", () => {
    expect(timeline.parts.slice(0, 3).map(({ ratesAsAt }) => isoDate(ratesAsAt))).toEqual([
      "2025-09-30",
      "2026-04-30",
      "2026-09-30",
    ]);
  });
});

describe("the month index", () => {
  it("[CAL5] counts months since the year 0, with days as a fraction of their month", () => {
    expect(exactText(monthIndex(day("2026-01-01")))).toBe("24312"); // 2026 × 12 + 1 − 1
    expect(exactText(monthIndex(day("2026-09-16")))).toBe("24320.5"); // 24,312 + 8 + 15/30
  });

  it("[CAL5] gives a day in February a larger share than one in March", () => {
    const share = (iso: string): string | null => {
      const on = day(iso);
      return fixedText(subtract(monthIndex(dayAfter(on)), monthIndex(on)), 6);
    };
    expect([share("2026-02-10"), share("2026-03-10")]).toEqual(["0.035714", "0.032258"]); // 1/28, 1/31
  });
});

describe("months of a part within two days", () => {
  it("[CAL6] are all of them without a first and a last day", () => {
    expect([within("Sep–Mar", null, null), within("Apr–Aug", null, null)]).toEqual(["7.000000", "5.000000"]);
  });

  it("[CAL6] are 3 and 5 for a starter on 1 January", () => {
    expect([within("Sep–Mar", "2026-01-01", null), within("Apr–Aug", "2026-01-01", null)]).toEqual([
      "3.000000",
      "5.000000",
    ]);
  });

  it("[CAL6] count the days of a month in which somebody leaves, the last included", () => {
    // to 15 May: April, and 15 of 31 days
    expect(within("Apr–Aug", null, "2026-05-15")).toBe("1.483871");
    expect(within("Apr–Aug", null, "2026-05-31")).toBe("2.000000");
    expect(within("Apr–Aug", "2026-05-15", "2026-05-15")).toBe("0.032258"); // one day of 31
  });

  it("[CAL6] are none outside, nor from a last day before the first", () => {
    expect(within("Sep–Mar", "2026-04-01", null)).toBe("0.000000");
    expect(within("Apr–Aug", null, "2026-03-31")).toBe("0.000000");
    expect(within("Apr–Aug", "2026-06-01", "2026-05-01")).toBe("0.000000");
  });

  it("[CAL6] sum to 12 over the parts of a year", () => {
    for (const yearIndex of [0, 1, 2]) {
      const parts = timeline.parts.filter((part) => part.yearIndex === yearIndex);
      expect(exactText(sum(parts.map((part) => monthsWithin(part, null, null))))).toBe("12");
    }
  });

  it("[CAL6] sum over the parts to the months between the two days", () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const [starts, ends] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        const inside = timelineFrom(2023, 7).parts.map((part) => monthsWithin(part, starts, ends));
        const between = subtract(monthIndex(dayAfter(ends)), monthIndex(starts));
        expect(exactText(sum(inside))).toBe(exactText(between));
      }),
    );
  });

  it("[CAL6] of one who leaves and one who follows the next day are those of a post always filled", () => {
    fc.assert(
      fc.property(aDay, (last) => {
        for (const part of timeline.parts) {
          const first = monthsWithin(part, null, last);
          const second = monthsWithin(part, dayAfter(last), null);
          expect(exactText(sum([first, second]))).toBe(exactText(part.months));
        }
      }),
    );
  });
});
