import { rollOf } from "../../../src/domain/curriculum";
import type { BudgetBasis, BudgetLine } from "../../../src/domain/budget";
import { exactText, pounds, ratio } from "../../../src/domain/kernel";
import { rolledLine } from "../../../src/domain/year-roll/rolled-lines";
import type { LineGroup } from "../../../src/domain/year-roll/rolled-lines";
import * as row from "../../support/builders";

const TIMELINE = row.aTimeline(2026, 4);
const [CLOSED = "", FIRST = "", SECOND = "", THIRD = ""] = TIMELINE.years;
const pupilsEach = (...numbers: readonly string[]): BudgetBasis => ({
  timeline: TIMELINE,
  years: row.assumptionsFor(TIMELINE, { incomeGrowth: ratio("0.1") }),
  roll: rollOf(
    numbers.map((number, i) => row.pupilsOf("Y7", number, { academicYear: TIMELINE.years[i] ?? "" })),
  ),
});
const line = (academicYear: string, given: Partial<BudgetLine> = {}): BudgetLine =>
  row.aBudgetLine({ academicYear, ...given });
const group = (rows: readonly BudgetLine[], given: Partial<LineGroup> = {}): LineGroup => ({
  ...{ rows, standing: rows, id: null, isCarried: true, lastRise: null },
  ...given,
});
const told = (own: LineGroup, basis = pupilsEach("100", "110", "120", "130")) =>
  rolledLine(own, basis).map(({ from, to }) => [
    from?.academicYear ?? "new",
    to.academicYear,
    exactText(to.amount),
  ]);

describe("rolledLine", () => {
  it("[ROL6] gives the new first year the amount that the engine has, in the place of the old row", () => {
    const grows = line(CLOSED, { priceGrowsWith: "income growth", volumeGrowsWith: "pupils" });
    // 12,000 x 1.1 x 110 / 100
    expect(told(group([grows]))).toEqual([[CLOSED, FIRST, "14520"]]);
  });

  it("[ROL6] keeps rows that are entered, and writes one from where another amount holds", () => {
    expect(told(group([line(CLOSED), line(SECOND, { amount: pounds("9000") })]))).toEqual([
      [CLOSED, FIRST, "12000"],
      [SECOND, SECOND, "9000"],
    ]);
    const own = line(CLOSED);
    const before = { ...own, holds: { fromYear: CLOSED, toYear: FIRST } };
    const after = { ...own, amount: pounds("7000"), holds: { fromYear: SECOND, toYear: null } };
    expect(told(group([own], { standing: [before, after] }))).toEqual([
      [CLOSED, FIRST, "12000"],
      ["new", SECOND, "7000"],
    ]);
  });

  it("[ROL6] ends a line with a row of nothing", () => {
    const own = line(CLOSED, { priceGrowsWith: "income growth" });
    const ended = { ...own, holds: { fromYear: CLOSED, toYear: FIRST } };
    expect(told(group([own], { standing: [ended] }))).toEqual([
      [CLOSED, FIRST, "13200"],
      ["new", SECOND, "0"],
    ]);
    const [, last] = rolledLine(group([own], { standing: [ended] }), pupilsEach());
    expect(last?.to.priceGrowsWith).toBe("nothing");
    expect(told(group([own], { standing: [] }))).toEqual([[CLOSED, FIRST, "0"]]);
  });

  it("[ROL6] writes every year that pupils in proportion to none cannot give", () => {
    const grows = line(CLOSED, { volumeGrowsWith: "pupils" });
    expect(told(group([grows]), pupilsEach("100", "0", "50", "60"))).toEqual([
      [CLOSED, FIRST, "0"],
      ["new", SECOND, "6000"],
    ]);
  });

  it("raises what delivers a commitment in the year that is new", () => {
    const rows = [line(FIRST), line(SECOND, { amount: pounds("12360") })];
    expect(told(group(rows, { lastRise: ratio("1.03") })).at(-1)).toEqual(["new", THIRD, "12730.8"]);
  });
});
