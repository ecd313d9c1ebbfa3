import { sampleContent } from "../../src/workbook";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { demandContents, deploymentContents } from "../../src/workbook/workings/demand-contents";
import { staffContents } from "../../src/workbook/workings/staff-contents";
import type { HostTable } from "../../src/workbook/host";
import { calculatedFile, contextIn, errorsIn, plannedScenarios } from "../support/calculated-tables";
import { balanceDifferences, demandDifferences, timeDifferences } from "../support/demand-differences";
import { recalculatedTables } from "../support/libreoffice";
import { randomWorkbook } from "../support/random-workbook";
import { randomSeeds } from "../support/random-seeds";
import { smallTrustContent } from "../support/small-trust";

interface Trust {
  readonly name: string;
  readonly content: WorkbookContent;
}
interface Case {
  readonly name: string;
  readonly context: WorkingContext;
  readonly tables: readonly HostTable[];
}

const SEEDS = randomSeeds(2);
const trusts = (): Trust[] => [
  { name: "small trust", content: smallTrustContent() },
  { name: "sample of 1", content: sampleContent({ schools: 1, seed: 11 }) },
  ...SEEDS.map((seed) => ({ name: `random workbook ${seed}`, content: randomWorkbook(seed) })),
];

/** Every plan of every trust: its scenarios, and all adopted ones together. */
async function recalculated(): Promise<Case[]> {
  const cases = trusts().flatMap(({ name, content }) =>
    plannedScenarios(content).map((scenario) => ({
      name: `${name}, ${scenario}`,
      content,
      context: contextIn(content, scenario),
    })),
  );
  const files = await Promise.all(
    cases.map(({ content, context }) =>
      calculatedFile(content, [
        ...staffContents(context),
        ...demandContents(context),
        ...deploymentContents(context),
      ]),
    ),
  );
  const tables = await recalculatedTables(files, { mostSeconds: 590 });
  return cases.map(({ name, context }, index) => ({ name, context, tables: tables[index] ?? [] }));
}

describe("demand and deployment by formula", () => {
  let cases: Case[] = [];
  beforeAll(async () => {
    cases = await recalculated();
  });
  const found = (differencesOf: (own: Case) => readonly string[]): string[] =>
    cases.flatMap((own) => differencesOf(own).map((line) => `${own.name}: ${line}`));

  it("is tried on changes of pupils, curriculum, staff and targets", () => {
    const changed = cases.flatMap(({ context }) =>
      context.set.links.flatMap(({ steps }) => steps.map(({ effect }) => effect.table)),
    );
    expect(changed).toEqual(expect.arrayContaining(["Pupils", "Curriculum", "Staff", "Schools"]));
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
