import { budgetAmounts } from "../budget";
import type { BudgetAmount, BudgetKind, BudgetLine } from "../budget";
import { groupBy, monthsOf, nameKey, sum, zero } from "../kernel";
import type { Pounds } from "../kernel";
import { trustFlows } from "../plan";
import type { PlanCosts } from "../plan";
import { LEVY_CODE } from "../reference";
import type { Post } from "../staffing";

/** The ledger's code of a budget line; null where the line has none. */
export type CodeOf = (line: BudgetLine) => string | null;

/** What a plan has of one school, fund and code in one year, in the months from September. */
export interface LedgerRow {
  readonly school: string;
  readonly fund: string | null;
  /** The nominal code; of staff the accounts code of the role; else the heading. */
  readonly code: string;
  readonly headings: readonly string[];
  /** Null where it cannot be read. */
  readonly kind: BudgetKind | null;
  readonly budget: readonly Pounds[];
  /** The lines and posts that it is made of, with what each comes to. */
  readonly money: readonly MoneyItem[];
}

/** One budget line, post or cost of the trust in one year, by part. Lines and posts are the same objects in every year. */
export interface MoneyItem {
  readonly school: string;
  readonly fund: string | null;
  readonly kind: BudgetKind | null;
  readonly code: string;
  readonly heading: string;
  readonly parts: readonly [sepMar: Pounds, aprAug: Pounds];
  /** The row behind it, by identity. */
  readonly item: object;
  /** Null of what is no budget line. */
  readonly line: BudgetLine | null;
  readonly post: Post | null;
}

/** Every pound of a plan in one year: budget lines, staff, and what arises once for the trust. A transfer stands once. */
export const moneyOf = (costs: PlanCosts, yearIndex: number, codeOf: CodeOf): MoneyItem[] => [
  ...lineItems(costs, yearIndex, codeOf),
  ...staffItems(costs, yearIndex),
  ...trustItems(costs, yearIndex),
];

/** The same, what stands at one school, fund and code together. */
export function ledgerRows(costs: PlanCosts, yearIndex: number, codeOf: CodeOf): LedgerRow[] {
  const items = moneyOf(costs, yearIndex, codeOf);
  const keyOf = ({ school, fund, code, kind }: MoneyItem): string =>
    JSON.stringify([nameKey(school), fund === null ? null : nameKey(fund), nameKey(code), kind]);
  return [...groupBy(items, keyOf).values()].flatMap((own): LedgerRow[] => {
    const [first] = own;
    if (!first) return [];
    const { school, fund, code, kind } = first;
    const [sepMar, aprAug] = [0, 1].map((part) => sum(own.map(({ parts }) => parts[part] ?? zero<"GBP">())));
    return [
      {
        ...{ school, fund, code, kind },
        headings: [...new Set(own.map(({ heading }) => heading))],
        budget: monthsOf(sepMar ?? zero(), aprAug ?? zero()),
        money: own,
      },
    ];
  });
}

function lineItems({ plan, roll }: PlanCosts, yearIndex: number, codeOf: CodeOf): MoneyItem[] {
  const amounts = budgetAmounts(plan.budget, { timeline: plan.timeline, years: plan.years, roll });
  return amounts
    .filter((amount) => amount.yearIndex === yearIndex)
    .map(({ line, parts }: BudgetAmount) => ({
      ...{ school: line.school, fund: line.fund, kind: line.kind, heading: line.heading, parts },
      code: codeOf(line) ?? line.heading,
      ...{ item: line, line, post: null },
    }));
}

const staffItems = ({ posts }: PlanCosts, yearIndex: number): MoneyItem[] =>
  posts.map(({ post, parts }) => ({
    ...{ school: post.school, fund: post.fund, kind: "Expenditure" },
    code: post.role?.aarCode ?? "Staff",
    heading: post.role?.group ?? "Staff",
    parts: [parts[yearIndex * 2]?.cost ?? zero(), parts[yearIndex * 2 + 1]?.cost ?? zero()],
    ...{ item: post, line: null, post },
  }));

function trustItems({ plan, trust }: PlanCosts, yearIndex: number): MoneyItem[] {
  const own = trustFlows(plan, trust).filter(({ partIndex }) => Math.floor(partIndex / 2) === yearIndex);
  return own.map(({ school, fund, amount, partIndex, origin }) => ({
    ...{ school, fund: fund?.name ?? null, code: LEVY_CODE, heading: LEVY_CODE, kind: "Expenditure" },
    ...{ item: origin, line: null, post: null },
    parts: partIndex % 2 === 0 ? [amount, zero()] : [zero(), amount],
  }));
}
