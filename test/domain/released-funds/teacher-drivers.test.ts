import fc from "fast-check";
import {
  exactText,
  isAbove,
  isBelow,
  negate,
  pounds,
  quantity,
  subtract,
  sum,
} from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import type { SchoolYear } from "../../../src/domain/metrics";
import { teacherDrivers } from "../../../src/domain/released-funds/teacher-drivers";
import { bases, FIRST_YEAR } from "../../support/plan-builders";
import { shortly } from "../../support/scenario-builders";

/** A school's year: N, P (in a primary, classes), F and T. */
type Year = readonly [pupils: string, taught: string, teacherFte: string, teacherCost: string];
const year = ([pupils, taught, teacherFte, teacherCost]: Year, phase: SchoolYear["phase"]): SchoolYear => ({
  level: "school",
  name: "Oakfield",
  phase,
  academicYear: FIRST_YEAR,
  yearIndex: 0,
  base: bases({
    pupils,
    teacherFte,
    teacherCost,
    ...(phase === "Primary" ? { classes: taught, periods: "7" } : { periods: taught, classes: "7" }),
  }),
  provisional: false,
});
const driversOf = (
  before: Year,
  after: Year,
  phase: SchoolYear["phase"] = "Secondary",
): readonly (readonly [string, Pounds])[] =>
  teacherDrivers(year(before, phase), year(after, phase), subtract(pounds(before[3]), pounds(after[3])));
const shortlyOf = (all: readonly (readonly [string, Pounds])[]): string[] =>
  all.map(([driver, amount]) => `${driver} ${shortly(amount)}`);

const LARGE = [
  ["1000", "1209", "62", "4157043"],
  ["1000", "1150", "59.5", "3996000"],
] as const;
const SMALL = [
  ["900", "2100", "52", "3400000"],
  ["900", "2000", "52", "3400000"],
] as const;

/** Residuals are tested on what is left of 40 digits, not on what is shown. */
const isBelowResidual = (rest: Pounds): boolean =>
  isBelow(rest, pounds("1e-9")) && isAbove(rest, negate(pounds("1e-9")));

// worked out apart, in double precision
describe("the drivers of teacher cost", () => {
  it("[DRV2] are shares of the fall: L = 161,043 ÷ ln(4,157,043 ÷ 3,996,000)", () => {
    expect(shortlyOf(driversOf(...LARGE))).toEqual([
      "pupils 0",
      "class-size 203928.4845",
      "contact-ratio -36168.54",
      "average-teacher-cost -6716.9445",
    ]);
    expect(shortlyOf(driversOf(...SMALL))).toEqual([
      "pupils 0",
      "class-size 165886.5582",
      "contact-ratio -165886.5582",
      "average-teacher-cost 0",
    ]);
  });

  it("[DRV1] of two schools are not those of their totals: −6,716.94 in all, −4,733.91 on totals", () => {
    const schools = sum(
      [...driversOf(...LARGE), ...driversOf(...SMALL)].flatMap(([driver, amount]) =>
        driver === "average-teacher-cost" ? [amount] : [],
      ),
    );
    expect(shortly(schools)).toBe("-6716.9445");
    const totals = driversOf(["1900", "2259", "114", "7557043"], ["1900", "2150", "111.5", "7396000"]);
    expect(shortlyOf(totals)[3]).toBe("average-teacher-cost -4733.9123");
  });

  it("[DRV3] are those of classes in a primary, and of periods in any other phase", () => {
    const before: Year = ["210", "7", "8", "400000"];
    const after: Year = ["210", "6", "8", "400000"];
    // 400,000 × ln(7 ÷ 6)
    const moved = [
      "pupils 0",
      "class-size 61660.2719",
      "contact-ratio -61660.2719",
      "average-teacher-cost 0",
    ];
    for (const phase of ["Primary", "Special", "Alternative provision"] as const) {
      expect(shortlyOf(driversOf(before, after, phase))).toEqual(moved);
    }
  });

  it("[DRV2] sum to the fall in cost, whatever moves", () => {
    const part = fc.integer({ min: 1, max: 5_000_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
    const years = fc.tuple(part, part, part, part);
    fc.assert(
      fc.property(years, years, fc.constantFrom("Primary" as const, "Secondary" as const), (a, b, phase) => {
        const amounts = driversOf(a, b, phase).map(([, amount]) => amount);
        expect(amounts).toHaveLength(4);
        const rest = subtract(sum(amounts), subtract(pounds(a[3]), pounds(b[3])));
        expect([exactText(rest), isBelowResidual(rest)]).toEqual([exactText(rest), true]);
      }),
    );
  });

  it("[DRV2] stand where the cost moves by next to nothing", () => {
    for (const moved of ["1e-9", "1e-19", "1e-21", "1e-30"]) {
      const cost = exactText(sum([pounds("300000"), quantity<"GBP">(moved)])) ?? "";
      const amounts = driversOf(["108", "100", "5", "300000"], ["100", "90", "4", cost]);
      const rest = subtract(sum(amounts.map(([, amount]) => amount)), pounds(`-${moved}`));
      expect(isBelowResidual(rest)).toBe(true);
      expect(shortlyOf(amounts).slice(0, 1)).toEqual(["pupils 23088.3123"]);
    }
  });

  it.each([
    ["pupils", ["0", "100", "5", "300000"]],
    ["periods", ["108", "0", "5", "300000"]],
    ["teachers", ["108", "100", "0", "300000"]],
    ["cost", ["108", "100", "5", "0"]],
    ["cost, but a credit,", ["108", "100", "5", "-1"]],
  ] as const)("[DRV4] are one where there is no %s before or after", (_what, none) => {
    const some: Year = ["108", "100", "5", "240000"];
    const fall = String(Number(none[3]) - 240000);
    expect(shortlyOf(driversOf(none, some))).toEqual([`opened-or-closed ${fall}`]);
    expect(shortlyOf(driversOf(some, none))).toEqual([`opened-or-closed ${String(-Number(fall))}`]);
  });
});
