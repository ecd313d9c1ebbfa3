import { planEvaluator } from "../../../src/application/plan-evaluator";
import { carriedRealised, ledgerRows, yearByMonth } from "../../../src/domain/in-year";
import type { CarriedRelease, LedgerRow } from "../../../src/domain/in-year";
import { pounds } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { day, rowOf } from "../../support/builders";
import { HILL, money, smallPlan } from "../../support/plan-builders";
import { aRelease, shortly } from "../../support/scenario-builders";

const rowsOf = (plan: Plan): LedgerRow[] =>
  ledgerRows(planEvaluator().costs(plan), 0, ({ id }) => (id === "H-MORE" ? "H-IT" : id));
const withLines = (...lines: Plan["budget"]): LedgerRow[] =>
  rowsOf(smallPlan({ budget: [...smallPlan().budget, ...lines] }));
const IT = money("H-IT", [HILL, "Expenditure", "12000"]);

/** £24,000 before the year was opened, £12,000 since; in September £1,300 were spent. */
function found(given: Partial<CarriedRelease> = {}, plans: { now?: LedgerRow[]; later?: LedgerRow[] } = {}) {
  const release = aRelease("R1");
  const baseline = plans.now ?? withLines(IT);
  const adopted = plans.later ?? baseline;
  const spent = {
    ...{ origin: rowOf("Budget"), school: HILL, month: day("2026-09-01"), code: "H-IT", fund: "GAG" },
    amount: pounds("1300"),
  };
  const year = yearByMonth(adopted, [spent], 2026);
  const carried = { release, amount: pounds("12000"), targets: ["H-IT"], ...given };
  return carriedRealised(carried, { baseline, adopted }, year, [release]);
}
const why = (realised: ReturnType<typeof found>): string =>
  realised.is === "measured" ? "measured" : realised.why;

describe("a release that was carried into the baseline", () => {
  it("[MTH7] is what it was found to release less what was spent above the budget of now", () => {
    const realised = found();
    if (realised.is !== "measured") throw new Error(realised.why);
    // 1,000 of 12,000 in September; 1,000 budgeted and 1,000 carried, less 1,300
    expect([realised.expected, realised.realised].map(shortly)).toEqual(["1000", "700"]);
    expect(realised.codes).toEqual(["H-IT"]);
  });

  it("[MTH7] is measured of a line that has ended, and has a row of nothing", () => {
    const ended = withLines({ ...IT, amount: pounds("0") });
    const realised = found({ amount: pounds("24000") }, { now: ended });
    if (realised.is !== "measured") throw new Error(realised.why);
    // 2,000 of 24,000, less 1,300
    expect([realised.expected, realised.realised].map(shortly)).toEqual(["2000", "700"]);
  });

  it("[MTH7] is not, where the ledger cannot tell it apart", () => {
    const shared = withLines(IT, { ...IT, id: "H-MORE" });
    expect(why(found({}, { now: shared }))).toBe("other rows on its codes");
    expect(why(found({ targets: ["H-MORE", "H-IT"] }, { now: shared }))).toBe("measured");
    expect(why(found({}, { later: withLines({ ...IT, amount: pounds("9000") }) }))).toBe(
      "other rows on its codes",
    );
    expect(why(found({ targets: null }))).toBe("changes more than spending");
    expect(why(found({ targets: ["GONE"] }))).toBe("changes more than spending");
    expect(why(found({ targets: ["H-GAG"] }))).toBe("changes more than spending");
    expect(why(found({ amount: pounds("0") }))).toBe("nothing of this year");
  });
});
