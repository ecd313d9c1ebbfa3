import { sampleContent } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { demandContents, deploymentContents } from "../../src/workbook/workings/demand-contents";
import { staffContents } from "../../src/workbook/workings/staff-contents";
import { calculatedFile, contextIn, errorsIn } from "../support/calculated-tables";
import { balanceDifferences, demandDifferences, timeDifferences } from "../support/demand-differences";
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
  ["sample of 8", () => sampleContent({ schools: 8, seed: 7 })],
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
      ]),
    ),
  );
  const tables = await recalculatedTables(files, { mostSeconds: 550 });
  return cases.map(({ name, context }, index) => ({ name, context, tables: tables[index] ?? [] }));
}

describe("demand and deployment by formula", () => {
  let cases: Case[] = [];
  beforeAll(async () => {
    cases = await recalculated();
  });
  const found = (differencesOf: (own: Case) => readonly string[]): string[] =>
    cases.flatMap((own) => differencesOf(own).map((line) => `${own.name}: ${line}`));

  it("is tried on scenarios that change pupils, curriculum, staff and targets", () => {
    const changed = new Set(
      cases.flatMap(({ context }) =>
        context.set.links.flatMap(({ steps }) => steps.map(({ effect }) => effect.table)),
      ),
    );
    expect([...changed].sort()).toEqual(expect.arrayContaining(["Curriculum", "Staff"]));
  });

  it("has no cell with an error", () => {
    expect(found(({ tables }) => errorsIn(tables)).slice(0, 20)).toEqual([]);
  });

  it("is what the engine says of pupils, periods, classes and the offer", () => {
    expect(found(({ context, tables }) => demandDifferences(context, tables)).slice(0, 20)).toEqual([]);
  });

  it("is what the engine says of each subject", () => {
    expect(found(({ context, tables }) => balanceDifferences(context, tables)).slice(0, 20)).toEqual([]);
  });

  it("is what the engine says of time released", () => {
    expect(found(({ context, tables }) => timeDifferences(context, tables)).slice(0, 20)).toEqual([]);
  });
});
