import { pounds, ratio, unknown } from "../../../src/domain/kernel";
import type { Change } from "../../../src/domain/scenarios";
import { scenarioPlan } from "../../../src/domain/scenarios";
import { day } from "../../support/builders";
import {
  CENTRAL,
  changed,
  evaluated,
  HILL,
  money,
  SECOND_YEAR,
  smallPlan,
  valueOf,
} from "../../support/plan-builders";
import {
  addLine,
  cashLine,
  cashOf,
  endLine,
  issueCodes,
  planOf,
  setLine,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
const inflation = small.years.map((year) => ({ ...year, nonPayInflation: ratio("0.1") }));
const later = { fromDate: day("2027-09-01") };
const firstYearOnly = { toDate: day("2027-08-31") };

/** Hillside's in-year balance in both years; 25,000 in each to begin with. */
const balances = (changes: readonly Change[], everything = small): string[] => {
  const evaluation = evaluated(planOf("S", trustOf(changes, { everything })));
  return [
    valueOf(evaluation, HILL, "in-year-balance"),
    valueOf(evaluation, HILL, "in-year-balance", SECOND_YEAR),
  ];
};
const lines = (changes: readonly Change[], everything = small): string[] =>
  cashOf("S", trustOf(changes, { everything })).map(cashLine);
const cheaper = (id: string, given: Partial<Change> = {}): Change =>
  setLine(id, ["H-OTHER", "Amount £", "60000", "48000"], given);

describe("Set of a budget line", () => {
  it("[CHG12] writes its amount from the year of the change, and releases the fall", () => {
    expect(balances([cheaper("C1", later)])).toEqual(["25000", "37000"]);
    expect(lines([cheaper("C1", later)])).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | 7000",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | 5000",
    ]);
  });

  it("[CHG12] comes back after its last day", () => {
    expect(balances([cheaper("C1", firstYearOnly)])).toEqual(["37000", "25000"]);
  });

  it("[CHG12] is at the prices of the row that it replaces, which still grow", () => {
    const budget = changed(small.budget, "H-OTHER", { priceGrowsWith: "non-pay inflation" });
    const everything = { ...small, budget, years: inflation };
    // 60,000 grows to 66,000 and 48,000 to 52,800: staff costs 315,000
    expect(balances([], everything)).toEqual(["25000", "19000"]);
    expect(balances([cheaper("C1", later)], everything)).toEqual(["25000", "32200"]);
    expect(lines([cheaper("C1", later)], everything)).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | 7700",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | 5500",
    ]);
  });

  it("[CHG2, CHG12] must find its From value in every row of the line within its years", () => {
    const second = money("H-OTHER", [HILL, "Expenditure", "65000"], { academicYear: SECOND_YEAR });
    const everything = { ...small, budget: [...small.budget, second] };
    const found = scenarioPlan("S", trustOf([cheaper("C1")], { everything }));
    expect(found.issues).toMatchObject([{ code: "stale-change", expected: "60000", found: "65000" }]);
    expect(balances([cheaper("C1", firstYearOnly)], everything)).toEqual(["37000", "20000"]);
    const both = [
      cheaper("C1", firstYearOnly),
      setLine("C2", ["H-OTHER", "Amount £", "65000", "50000"], later),
    ];
    expect(balances(both, everything)).toEqual(["37000", "35000"]);
  });

  it("[REL1] of income that is lost is a release below zero", () => {
    expect(lines([setLine("C1", ["H-GAG", "Amount £", "450000", "438000"], later)])).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | -7000",
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | -5000",
    ]);
  });

  it("[REL1] of a transfer moves cash between schools and releases none", () => {
    expect(lines([setLine("C1", ["H-SLICE", "Amount £", "50000", "38000"], later)])).toEqual([
      "C1 | Hillside | 2027/28 Sep–Mar | GAG | 7000",
      `C1 | ${CENTRAL} | 2027/28 Sep–Mar | GAG | -7000`,
      "C1 | Hillside | 2027/28 Apr–Aug | GAG | 5000",
      `C1 | ${CENTRAL} | 2027/28 Apr–Aug | GAG | -5000`,
    ]);
  });

  it("[CTA1] pays its cost to achieve from the line's fund", () => {
    const budget = changed(small.budget, "H-OTHER", { fund: "Pupil premium" });
    const change = cheaper("C1", { ...later, costToAchieve: pounds("500") });
    expect(lines([change], { ...small, budget })).toContain(
      "C1 | Hillside | 2027/28 Sep–Mar | Pupil premium | -500",
    );
  });

  it("[CHG11] of an amount that is not known leaves it so", () => {
    const budget = changed(small.budget, "H-OTHER", { amount: unknown() });
    expect(balances([cheaper("C1")], { ...small, budget })).toEqual(["not known", "not known"]);
  });
});

describe("End and Add of a budget line", () => {
  it("[CHG3] takes the line out from its first year without it", () => {
    expect(balances([endLine("C1", "H-OTHER", later)])).toEqual(["25000", "85000"]);
    expect(balances([endLine("C1", "H-OTHER", firstYearOnly)])).toEqual(["85000", "25000"]);
  });

  it("[CHG4] brings in the rows that stand only in the scenario, by a change of its own", () => {
    const trip = money("H-TRIP", [HILL, "Expenditure", "1200"], { onlyInScenario: "S" });
    const everything = { ...small, budget: [...small.budget, trip] };
    expect(lines([addLine("C1", "H-TRIP")], everything).slice(0, 2)).toEqual([
      "C1 | Hillside | 2026/27 Sep–Mar | GAG | -700",
      "C1 | Hillside | 2026/27 Apr–Aug | GAG | -500",
    ]);
    expect(balances([addLine("C1", "H-TRIP")], everything)).toEqual(["23800", "23800"]);
    const found = scenarioPlan("S", trustOf([addLine("C1", "H-OTHER")], { everything }));
    expect(issueCodes(found)).toEqual(["unknown-target"]);
  });
});
