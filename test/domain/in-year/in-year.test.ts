import fc from "fast-check";
import { anyTrust } from "../../support/random-trust";
import { day, rowOf } from "../../support/builders";
import { BROOK, CENTRAL, HILL, money, smallPlan, staffed } from "../../support/plan-builders";
import {
  aRelease,
  endLine,
  endPost,
  planOf,
  setLine,
  shortly,
  trustOf,
} from "../../support/scenario-builders";
import { planEvaluator } from "../../../src/application/plan-evaluator";
import { ledgerRows, realisedOf, yearByMonth, yearFigures } from "../../../src/domain/in-year";
import type { CodeOf, LedgerRow, MonthlyActual } from "../../../src/domain/in-year";
import { isKnown, isNegligible, monthsOf, pounds, subtract, sum } from "../../../src/domain/kernel";
import type { Change } from "../../../src/domain/scenarios";
import type { Plan } from "../../../src/domain/plan";

const CODES: Readonly<Record<string, string>> = { "H-OTHER": "6100", "H-MORE": "6100", "H-IT": "6200" };
const codeOf: CodeOf = ({ id }) => CODES[id] ?? null;
const rowsOf = (plan: Plan): LedgerRow[] => ledgerRows(planEvaluator().costs(plan), 0, codeOf);
const rowAt = (rows: readonly LedgerRow[], school: string, code: string): LedgerRow => {
  const found = rows.find((row) => row.school === school && row.code === code);
  if (!found) throw new Error(`${school} has no ${code}`);
  return found;
};
const actual = (
  month: string,
  code: string,
  amount: string,
  given: Partial<MonthlyActual> = {},
): MonthlyActual => ({
  origin: rowOf("Budget"),
  school: HILL,
  month: day(month),
  code,
  fund: "GAG",
  amount: pounds(amount),
  ...given,
});

describe("months of a year", () => {
  it("[MTH1] are even within a part, and come to it exactly", () => {
    const months = monthsOf(pounds("100"), pounds("50"));
    expect(months.map(shortly)).toEqual([
      ...Array<string>(7).fill("14.2857"),
      ...Array<string>(5).fill("10"),
    ]);
    expect(subtract(sum(months.slice(0, 7)), pounds("100"))).toEqual(pounds("0"));
  });

  it("[MTH2] put lines under their code or heading, staff under the code of their role", () => {
    const more = money("H-MORE", [HILL, "Expenditure", "12000"]);
    const rows = rowsOf(smallPlan({ budget: [...smallPlan().budget, more] }));
    // 60,000 and 12,000 on one code: 6,000 a month
    expect(rowAt(rows, HILL, "6100").budget.map(shortly)).toEqual(Array<string>(12).fill("6000"));
    expect(rowAt(rows, BROOK, "B-OTHER").kind).toBe("Expenditure");
    // five teachers at 60,000, the assistant headteacher one of them
    expect(shortly(sum(rowAt(rows, HILL, "BAE010").budget))).toBe("300000");
    expect(rows.filter(({ school }) => school === CENTRAL).map(({ code }) => code)).toContain(
      "Apprenticeship levy less Employment Allowance",
    );
  });

  it("[MTH2] hold every pound of any plan", () => {
    fc.assert(
      fc.property(anyTrust, (trust) => {
        const costs = planEvaluator().costs(trust.everything);
        const rows = ledgerRows(costs, 0, codeOf);
        for (const [kind, own] of [
          ["Income", "income"],
          ["Expenditure", "spend"],
        ] as const) {
          const found = sum(rows.filter((row) => row.kind === kind).flatMap(({ budget }) => budget));
          const flows = costs.flows.filter((flow) => flow.kind === own && flow.partIndex < 2);
          const whole = sum(flows.map(({ amount }) => amount));
          if (isKnown(whole) && isKnown(found)) expect(isNegligible(subtract(found, whole))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("actuals", () => {
  const budget = rowsOf(smallPlan());
  const year = yearByMonth(
    budget,
    [
      actual("2026-09-01", "6100", "4000"),
      actual("2026-10-01", "9999", "70"),
      actual("2027-09-01", "6100", "1"),
    ],
    2026,
  );
  const found = (code: string) => year.rows.find((row) => row.school === HILL && row.code === code);

  it("[MTH3] are nothing for a code that a month of the ledger leaves out, and not there before", () => {
    const months = found("6100")?.months.map((month) => month.actual && shortly(month.actual));
    expect(months).toEqual(["4000", "0", ...Array<null>(10).fill(null)]);
    const brook = year.rows.find((row) => row.school === BROOK);
    expect(brook?.months.every((month) => month.actual === null)).toBe(true);
  });

  it("[MTH4] take the place of the budget in the reforecast", () => {
    // 4,000 and nothing spent of 10,000, then ten months of 5,000
    const { actualToDate, difference, reforecast, budgetToDate } = yearFigures(found("6100")?.months ?? []);
    expect([actualToDate, difference].map((amount) => amount && shortly(amount))).toEqual(["4000", "-6000"]);
    expect([budgetToDate, reforecast].map(shortly)).toEqual(["10000", "54000"]);
  });

  it("[MTH5] without a row of the budget are a row of their own", () => {
    expect(year.unmatched.map(({ actual: own, why }) => [own.code, why])).toEqual([["9999", "no such code"]]);
    expect(shortly(yearFigures(found("9999")?.months ?? []).reforecast)).toBe("70");
  });

  it("[MTH5] need their fund only where several have the code", () => {
    const both = rowsOf(
      smallPlan({
        budget: [
          ...smallPlan().budget,
          money("H-MORE", [HILL, "Expenditure", "12"], { fund: "Pupil premium" }),
        ],
      }),
    );
    const why = (fund: string | null) =>
      yearByMonth(both, [actual("2026-09-01", "6100", "1", { fund })], 2026).unmatched.map((own) => own.why);
    expect([why(null), why("GAG"), why("Reserves")]).toEqual([["several rows"], [], ["no such code"]]);
    const one = yearByMonth(budget, [actual("2026-09-01", "6100", "1", { fund: null })], 2026);
    expect(one.unmatched).toEqual([]);
  });

  it("[MTH5] lose no pound, whatever they say", () => {
    const any = fc.record({
      school: fc.constantFrom(HILL, BROOK, "Elsewhere"),
      month: fc.constantFrom(day("2026-09-01"), day("2027-01-01"), day("2027-08-01")),
      code: fc.constantFrom("6100", "BAE010", "none"),
      fund: fc.constantFrom("GAG", "Pupil premium", null),
      amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((pence) => pounds(String(pence / 100))),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (given) => {
        const actuals = given.map((own) => ({ ...own, origin: rowOf("Budget") }));
        const { rows } = yearByMonth(budget, actuals, 2026);
        const all = rows.flatMap(({ months }) => months.flatMap((month) => month.actual ?? []));
        expect(shortly(sum(all))).toBe(shortly(sum(actuals.map(({ amount }) => amount))));
      }),
    );
  });
});

describe("a release", () => {
  const IT = money("H-IT", [HILL, "Expenditure", "24000"]);
  const everything = smallPlan({ budget: [...smallPlan().budget, IT] });
  const found = (changes: readonly Change[], actuals: readonly MonthlyActual[], plan = everything) => {
    const trust = trustOf(changes, { everything: plan });
    const [builtOn, before] = [rowsOf(plan), rowsOf(planOf("S", trust))];
    const release = aRelease("R1");
    return realisedOf(release, { builtOn, before, adopted: before }, yearByMonth(before, actuals, 2026), [
      release,
    ]);
  };
  const LESS = setLine("C1", ["H-IT", "Amount £", "24000", "12000"]);

  it("[MTH6] is measured where its line has a code of its own", () => {
    // 2,000 a month without it, 1,000 with it; 1,300 and 900 spent
    const realised = found(
      [LESS],
      [actual("2026-09-01", "6200", "1300"), actual("2026-10-01", "6200", "900")],
    );
    if (realised.is !== "measured") throw new Error(realised.why);
    expect([realised.expected, realised.realised].map(shortly)).toEqual(["2000", "1800"]);
    expect(realised.codes).toEqual(["6200"]);
  });

  it("[MTH6] of a line that ends counts what is still spent on its code", () => {
    const realised = found([endLine("C1", "H-IT")], [actual("2026-09-01", "6200", "500", { fund: null })]);
    if (realised.is !== "measured") throw new Error(realised.why);
    expect([realised.expected, realised.realised].map(shortly)).toEqual(["2000", "1500"]);
  });

  it.each([
    ["no actuals yet", [LESS], []],
    ["nothing of this year", [], [actual("2026-09-01", "6200", "1")]],
    ["other rows on its codes", [endPost("C1", "ENG-1")], [actual("2026-09-01", "BAE010", "1")]],
  ] as const)("[MTH6] is not measured: %s", (why, changes, actuals) => {
    expect(found(changes, actuals)).toEqual({ is: "not measured", why });
  });

  it("[MTH6] is measured of a post that is alone on its code", () => {
    const alone = smallPlan({ posts: [...smallPlan().posts, staffed("SITE", HILL, { role: "Premises" })] });
    const realised = found([endPost("C1", "SITE")], [actual("2026-09-01", "6100", "1")], alone);
    if (realised.is !== "measured") throw new Error(realised.why);
    // 60,000 a year: 5,000 of September
    expect(shortly(realised.realised)).toBe("5000");
  });

  it("[MTH6] of a line that is set is measured in the adopted plan, which is worked out by itself", () => {
    const trust = trustOf([LESS], { everything });
    const actuals = [actual("2026-09-01", "6200", "1300")];
    const measuredIn = (adopted: LedgerRow[]) =>
      realisedOf(
        aRelease("R1"),
        { builtOn: rowsOf(everything), before: rowsOf(planOf("S", trust)), adopted },
        yearByMonth(adopted, actuals, 2026),
        [],
      );
    const realised = measuredIn(rowsOf(planOf("S", trust)));
    if (realised.is !== "measured") throw new Error(realised.why);
    // 2,000 without it, 1,000 with it, 1,300 spent
    expect([realised.expected, realised.realised].map(shortly)).toEqual(["1000", "700"]);
    // a later decision moves the same line
    const later = setLine("C2", ["H-IT", "Amount £", "12000", "6000"]);
    const both = trustOf([LESS, later], { everything });
    expect(measuredIn(rowsOf(planOf("S", both)))).toEqual({
      is: "not measured",
      why: "other rows on its codes",
    });
  });

  it("[MTH6] is not measured twice", () => {
    const rows = rowsOf(everything);
    const before = rowsOf(planOf("S", trustOf([LESS], { everything })));
    const [one, other] = [aRelease("R1"), aRelease("R2")];
    const year = yearByMonth(before, [actual("2026-09-01", "6200", "1")], 2026);
    expect(realisedOf(one, { builtOn: rows, before, adopted: before }, year, [one, other])).toEqual({
      is: "not measured",
      why: "shared with another release",
    });
  });
});
