import fc from "fast-check";
import {
  compareDates,
  exactText,
  isoDate,
  monthsWithin,
  periods,
  subtract,
  sum,
  timelineFrom,
} from "../../../src/domain/kernel";
import { isNegligible } from "../../../src/domain/kernel";
import type { CivilDate } from "../../../src/domain/kernel";
import type { Post } from "../../../src/domain/staffing";
import { cutPost, cutRow, withOwnTimetable } from "../../../src/domain/scenarios/pieces";
import { aCurriculumRow, aPost, aTeachingShare, day } from "../../support/builders";

const dates = ({ starts, ends }: { starts: CivilDate | null; ends: CivilDate | null }): string =>
  `${starts ? isoDate(starts) : "…"} to ${ends ? isoDate(ends) : "…"}`;
const cut = (post: Post, from: string, to: string | null) => {
  const { outside, inside } = cutPost(post, { from: day(from), to: to === null ? null : day(to) });
  return { outside: outside.map(dates), inside: inside.map(dates) };
};

describe("a post that a change falls into", () => {
  it("[PCE1] is cut by day: before, during and after", () => {
    expect(cut(aPost(), "2027-01-15", "2027-04-30")).toEqual({
      outside: ["… to 2027-01-14", "2027-05-01 to …"],
      inside: ["2027-01-15 to 2027-04-30"],
    });
  });

  it("[PCE1] is changed from a day for good", () => {
    expect(cut(aPost(), "2026-09-01", null)).toEqual({
      outside: ["… to 2026-08-31"],
      inside: ["2026-09-01 to …"],
    });
  });

  it("[PCE1] keeps its own first and last day", () => {
    const fixed = aPost({ starts: day("2026-09-01"), ends: day("2028-08-31") });
    expect(cut(fixed, "2027-09-01", null)).toEqual({
      outside: ["2026-09-01 to 2027-08-31"],
      inside: ["2027-09-01 to 2028-08-31"],
    });
    expect(cut(fixed, "2026-01-01", "2027-08-31")).toEqual({
      outside: ["2027-09-01 to 2028-08-31"],
      inside: ["2026-09-01 to 2027-08-31"],
    });
  });

  it("[PCE3] stays whole where the change is outside its dates", () => {
    const fixed = aPost({ starts: day("2027-09-01"), ends: day("2028-08-31") });
    expect(cut(fixed, "2028-09-01", null)).toEqual({ outside: ["2027-09-01 to 2028-08-31"], inside: [] });
    expect(cut(fixed, "2026-09-01", "2027-08-31")).toEqual({
      outside: ["2027-09-01 to 2028-08-31"],
      inside: [],
    });
  });

  it("[PCE1] loses no day and gains none, wherever it is cut", () => {
    const timeline = timelineFrom(2026, 2);
    const anyDay = fc
      .tuple(
        fc.integer({ min: 2026, max: 2028 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, date]): CivilDate => ({ year, month, day: date }));
    const optional = fc.option(anyDay, { nil: null });
    fc.assert(
      fc.property(optional, optional, anyDay, optional, (starts, ends, from, to) => {
        fc.pre(to === null || compareDates(from, to) <= 0);
        const post = aPost({ starts, ends });
        const { outside, inside } = cutPost(post, { from, to });
        for (const part of timeline.parts) {
          const whole = monthsWithin(part, post.starts, post.ends);
          const pieces = sum(
            [...outside, ...inside].map((piece) => monthsWithin(part, piece.starts, piece.ends)),
          );
          expect(isNegligible(subtract(whole, pieces))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a curriculum row that a change falls into", () => {
  const years = ({ fromYear, toYear }: { fromYear: string | null; toYear: string | null }): string =>
    `${fromYear ?? "…"} to ${toYear ?? "…"}`;
  const cutYears = (given: Parameters<typeof aCurriculumRow>[0], from: string, to: string | null) => {
    const { outside, inside } = cutRow(aCurriculumRow(given), {
      from: day(from),
      to: to === null ? null : day(to),
    });
    return { outside: outside.map(years), inside: inside.map(years) };
  };

  it("[PCE2] is cut by academic year", () => {
    expect(cutYears({}, "2027-09-01", "2029-08-31")).toEqual({
      outside: ["… to 2026/27", "2029/30 to …"],
      inside: ["2027/28 to 2028/29"],
    });
    expect(cutYears({ fromYear: "2026/27" }, "2026-09-01", null)).toEqual({
      outside: [],
      inside: ["2026/27 to …"],
    });
  });

  it("[PCE3] stays whole where the change is outside its years", () => {
    expect(cutYears({ toYear: "2026/27" }, "2027-09-01", null)).toEqual({
      outside: ["… to 2026/27"],
      inside: [],
    });
  });
});

describe("timetabled periods that only Teaching says", () => {
  const shares = [
    aTeachingShare("Maths", "12"),
    aTeachingShare("Physics", "8"),
    aTeachingShare("Art", "9", "AR-01"),
  ];
  const periodsOf = (post: Post) => {
    const { timetabledPeriods } = withOwnTimetable(post, shares);
    return timetabledPeriods && exactText(timetabledPeriods);
  };

  it("[CHG8] are written out as the sum of the post's own rows", () => {
    expect(periodsOf(aPost({ id: "ma-01" }))).toBe("20");
  });

  it("[CHG8] are left alone where the post says them itself, or Teaching does not", () => {
    expect(periodsOf(aPost({ timetabledPeriods: periods("18") }))).toBe("18");
    expect(periodsOf(aPost({ id: "EN-01" }))).toBeNull();
  });
});
