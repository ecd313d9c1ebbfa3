import fc from "fast-check";
import { add, exactText, isBelow, isNegative, isWhole, one } from "../../../src/domain/kernel";
import { pounds, ratio, subtract, times, unknown } from "../../../src/domain/kernel";
import type { Timeline } from "../../../src/domain/kernel";
import { TEACHER_PAY_POINTS } from "../../../src/domain/reference";
import { payGridOf } from "../../../src/domain/staffing";
import type { Award, PayPointRow, PointPay, YearAssumptions } from "../../../src/domain/staffing";
import { aPayPoint, assumptionsFor, aTimeline, publishedPoints } from "../../support/builders";

interface Given {
  readonly rows: readonly PayPointRow[];
  readonly timeline?: Timeline;
  readonly years?: readonly YearAssumptions[];
  readonly award?: Award;
  readonly point?: string;
}
function paid({
  rows,
  timeline = aTimeline(),
  years,
  award = "Teacher",
  point = "M6",
}: Given): readonly PointPay[] {
  const grid = payGridOf(rows, timeline, years ?? assumptionsFor(timeline));
  const found = grid.scale("Rest of England", rows[0]?.scale ?? "")?.find((each) => each.point === point);
  if (!found) throw new Error(`no point ${point}`);
  return found.pay(award);
}
const annual = (given: Given): (string | null)[] => paid(given).map((pay) => exactText(pay.annual));
const confirmed = (given: Given): boolean[] => paid(given).map((pay) => pay.confirmed);
const awards = (timeline: Timeline, teacherAward: string, supportAward = "0"): YearAssumptions[] =>
  assumptionsFor(timeline, { teacherAward: ratio(teacherAward), supportAward: ratio(supportAward) });

const M6_2024 = aPayPoint("M6", "2024-09-01", "43607");
const M6_2025 = aPayPoint("M6", "2025-09-01", "45352");

describe("a version of a point", () => {
  it("[PAY1] is paid from its own part, without an award on top", () => {
    const years = awards(aTimeline(2024, 2), "0.1");
    expect(annual({ rows: [M6_2024, M6_2025], timeline: aTimeline(2024, 2), years })).toEqual([
      "43607",
      "43607",
      "45352",
      "45352",
    ]);
  });

  it("[PAY1] is paid whatever the order of the rows", () => {
    expect(annual({ rows: [M6_2025, M6_2024] })).toEqual(["45352", "45352", "45352", "45352"]);
  });

  it.each([
    ["2026-04-01", ["45352", "46000", "46000", "46000"]],
    ["2026-04-30", ["45352", "46000", "46000", "46000"]], // on the rates day
    ["2026-05-01", ["45352", "45352", "46000", "46000"]], // after it: from the next part on
    ["2026-09-30", ["45352", "45352", "46000", "46000"]],
    ["2026-10-01", ["45352", "45352", "45352", "46000"]],
    ["2027-09-01", ["45352", "45352", "45352", "45352"]],
  ])("[PAY1] of %s is paid in the first part whose rates day it has reached", (from, expected) => {
    expect(annual({ rows: [M6_2025, aPayPoint("M6", from, "46000")] })).toEqual(expected);
  });

  it("[PAY1] of a day in the model's first September is paid in its first part", () => {
    const years = awards(aTimeline(), "0.03");
    expect(annual({ rows: [aPayPoint("M6", "2025-09-15", "45352")], years })).toEqual([
      "45352",
      "45352",
      "46713",
      "46713",
    ]);
  });

  it("[PAY1] that is the later of two in one part is the one that counts", () => {
    const rows = [M6_2025, aPayPoint("M6", "2026-05-01", "45800"), aPayPoint("M6", "2026-09-01", "46000")];
    expect(annual({ rows })).toEqual(["45352", "45352", "46000", "46000"]);
  });

  it("[PAY4] is not paid before its day: until the first there is no pay", () => {
    const rows = [aPayPoint("M6", "2026-09-01", "46713")];
    expect(annual({ rows })).toEqual([null, null, "46713", "46713"]);
    expect(paid({ rows }).map(({ row }) => row === null)).toEqual([true, true, false, false]);
    expect(annual({ rows, years: awards(aTimeline(), "0.03") })).toEqual([null, null, "46713", "46713"]);
  });
});

describe("an award on a point", () => {
  it("[PAY2] raises it in September where no version takes effect, and holds to August", () => {
    // 45,352 × 1.03 = 46,712.56, to the next pound
    expect(annual({ rows: [M6_2025], years: awards(aTimeline(), "0.03") })).toEqual([
      "45352",
      "45352",
      "46713",
      "46713",
    ]);
  });

  it("[PAY2] is put on the rounded point of the year before", () => {
    // 46,713 × 1.03 = 48,114.39: not 45,352 × 1.03² = 48,113.94
    const timeline = aTimeline(2025, 3);
    expect(annual({ rows: [M6_2025], timeline, years: awards(timeline, "0.03") }).slice(4)).toEqual([
      "48115",
      "48115",
    ]);
  });

  it("[PAY2] gives way to the published point once that is entered", () => {
    const rows = [M6_2025, aPayPoint("M6", "2026-09-01", "46900")];
    expect(annual({ rows, years: awards(aTimeline(), "0.03") })).toEqual([
      "45352",
      "45352",
      "46900",
      "46900",
    ]);
  });

  it("[PAY2] raises the latest version before the model in the model's first September", () => {
    const timeline = aTimeline(2026, 1);
    expect(annual({ rows: [M6_2024, M6_2025], timeline, years: awards(timeline, "0.03") })).toEqual([
      "46713",
      "46713",
    ]);
  });

  it("[PAY2] raises a version of the months before the model too", () => {
    const timeline = aTimeline(2026, 1);
    const years = awards(timeline, "0.03");
    // 46,000 × 1.03 = 47,380
    for (const from of ["2025-10-01", "2026-04-01", "2026-08-31"]) {
      expect(annual({ rows: [aPayPoint("M6", from, "46000")], timeline, years })).toEqual(["47380", "47380"]);
    }
    expect(annual({ rows: [aPayPoint("M6", "2026-09-01", "46000")], timeline, years })).toEqual([
      "46000",
      "46000",
    ]);
  });

  it("[PAY2] of support staff raises it in April", () => {
    const point = aPayPoint("SCP5", "2025-04-01", "24790", { scale: "NJC" });
    const years = awards(aTimeline(), "0.5", "0.03");
    // 24,790 × 1.03 = 25,533.7; 25,534 × 1.03 = 26,300.02
    expect(annual({ rows: [point], award: "Support", point: "SCP5", years })).toEqual([
      "24790",
      "25534",
      "25534",
      "26301",
    ]);
  });

  it("[PAY2] that is not known leaves no pay, until a version takes effect", () => {
    const timeline = aTimeline(2025, 3);
    const years = awards(timeline, "0").map((year) => ({ ...year, teacherAward: unknown<"ratio">() }));
    const rows = [M6_2025, aPayPoint("M6", "2027-09-01", "48000")];
    expect(annual({ rows, timeline, years })).toEqual(["45352", "45352", null, null, "48000", "48000"]);
  });

  it.each([
    ["30000", "0.07", "32100"], // 30,000 × 1.07 is 32,100 exactly, though 32,100.000000000004 in binary
    ["31650", "0.04", "32916"], // exactly
    ["45352", "0.03", "46713"], // 46,712.56
    ["45352", "0.000001", "45353"], // 45,352.045352: any part of a pound is a pound
    ["45352", "0.00000000001", "45352"], // 45,352.00000045: less than a millionth is none
    ["45352", "0", "45352"],
    ["45352.4", "0", "45353"],
  ])("[PAY3] of %s and %s comes to %s", (before, award, after) => {
    const rows = [aPayPoint("M6", "2025-09-01", before)];
    expect(annual({ rows, years: awards(aTimeline(), award) })[2]).toBe(after);
  });

  it("[PAY3] comes to whole pounds, less than one above the product", () => {
    const millionths = fc.integer({ min: 0, max: 100_000 }).map((n) => `0.${String(n).padStart(6, "0")}`);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), millionths, (before, award) => {
        const [, , after] = paid({
          rows: [aPayPoint("M6", "2025-09-01", String(before))],
          years: awards(aTimeline(), award),
        });
        // six decimals of a whole number of pounds and six decimals of an award: the product is exact
        const product = times(pounds(String(before)), add(one<"ratio">(), ratio(award)));
        const above = subtract(after?.annual ?? unknown(), product);
        expect([isWhole(after?.annual ?? unknown()), isNegative(above), isBelow(above, one())]).toEqual([
          true,
          false,
          true,
        ]);
      }),
    );
  });

  it("[PAY3] of 4% turns every published point of 2024/25 into that of 2025/26", () => {
    const before = publishedPoints().filter((row) => row.effectiveFrom?.year === 2024);
    const timeline = aTimeline(2024, 2);
    const grid = payGridOf(before, timeline, awards(timeline, "0.04"));
    const projected = before.map(({ area, scale, point }) => {
      const found = grid.scale(area, scale ?? "")?.find((each) => each.point === point);
      return [area, scale, point, exactText(found?.pay("Teacher")[2]?.annual ?? unknown())];
    });
    const published = new Map(
      TEACHER_PAY_POINTS.filter((row) => row.effectiveFrom === "2025-09-01").map((row) => [
        `${row.area}|${row.scale}|${row.point}`,
        row.annual,
      ]),
    );
    expect(projected).toHaveLength(85);
    expect(projected).toEqual(
      before.map(({ area, scale, point }) => [
        area,
        scale,
        point,
        published.get(`${area}|${scale}|${point}`),
      ]),
    );
  });
});

describe("the scale of a school", () => {
  const grid = payGridOf(
    [
      aPayPoint("M6", "2025-09-01", "45352"),
      aPayPoint("M6", "2025-09-01", "52300", { area: "Inner London" }),
      aPayPoint("SCP5", "2025-04-01", "24790", { area: "England", scale: "NJC" }),
    ],
    aTimeline(),
    assumptionsFor(aTimeline()),
  );
  const pay = (area: string | null, scale: string): (string | null)[] =>
    (grid.scale(area, scale) ?? []).map((point) => exactText(point.pay("Teacher")[0]?.annual ?? unknown()));

  it("[PAY5] is that of its pay area", () => {
    expect(pay("Inner London", "Main")).toEqual(["52300"]);
    expect(pay(" rest of england", "MAIN")).toEqual(["45352"]);
  });

  it("[PAY5] is that of England where its area has none of its own", () => {
    expect(pay("Inner London", "NJC")).toEqual(["24790"]);
    expect(pay(null, "NJC")).toEqual(["24790"]);
  });

  it("[PAY5] is none where neither has one: another area's is never taken", () => {
    expect(grid.scale("Fringe", "Main")).toBeNull();
    expect(grid.scale(null, "Main")).toBeNull();
  });
});

describe("pay on a point is confirmed", () => {
  it("[PAY6] while its version is published or the trust's own", () => {
    expect(confirmed({ rows: [M6_2025], timeline: aTimeline(2025, 1) })).toEqual([true, true]);
    const own = { ...M6_2025, status: "trust" as const };
    expect(confirmed({ rows: [own], timeline: aTimeline(2025, 1) })).toEqual([true, true]);
  });

  it.each(["derived", "to confirm", null] as const)("[PAY6] and not when it is %s", (status) => {
    expect(confirmed({ rows: [{ ...M6_2025, status }], timeline: aTimeline(2025, 1) })).toEqual([
      false,
      false,
    ]);
  });

  it("[PAY6] and is provisional once an award is put on it, even of nothing", () => {
    expect(confirmed({ rows: [M6_2025] })).toEqual([true, true, false, false]);
  });

  it("[PAY6, REF3] and provisional until the trust enters the point of a later year", () => {
    const entered = aPayPoint("M6", "2026-09-01", "46713", { status: "trust" });
    expect(confirmed({ rows: [M6_2025, entered] })).toEqual([true, true, true, true]);
    const all = payGridOf(publishedPoints(), aTimeline(2026, 1), assumptionsFor(aTimeline(2026, 1)));
    const points = all.scale("Rest of England", "Main") ?? [];
    expect(points).toHaveLength(6);
    expect(points.flatMap((point) => point.pay("Teacher")).some((pay) => pay.confirmed)).toBe(false);
  });

  it("[PAY6] for support staff to March on the version of the April before, and not on an older one", () => {
    const from = (date: string): boolean[] =>
      confirmed({
        rows: [aPayPoint("SCP5", date, "24790", { scale: "NJC" })],
        award: "Support",
        point: "SCP5",
        timeline: aTimeline(2025, 1),
      });
    expect(from("2025-04-01")).toEqual([true, false]);
    expect(from("2024-04-01")).toEqual([false, false]);
  });
});

describe("a row of pay points that cannot be placed", () => {
  const points = ["M5", "M6"];
  const paidBy = (doubtful: Partial<PayPointRow>, scale = "Main"): (string | null)[] => {
    const rows = [
      aPayPoint("M5", "2025-09-01", "42057", { scale }),
      aPayPoint("M6", "2025-09-01", "45352", { scale }),
      aPayPoint("M6", "2026-09-01", "46713", doubtful),
    ];
    return points.map((point) => annual({ rows, point })[0] ?? null);
  };

  it("[PAY7] by its day may be a version of its point on any", () => {
    expect(paidBy({ effectiveFrom: null })).toEqual(["42057", null]);
  });

  it("[PAY7] by its name may be any point of its scale", () => {
    expect(paidBy({ point: null })).toEqual([null, null]);
  });

  it("[PAY7] by its area or scale may be its point of every one", () => {
    expect(paidBy({ area: null })).toEqual(["42057", null]);
    expect(paidBy({ scale: null })).toEqual(["42057", null]);
  });

  it("[PAY7] is no point of a scale or an area that it rules out", () => {
    expect(paidBy({ effectiveFrom: null }, "Upper")).toEqual(["42057", "45352"]);
    expect(paidBy({ point: null, area: "Fringe" })).toEqual(["42057", "45352"]);
  });
});
