import fc from "fast-check";
import { BUDGET_KINDS, flowsOf, isRevenue } from "../../../src/domain/budget";
import type { BudgetAmount, BudgetLine, Flow, Fund, OpeningReserve } from "../../../src/domain/budget";
import { add, exactText, isSameName, pounds, subtract, sum, zero } from "../../../src/domain/kernel";
import type { Pounds } from "../../../src/domain/kernel";
import { aBudgetLine, aFund, rowOf } from "../../support/builders";

const funds = [
  aFund("GAG"),
  aFund("Capital grant", "capital"),
  aFund("Self-generated", "revenue unrestricted"),
  aFund("Gift", null),
];
const fundNamed = (name: string): Fund | null => funds.find((fund) => isSameName(fund.name, name)) ?? null;
/** £700 to March and £500 from April, of the model's second year. */
const flows = (given: Partial<BudgetLine>, amount = "1200"): Flow[] => {
  const line = aBudgetLine(given);
  const sepMar = subtract(pounds(amount), pounds("500"));
  const budget: BudgetAmount = { line, yearIndex: 1, amount: pounds(amount), parts: [sepMar, pounds("500")] };
  return flowsOf(budget, fundNamed);
};
type Shown = readonly [
  school: string,
  part: number,
  kind: string,
  fund: string | null,
  amount: string | null,
];
const shown = (all: readonly Flow[]): Shown[] =>
  all.map(({ school, partIndex, kind, fund, amount }) => [
    school,
    partIndex,
    kind,
    fund?.name ?? null,
    exactText(amount),
  ]);

describe("the flows of a budget line", () => {
  it("[BUD6] are income, in each part of its year", () => {
    expect(shown(flows({}))).toEqual([
      ["Oakfield", 2, "income", "GAG", "700"],
      ["Oakfield", 3, "income", "GAG", "500"],
    ]);
  });

  it("[BUD6] are spending, positive too", () => {
    expect(shown(flows({ kind: "Expenditure", fund: "self-generated" }))).toEqual([
      ["Oakfield", 2, "spend", "Self-generated", "700"],
      ["Oakfield", 3, "spend", "Self-generated", "500"],
    ]);
  });

  it("[BUD6] may be any, and of an amount not known, where the kind cannot be read", () => {
    expect(shown(flows({ kind: null })).slice(0, 3)).toEqual([
      ["Oakfield", 2, "income", "GAG", null],
      ["Oakfield", 2, "spend", "GAG", null],
      ["Oakfield", 2, "transfer", "GAG", null],
    ]);
    expect(flows({ kind: null })).toHaveLength(6);
  });

  it("[BUD6] remember the line's row and its code in the accounts return", () => {
    const [flow] = flows({ aarCode: "BAE240", kind: "Expenditure" });
    expect([flow?.aarCode, flow?.origin]).toEqual(["BAE240", rowOf("Budget")]);
  });
});

describe("a transfer", () => {
  it("[BUD7] leaves one school and arrives in the other, in the same fund", () => {
    expect(shown(flows({ kind: "Transfer", otherSchool: "Central services" }))).toEqual([
      ["Oakfield", 2, "transfer", "GAG", "-700"],
      ["Central services", 2, "transfer", "GAG", "700"],
      ["Oakfield", 3, "transfer", "GAG", "-500"],
      ["Central services", 3, "transfer", "GAG", "500"],
    ]);
  });

  it("[BUD7] without another school stands alone, and arrives where its amount is negative", () => {
    expect(shown(flows({ kind: "Transfer" }, "1200"))[0]).toEqual(["Oakfield", 2, "transfer", "GAG", "-700"]);
    // −200 in all: −700 to March, 500 from April
    expect(shown(flows({ kind: "Transfer" }, "-200"))[0]).toEqual(["Oakfield", 2, "transfer", "GAG", "700"]);
    expect(flows({ kind: "Transfer", otherSchool: " OAKFIELD" })).toHaveLength(2);
  });

  it("[BUD7] from revenue to capital is two rows that net to zero", () => {
    const out = flows({ kind: "Transfer" });
    const into = flows({ kind: "Transfer", fund: "Capital grant" }).map((flow) => ({
      ...flow,
      amount: subtract(zero<"GBP">(), flow.amount),
    }));
    expect(exactText(sum([...out, ...into].map(({ amount }) => amount)))).toBe("0");
    expect([...out, ...into].map(isRevenue)).toEqual([true, true, false, false]);
  });

  it("[BUD7] between schools nets to zero in every part, and is neither income nor spending", () => {
    const pence = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
    fc.assert(
      fc.property(pence, (amount) => {
        const all = flows({ kind: "Transfer", otherSchool: "Central services" }, String(amount / 100));
        for (const partIndex of [2, 3]) {
          const own = all.filter((flow) => flow.partIndex === partIndex);
          expect(exactText(sum(own.map((flow) => flow.amount)))).toBe("0");
        }
        expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["transfer"]));
      }),
    );
  });
});

describe("the fund of a flow", () => {
  /** The same in both parts. */
  const revenue = (fund: string | null): (boolean | null)[] => [...new Set(flows({ fund }).map(isRevenue))];

  it("[BUD8] makes it revenue or capital", () => {
    expect(["GAG", "Self-generated", "Capital grant"].map(revenue)).toEqual([[true], [true], [false]]);
  });

  it("[BUD8] leaves it neither where the fund, or its type, cannot be read", () => {
    expect([null, "No such fund", "Gift"].map(revenue)).toEqual([[null], [null], [null]]);
  });

  it("[BUD8] keeps the reserves of each fund apart", () => {
    const opening = (fund: string, amount: string): OpeningReserve => ({
      origin: rowOf("Budget"),
      school: "Oakfield",
      fund,
      amount: pounds(amount),
    });
    const reserves = [opening("GAG", "1000"), opening("Capital grant", "300")];
    const all = [...flows({}), ...flows({ kind: "Expenditure", fund: "Capital grant" }, "600")];
    const closing = (name: string): string | null => {
      const signed = (flow: Flow): Pounds =>
        flow.kind === "spend" ? subtract(zero<"GBP">(), flow.amount) : flow.amount;
      const held = sum(reserves.flatMap(({ fund, amount }) => (fund === name ? [amount] : [])));
      return exactText(add(held, sum(all.filter(({ fund }) => fund?.name === name).map(signed))));
    };
    expect([closing("GAG"), closing("Capital grant")]).toEqual(["2200", "-300"]); // 1,000 + 1,200; 300 − 600
  });

  it("[BUD6] is there for every kind of line", () => {
    for (const kind of BUDGET_KINDS) {
      for (const flow of flows({ kind, otherSchool: "Central services" }))
        expect(flow.fund?.name).toBe("GAG");
    }
  });
});
