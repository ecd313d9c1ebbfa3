import { count, exactText, ratio, unknown } from "../../../src/domain/kernel";
import { payGridOf } from "../../../src/domain/staffing";
import type { PayPointRow } from "../../../src/domain/staffing";
import { salaryOnPoint } from "../../../src/domain/staffing/salary";
import type { SalaryPath } from "../../../src/domain/staffing/salary";
import type { PaidBy } from "../../support/builders";
import {
  aPayPoint,
  aPost,
  assumptionsFor,
  aTimeline,
  onPoint,
  publishedPoints,
} from "../../support/builders";

interface Given {
  readonly pay: PaidBy<"point">;
  readonly award?: string;
  readonly years?: number;
  readonly area?: string | null;
  readonly points?: readonly PayPointRow[];
  readonly role?: null;
}
function path({ pay, award = "0", years = 4, area = "Rest of England", points, role }: Given): SalaryPath {
  const timeline = aTimeline(2025, years);
  const grid = payGridOf(
    points ?? publishedPoints(),
    timeline,
    assumptionsFor(timeline, { teacherAward: ratio(award) }),
  );
  const post = aPost({ pay, ...(role === null ? { role } : {}) });
  return salaryOnPoint(post, pay, { area, grid, timeline });
}
/** The salary of each September. */
const salaries = (given: Given): (string | null)[] =>
  path(given).annual.flatMap((annual, part) => (part % 2 === 0 ? [exactText(annual)] : []));
const climbing = (point: string, given: Partial<PaidBy<"point">> = {}): PaidBy<"point"> =>
  onPoint(point, { increments: true, ...given });

describe("increments", () => {
  it("[INC1] move a post up one point each September after the first year", () => {
    // M2, M3, M4, M5 of 2025/26
    expect(salaries({ pay: climbing("M2") })).toEqual(["34823", "37101", "39556", "42057"]);
  });

  it("[INC1] last through April to August", () => {
    expect(path({ pay: climbing("M2"), years: 2 }).annual.map(exactText)).toEqual([
      "34823",
      "34823",
      "37101",
      "37101",
    ]);
  });

  it("[INC1] come with the award on the point moved to", () => {
    // M3: 37,101 × 1.03 = 38,214.03
    expect(salaries({ pay: climbing("M2"), award: "0.03", years: 2 })).toEqual(["34823", "38215"]);
  });

  it("[INC1] do not come to a post without them", () => {
    expect(salaries({ pay: onPoint("M2") })).toEqual(["34823", "34823", "34823", "34823"]);
  });

  it("[INC2] end at the top of the scale: M6 to U1 is never automatic", () => {
    const result = path({ pay: climbing("M5"), years: 4 });
    expect(salaries({ pay: climbing("M5") })).toEqual(["42057", "45352", "45352", "45352"]); // U1 would be 47,472
    expect(result.issues).toEqual([]);
  });

  it("[INC2] end at the highest point", () => {
    expect(salaries({ pay: climbing("M2", { highestPoint: "M3" }) })).toEqual([
      "34823",
      "37101",
      "37101",
      "37101",
    ]);
    expect(salaries({ pay: climbing("M3", { highestPoint: " m3 " }) })).toEqual(Array(4).fill("37101"));
  });

  it("[INC2] never move a post down to a highest point below it", () => {
    expect(salaries({ pay: climbing("M5", { highestPoint: "M3" }) })).toEqual(Array(4).fill("42057"));
  });

  it("[INC3] stop where the next point is not known, with an issue and without a jump", () => {
    const inner = { pay: climbing("L1"), area: "Inner London" };
    // only L1 and L43 are published there
    expect(salaries(inner)).toEqual(["61554", null, null, null]);
    expect(path(inner).issues).toEqual([
      {
        code: "missing-next-point",
        post: "MA-01",
        after: "L1",
        severity: "error",
        at: [{ sheet: "Staff", cell: "I4" }],
      },
    ]);
  });

  it("[INC3] go by the order of the points, not by their names or rows", () => {
    const points = [
      aPayPoint("Top", "2025-09-01", "30000", { order: count("3") }),
      aPayPoint("Start", "2025-09-01", "20000", { order: count("1") }),
      aPayPoint("Middle", "2025-09-01", "25000", { order: count("2") }),
    ];
    expect(salaries({ pay: climbing("Start"), points })).toEqual(["20000", "25000", "30000", "30000"]);
  });
});

describe("a scale in doubt", () => {
  it("[INC3] has no next point, since one whose order cannot be read may be it", () => {
    const points = [
      aPayPoint("M5", "2025-09-01", "42057"),
      aPayPoint("M6", "2025-09-01", "45352"),
      aPayPoint("M7", "2025-09-01", "46000", { order: unknown() }),
    ];
    expect(salaries({ pay: climbing("M5"), points })).toEqual(["42057", null, null, null]);
    expect(path({ pay: climbing("M6"), points }).issues).toMatchObject([
      { code: "missing-next-point", after: "M6" },
    ]);
    // who stays on a point does not need the order
    expect(salaries({ pay: onPoint("M5"), points })).toEqual(["42057", "42057", "42057", "42057"]);
  });
});

describe("a point that is not known", () => {
  const missing = (given: Given): unknown[] =>
    path(given).issues.map((issue) =>
      issue.code === "missing-pay-point" ? [issue.scale, issue.point, issue.area] : [],
    );

  it("[INC4] is an issue, and the post has no pay", () => {
    const unknownPoint = { pay: onPoint("M7") };
    expect(salaries(unknownPoint)).toEqual([null, null, null, null]);
    expect(missing(unknownPoint)).toEqual([["Main", "M7", "Rest of England"]]);
    expect(path(unknownPoint).confirmed).toEqual(Array(8).fill(false));
  });

  it("[INC4] is an issue when its scale is not in the school's area", () => {
    expect(missing({ pay: onPoint("M6", { scale: "Teaching" }) })).toEqual([
      ["Teaching", "M6", "Rest of England"],
    ]);
    expect(missing({ pay: onPoint("M6"), area: null })).toEqual([["Main", "M6", ""]]);
  });

  it("[INC4] is an issue as a highest point", () => {
    const tooHigh = { pay: climbing("M5", { highestPoint: "U3" }) };
    expect(salaries(tooHigh)).toEqual([null, null, null, null]);
    expect(missing(tooHigh)).toEqual([["Main", "U3", "Rest of England"]]);
  });

  it("[INC4] is an issue while it has no amount yet", () => {
    const later = { pay: onPoint("M6"), points: [aPayPoint("M6", "2026-09-01", "46713")] };
    expect(salaries(later)).toEqual([null, "46713", "46713", "46713"]);
    expect(missing(later)).toEqual([["Main", "M6", "Rest of England"]]);
  });

  it("[CST11] is not the point of a post without a role: which award it follows is not known", () => {
    expect(salaries({ pay: onPoint("M6"), role: null })).toEqual([null, null, null, null]);
  });
});
