import { sampleContent } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { budgetContents, fiveYearContents } from "../../src/workbook/workings/budget-contents";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { demandContents, deploymentContents } from "../../src/workbook/workings/demand-contents";
import { reinvestmentContents } from "../../src/workbook/workings/reinvestment-contents";
import { staffContents } from "../../src/workbook/workings/staff-contents";
import {
  commitmentDifferences,
  financeDifferences,
  lineDifferences,
  summaryDifferences,
  supplyDifferences,
} from "../support/budget-differences";
import { calculatedFile, contextIn, errorsIn } from "../support/calculated-tables";
import { recalculatedTables } from "../support/libreoffice";
import { smallTrustContent } from "../support/small-trust";

interface Case {
  readonly name: string;
  readonly context: WorkingContext;
  readonly tables: readonly HostTable[];
}

const trusts: readonly (readonly [string, () => WorkbookContent])[] = [
  ["small trust", smallTrustContent],
  ["sample of 1", () => sampleContent({ schools: 1, seed: 3 })],
  ["sample of 4", () => sampleContent({ schools: 4, seed: 11 })],
];

/** Every scenario of every trust that has a plan. */
async function recalculated(): Promise<Case[]> {
  const cases = trusts.flatMap(([name, build]) => {
    const content = build();
    const { model } = contextIn(content, "Baseline");
    return ["Baseline", "Adopted", ...model.scenarios.map((scenario) => scenario.name)].map((scenario) => ({
      name: `${name}, ${scenario}`,
      content,
      context: contextIn(content, scenario),
    }));
  });
  const files = await Promise.all(
    cases.map(({ content, context }) =>
      calculatedFile(content, [
        ...staffContents(context),
        ...demandContents(context),
        ...deploymentContents(context),
        ...budgetContents(context),
        ...reinvestmentContents(context),
        ...fiveYearContents(context),
      ]),
    ),
  );
  const tables = await recalculatedTables(files, { mostSeconds: 550 });
  return cases.map(({ name, context }, index) => ({ name, context, tables: tables[index] ?? [] }));
}

describe("money by formula", () => {
  let cases: Case[] = [];
  beforeAll(async () => {
    cases = await recalculated();
  });
  type Differences = (context: WorkingContext, tables: readonly HostTable[]) => readonly string[];
  const found = (differencesOf: Differences): string[] =>
    cases.flatMap(({ name, context, tables }) =>
      differencesOf(context, tables).map((line) => `${name}: ${line}`),
    );

  it("is tried on plans that change lines, pupils and prices, cost to achieve, and put money into something", () => {
    const tables = new Set(
      cases.flatMap(({ context }) =>
        context.set.links.flatMap(({ steps }) => steps.map(({ effect }) => effect.table)),
      ),
    );
    expect([...tables]).toEqual(expect.arrayContaining(["Budget", "Pupils", "Years", "Staff"]));
    const origins = new Set(
      cases.flatMap(({ context }) => context.set.after.plan.budget.map(({ origin }) => origin.place.table)),
    );
    expect([...origins].sort()).toEqual(["Budget", "Changes", "Commitments"]);
  });

  it("has no cell that is an error", () => {
    expect(found((_, tables) => errorsIn(tables))).toEqual([]);
  });

  it.each<readonly [string, Differences]>([
    ["lines by plan, school, fund, kind and part", lineDifferences],
    ["income, spending, transfers and reserves of schools", financeDifferences],
    ["supply teachers", supplyDifferences],
    ["the five-year budget, heading by heading", summaryDifferences],
    ["commitments by year", commitmentDifferences],
  ])("agrees with the engine: %s", (_, differencesOf) => {
    expect(found(differencesOf).slice(0, 20)).toEqual([]);
  });
});
