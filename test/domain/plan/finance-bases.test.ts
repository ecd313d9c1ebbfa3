import { quantity } from "../../../src/domain/kernel";
import type { Plan } from "../../../src/domain/plan";
import { BROOK, CENTRAL, changed, evaluated, HILL, money, reserve } from "../../support/plan-builders";
import { roleNamed, SECOND_YEAR, smallPlan, valueOf } from "../../support/plan-builders";

const plan = smallPlan();
const withLines = (...lines: Plan["budget"]): Plan => ({ ...plan, budget: [...plan.budget, ...lines] });
/** The levy at 0.5% of the whole pay bill, with no allowance. */
const withLevy: Plan = {
  ...plan,
  rates: plan.rates.map((rate) =>
    rate.rate === "Apprenticeship levy allowance" ? { ...rate, value: quantity("0") } : rate,
  ),
};

describe("revenue and capital", () => {
  const capital = { fund: "Capital grant" };

  it("[FIN1] leaves capital out of income, expenditure and the balance", () => {
    const building = evaluated(
      withLines(
        money("H-CAP", [HILL, "Income", "500000"], capital),
        money("H-ROOF", [HILL, "Expenditure", "450000"], capital),
      ),
    );
    expect(valueOf(building, HILL, "in-year-balance")).toBe("25000");
    expect(valueOf(building, HILL, "staff-cost-share-of-income")).toBe("0.7");
    expect(valueOf(building, HILL, "staff-cost-share-of-expenditure")).toBe("0.84");
  });

  it("[FIN1, FIN2] a transfer from revenue to capital leaves the revenue balance, and only that", () => {
    const moved = evaluated(
      withLines(
        money("H-OUT", [HILL, "Transfer", "30000"]),
        money("H-IN", [HILL, "Transfer", "-30000"], capital),
      ),
    );
    expect(valueOf(moved, HILL, "in-year-balance")).toBe("-5000");
    expect(valueOf(moved, HILL, "staff-cost-share-of-income")).toBe("0.7");
    expect(moved.issues).toEqual([]);
  });

  it("[PLN4] an amount in a fund that cannot be read may be revenue", () => {
    const strange = evaluated(withLines(money("H-MISC", [HILL, "Expenditure", "1"], { fund: null })));
    expect(valueOf(strange, HILL, "in-year-balance")).toBe("not known");
    expect(valueOf(strange, HILL, "staff-cost-share-of-income")).toBe("0.7");
    expect(valueOf(strange, BROOK, "in-year-balance")).toBe("6000");
    expect(valueOf(strange, "Trust", "in-year-balance")).toBe("not known");
  });

  it("[PLN3] a line whose kind cannot be read spoils income, spending and transfers of its school", () => {
    const odd = evaluated({ ...plan, budget: changed(plan.budget, "H-OTHER", { kind: null }) });
    expect(valueOf(odd, HILL, "staff-cost-share-of-income")).toBe("not known");
    expect(valueOf(odd, HILL, "staff-cost-share-of-expenditure")).toBe("not known");
    expect(valueOf(odd, HILL, "average-teacher-cost")).toBe("60000");
    expect(valueOf(odd, CENTRAL, "in-year-balance")).toBe("10000");
  });
});

describe("transfers", () => {
  it("[FIN2, TOT4] count for a school and come to nothing for the trust", () => {
    const more = evaluated(withLines(money("H-POOL", [HILL, "Transfer", "20000"], { otherSchool: BROOK })));
    expect(valueOf(more, HILL, "in-year-balance")).toBe("5000");
    expect(valueOf(more, BROOK, "in-year-balance")).toBe("26000");
    expect(valueOf(more, "Trust", "in-year-balance")).toBe("41000");
  });
});

describe("staff cost", () => {
  const supply = (aarCode: string): Plan =>
    withLines(money("H-SUPPLY", [HILL, "Expenditure", "22500"], { aarCode }));
  const counting = (supplyInStaffCost: boolean | null, of: Plan): Plan => ({
    ...of,
    settings: { ...of.settings, supplyInStaffCost },
  });

  it.each(["BAE020", "BAE240", " bae240 "])("[FIN3] counts supply and agency coded %s", (aarCode) => {
    // (315,000 + 22,500) / 450,000
    expect(valueOf(evaluated(supply(aarCode)), HILL, "staff-cost-share-of-income")).toBe("0.75");
  });

  it("[FIN3] does not count them where Settings say no, nor lines of other codes", () => {
    const without = evaluated(counting(false, supply("BAE020")));
    expect(valueOf(without, HILL, "staff-cost-share-of-income")).toBe("0.7");
    expect(valueOf(evaluated(supply("BAE200")), HILL, "staff-cost-share-of-income")).toBe("0.7");
  });

  it("[FIN3] counts a post on a supply code once, whatever Settings say", () => {
    const role = { ...roleNamed("Teacher"), aarCode: "BAE020" };
    const posts = changed(plan.posts, "ENG-1", { role });
    for (const counted of [true, false]) {
      const evaluation = evaluated(counting(counted, { ...plan, posts }));
      expect(valueOf(evaluation, HILL, "staff-cost-share-of-income")).toBe("0.7");
    }
  });

  it("[FIN3, PLN3] is not known while the setting cannot be read", () => {
    expect(valueOf(evaluated(counting(null, plan)), HILL, "staff-cost-share-of-income")).toBe("not known");
  });

  it("[FIN3, PLN5, TOT4] has the levy at Central, so that schools sum to the trust", () => {
    const evaluation = evaluated(withLevy);
    // pay: Hillside 5 x 48,000 + 12,000, Brook 5 x 48,000 + 19,200, Central 64,000 = 575,200; 0.5% = 2,876
    expect(valueOf(evaluation, HILL, "in-year-balance")).toBe("25000");
    expect(valueOf(evaluation, BROOK, "in-year-balance")).toBe("6000");
    expect(valueOf(evaluation, CENTRAL, "in-year-balance")).toBe("7124");
    expect(valueOf(evaluation, "Trust", "in-year-balance")).toBe("38124");
    // (80,000 + 2,876) / (90,000 + 2,876)
    expect(valueOf(evaluation, CENTRAL, "staff-cost-share-of-expenditure")).toMatch(/^0[.]8923295/);
    // (719,000 + 2,876) / 870,000
    expect(valueOf(evaluation, "Trust", "staff-cost-share-of-income")).toMatch(/^0[.]8297425/);
  });
});

describe("the closing reserve", () => {
  it("[FIN4] is the opening reserve and every balance since", () => {
    const evaluation = evaluated(plan);
    // (90,000 + 25,000) / 450,000, then 140,000
    expect(valueOf(evaluation, HILL, "revenue-reserve-share-of-income")).toMatch(/^0[.]25555/);
    expect(valueOf(evaluation, HILL, "revenue-reserve-share-of-income", SECOND_YEAR)).toMatch(/^0[.]31111/);
  });

  it("[FIN1, FIN4] has no capital in it", () => {
    // (40,000 + 6,000) / 420,000, without the 10,000 of capital
    expect(valueOf(evaluated(plan), BROOK, "revenue-reserve-share-of-income")).toMatch(/^0[.]109523/);
  });

  it("[FIN4] is not known for a school without an opening reserve, nor for the trust", () => {
    const openingReserves = plan.openingReserves.filter(({ school }) => school !== HILL);
    const evaluation = evaluated({ ...plan, openingReserves });
    expect(valueOf(evaluation, HILL, "revenue-reserve-share-of-income")).toBe("not known");
    expect(valueOf(evaluation, "Trust", "revenue-reserve-share-of-income")).toBe("not known");
    expect(valueOf(evaluation, BROOK, "revenue-reserve-share-of-income")).toMatch(/^0[.]109523/);
  });

  it("[FIN4, PLN4] is not known while the fund of an opening reserve cannot be read", () => {
    const strange = { ...reserve(BROOK, "GAG", "5"), fund: null };
    const evaluation = evaluated({ ...plan, openingReserves: [...plan.openingReserves, strange] });
    expect(valueOf(evaluation, BROOK, "revenue-reserve-share-of-income")).toBe("not known");
  });

  it("[FIN4, TOT4] of schools and Central sum to the trust's", () => {
    // (90,000 + 40,000 + 20,000 + 41,000) / 870,000
    expect(valueOf(evaluated(plan), "Trust", "revenue-reserve-share-of-income")).toMatch(/^0[.]219540/);
  });
});
