import { sampleContent } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import type { CalculatedContent } from "../../src/workbook/layout/calculated/calculated-table";
import { commitmentYearsTable } from "../../src/workbook/layout/calculated/tables/commitment-years";
import { budgetContents, fiveYearContents } from "../../src/workbook/workings/budget-contents";
import { commitmentYearRows } from "../../src/workbook/workings/commitment-years";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { demandContents, deploymentContents } from "../../src/workbook/workings/demand-contents";
import { releaseContents, schoolYearContents } from "../../src/workbook/workings/output-contents";
import { reinvestmentContents, whereItWentContents } from "../../src/workbook/workings/reinvestment-contents";
import { staffContents } from "../../src/workbook/workings/staff-contents";
import {
  commitmentDifferences,
  financeDifferences,
  lineDifferences,
  summaryDifferences,
  supplyDifferences,
} from "../support/budget-differences";
import { calculatedFile, contextIn, errorsIn } from "../support/calculated-tables";
import { CAUTIOUS, DAMAGES, damaged } from "../support/damaged-inputs";
import type { Damage } from "../support/damaged-inputs";
import { recalculatedTables } from "../support/libreoffice";
import { randomWorkbook } from "../support/random-workbook";
import { releaseDifferences, whereItWentDifferences } from "../support/reinvestment-differences";
import { randomSeeds } from "../support/random-seeds";
import { smallTrustContent } from "../support/small-trust";

interface Case {
  readonly name: string;
  readonly content: WorkbookContent;
  readonly context: WorkingContext;
}
type Recalculated = Case & { readonly tables: readonly HostTable[] };
type Differences = (context: WorkingContext, tables: readonly HostTable[]) => readonly string[];

const MONEY = new Set([
  "BudgetRows",
  "PlanBudget",
  "StaffSums",
  "SchoolFunds",
  "HeadingSums",
  "BudgetSummary",
  "CommitmentYears",
  "ReleaseBalance",
  "WhereItWent",
  "PupilDrivers",
  "DriverGroups",
  "PriceGrowth",
]);

const caseOf = (name: string, content: WorkbookContent, scenario: string): Case => ({
  name: `${name}, ${scenario}`,
  content,
  context: contextIn(content, scenario),
});

const SEEDS = randomSeeds(4);
const activeOnly = (seed: number): Case => {
  const content = randomWorkbook(seed);
  const scenario = contextIn(content, "Baseline").model.activeScenario ?? "Baseline";
  return caseOf(`random trust ${seed}`, content, scenario);
};

/** Money, and what it rests on. */
const moneyContents = (context: WorkingContext): CalculatedContent[] => [
  ...staffContents(context),
  ...demandContents(context),
  ...budgetContents(context),
  ...fiveYearContents(context),
];
/** The same without curriculum, and with commitments: all that a damaged cell of money can reach. */
const damagedContents = (context: WorkingContext): CalculatedContent[] => [
  ...staffContents(context),
  ...demandContents(context).filter(({ layout }) => layout.name === "PlanPupils"),
  ...budgetContents(context),
  ...fiveYearContents(context),
  { layout: commitmentYearsTable(context.timeline.years.length), rows: commitmentYearRows(context) },
];
const allContents = (context: WorkingContext): CalculatedContent[] => [
  ...moneyContents(context),
  ...deploymentContents(context),
  ...schoolYearContents(context),
  ...releaseContents(context),
  ...reinvestmentContents(context),
  ...whereItWentContents(context),
];

async function recalculated(
  cases: readonly Case[],
  contentsOf: (context: WorkingContext) => CalculatedContent[],
): Promise<Recalculated[]> {
  const files = await Promise.all(
    cases.map(({ content, context }) => calculatedFile(content, contentsOf(context))),
  );
  const tables = await recalculatedTables(files, { mostSeconds: 580 });
  return cases.map((own, index) => ({ ...own, tables: tables[index] ?? [] }));
}

const found = (cases: readonly Recalculated[], differencesOf: Differences): string[] =>
  cases
    .flatMap(({ name, context, tables }) => differencesOf(context, tables).map((line) => `${name}: ${line}`))
    .slice(0, 20);

const MONEY_AGREEMENTS: readonly (readonly [string, Differences])[] = [
  [
    "no cell that is an error",
    (_, tables) => errorsIn(tables.filter(({ name }) => MONEY.has(name))).slice(0, 5),
  ],
  ["lines by plan, school, fund, kind and part", lineDifferences],
  ["income, spending, transfers and reserves of schools", financeDifferences],
  ["supply teachers", supplyDifferences],
  ["the five-year budget, heading by heading", summaryDifferences],
  ["commitments by year", commitmentDifferences],
];
const AGREEMENTS: typeof MONEY_AGREEMENTS = [
  ...MONEY_AGREEMENTS,
  ["releases, and what draws on them", releaseDifferences],
  ["where it went", whereItWentDifferences],
];

describe("money by formula", () => {
  let cases: Recalculated[] = [];
  beforeAll(async () => {
    cases = await recalculated(
      [
        caseOf("small trust", smallTrustContent(), "Baseline"),
        caseOf("small trust", smallTrustContent(), "Adopted"),
        // the scenario that moves lines, pupils and prices
        caseOf("sample of 1", sampleContent({ schools: 1, seed: 3 }), "Cautious outlook"),
        ...SEEDS.map(activeOnly),
      ],
      allContents,
    );
  });

  it("is tried on plans that change lines, pupils and prices, cost to achieve, and put money into something", () => {
    const tables = new Set(
      cases.flatMap(({ context }) =>
        context.set.links.flatMap(({ steps }) => steps.map(({ effect }) => effect.table)),
      ),
    );
    expect([...tables]).toEqual(expect.arrayContaining(["Budget", "Pupils", "Years", "Staff"]));
    const lines = cases.flatMap(({ context }) => context.set.after.plan.budget);
    expect([...new Set(lines.map(({ origin }) => origin.place.table))].sort()).toEqual([
      "Budget",
      "Changes",
      "Commitments",
    ]);
    expect(new Set(lines.map(({ volumeGrowsWith }) => volumeGrowsWith)).size).toBe(4);
    expect(new Set(lines.map(({ priceGrowsWith }) => priceGrowsWith)).size).toBe(3);
  });

  it.each(AGREEMENTS)("agrees with the engine: %s", (_, differencesOf) => {
    expect(found(cases, differencesOf)).toEqual([]);
  });
});

const FEW = 10;
/** The first posts, and those that a change aims at: whole trusts are tried above. */
function withFewPosts(content: WorkbookContent): WorkbookContent {
  const tables = content.sheets.flatMap((sheet) => sheet.tables);
  const changes = tables.filter(({ layout }) => layout.name === "Changes").flatMap(({ rows }) => rows);
  const aimed = new Set(changes.map(({ target }) => target));
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) =>
      table.layout.name === "Staff"
        ? { ...table, rows: table.rows.filter((row, index) => index < FEW || aimed.has(row["post"])) }
        : table,
    ),
  }));
  return { ...content, sheets };
}

const withDamage = (damage: Damage): Case => {
  const content = damaged(withFewPosts(smallTrustContent()), damage);
  return { name: damage.name, content, context: contextIn(content, "Adopted") };
};

describe("money by formula where inputs are missing or cannot be read", () => {
  let [cases, cautious]: [Recalculated[], Recalculated[]] = [[], []];
  beforeAll(async () => {
    const all = await recalculated([...DAMAGES, ...CAUTIOUS].map(withDamage), damagedContents);
    [cases, cautious] = [all.slice(0, DAMAGES.length), all.slice(DAMAGES.length)];
  });

  it.each(MONEY_AGREEMENTS)("agrees with the engine: %s", (_, differencesOf) => {
    expect(found(cases, differencesOf)).toEqual([]);
  });

  it.each(MONEY_AGREEMENTS)("is at most not known where the engine knows: %s", (_, differencesOf) => {
    const wrong: Differences = (context, tables) =>
      differencesOf(context, tables).filter((line) => !line.endsWith("found null"));
    expect(found(cautious, wrong)).toEqual([]);
  });
});
