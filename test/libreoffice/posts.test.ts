import { sampleContent } from "../../src/workbook";
import { isKnown } from "../../src/domain/kernel";
import { costBasisOf, costsOfPlan, planMemory } from "../../src/domain/plan";
import type { PlanCosts } from "../../src/domain/plan";
import type { PostCost } from "../../src/domain/staffing";
import type { HostTable } from "../../src/workbook/host";
import type { CalculatedContent } from "../../src/workbook/layout/calculated/calculated-table";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { postItems } from "../../src/workbook/workings/staff-cost";
import { staffContents } from "../../src/workbook/workings/staff-contents";
import { numberOf } from "../support/budget-differences";
import { calculatedFile, contextIn, errorsIn, recordsOf } from "../support/calculated-tables";
import { MONEY_TOLERANCE } from "../support/compare-cells";
import { recalculatedTables } from "../support/libreoffice";
import { randomSeeds } from "../support/random-seeds";
import { randomWorkbook } from "../support/random-workbook";
import { smallTrustContent } from "../support/small-trust";

const SEEDS = randomSeeds(2);

interface Case {
  readonly name: string;
  readonly context: WorkingContext;
  /** Whose steps its Trace shows. */
  readonly post: string;
  readonly tables: readonly HostTable[];
}

/** The workings of posts, with a post of one's own choice followed step by step. */
const following = (context: WorkingContext, post: string): CalculatedContent[] =>
  staffContents(context).map((own) =>
    own.layout.name === "TraceChoice" ? { ...own, rows: [{ Post: post, Piece: 1 }] } : own,
  );

/** A post of each way of pay and each scheme, with a cost that is known. */
function followed(context: WorkingContext): string[] {
  const known = new Set(
    costsOf(context)
      .flatMap(({ posts }) => posts)
      .filter(({ parts }) => parts.every(({ cost, payBill }) => isKnown(cost) && isKnown(payBill)))
      .map(({ post }) => post),
  );
  const posts = postItems(context).map(({ row }) => row);
  const firsts = new Map([...posts].reverse().map((post) => [post.id, post]));
  const own = [...firsts.values()].filter((post) => known.has(post));
  const kinds = new Map(own.map((post) => [`${post.pay.by} ${post.pension ?? ""}`, post.id]));
  return [...kinds.values()];
}

async function recalculated(): Promise<Case[]> {
  const trusts = [
    { name: "small trust", content: smallTrustContent(), scenario: "Adopted" },
    { name: "sample of 1", content: sampleContent({ schools: 1, seed: 7 }), scenario: "Adopted" },
    ...SEEDS.map((seed) => ({
      name: `random trust ${seed}`,
      content: randomWorkbook(seed),
      scenario: contextIn(randomWorkbook(seed), "Baseline").model.activeScenario ?? "Baseline",
    })),
  ];
  const cases = trusts.flatMap(({ name, content, scenario }) => {
    const context = contextIn(content, scenario);
    return followed(context).map((post) => ({ name, content, context, post }));
  });
  const files = await Promise.all(
    cases.map(({ content, context, post }) => calculatedFile(content, following(context, post))),
  );
  const tables = await recalculatedTables(files, { mostSeconds: 580 });
  return cases.map((own, index) => ({ ...own, tables: tables[index] ?? [] }));
}

const costsOf = (context: WorkingContext): PlanCosts[] =>
  context.plans.map(({ plan }) => costsOfPlan(plan, costBasisOf(plan), planMemory()));

type Figures = readonly (readonly [header: string, value: number | null])[];
const wrongIn = (row: Readonly<Record<string, unknown>> | undefined, figures: Figures): string[] =>
  figures.flatMap(([header, value]) => {
    const found = row?.[header];
    const agrees = typeof found === "number" && value !== null && Math.abs(found - value) < MONEY_TOLERANCE;
    return agrees ? [] : [`${header}: engine ${String(value)}, workbook ${String(found)}`];
  });

/** The first piece of the followed post, as the engine has it. */
const followedCost = ({ context, post }: Case): PostCost | undefined => {
  const first = postItems(context).find(({ row }) => row.id === post)?.row;
  return costsOf(context)
    .flatMap(({ posts }) => posts)
    .find((own) => own.post === first);
};

const traceFaults = (own: Case): string[] => {
  const steps = recordsOf(own.tables, "Trace");
  return (followedCost(own)?.parts ?? []).flatMap((part, index) =>
    wrongIn(steps[index], [
      ["Months", numberOf(part.months)],
      ["NI £", numberOf(part.employerNi)],
      ["Pension £", numberOf(part.pension)],
      ["Cost £", numberOf(part.cost)],
      ["Pay £", numberOf(part.payBill)],
    ]).map((line) => `${own.name}, ${own.post}, part ${index + 1}: ${line}`),
  );
};

const trustFaults = ({ name, context, tables }: Case): string[] => {
  const rows = recordsOf(tables, "TrustCost");
  return costsOf(context).flatMap(({ trust }, plan) =>
    trust.flatMap((part, index) => {
      const row = rows[plan * trust.length + index];
      const figures: Figures = [
        ["Pay bill £", numberOf(part.payBill)],
        ["NI £", numberOf(part.employerNi)],
        ["Levy £", numberOf(part.levy)],
        ["Allowance £", numberOf(part.employmentAllowance)],
      ];
      const isOpen = figures.some(([, value]) => value === null) && row?.["Complete"] === 0;
      return (isOpen ? [] : wrongIn(row, figures)).map(
        (line) => `${name}, plan ${plan + 1}, part ${index + 1}: ${line}`,
      );
    }),
  );
};

describe("posts by formula", () => {
  let cases: Case[] = [];
  beforeAll(async () => {
    cases = await recalculated();
  });

  it("is tried on every way of pay and every pension scheme, with on-costs in some part", () => {
    const posts = cases.flatMap((own) => followedCost(own) ?? []);
    expect(posts).toHaveLength(cases.length);
    expect([...new Set(posts.map(({ post }) => post.pay.by))].sort()).toEqual(["point", "row", "salary"]);
    expect(new Set(posts.map(({ post }) => post.pension))).toEqual(new Set(["TPS", "LGPS", "None"]));
    expect(posts.some(({ parts }) => parts.some(({ employerNi }) => Number(numberOf(employerNi)) > 0))).toBe(
      true,
    );
  });

  it("has no cell with an error", () => {
    expect(cases.flatMap(({ tables }) => errorsIn(tables)).slice(0, 10)).toEqual([]);
  });

  it("follows a post step by step as the engine works it out", () => {
    expect(cases.flatMap(traceFaults)).toEqual([]);
  });

  it("adds up pay and National Insurance for the levy and the allowance as the engine does", () => {
    expect(cases.flatMap(trustFaults)).toEqual([]);
  });
});
