import { isSameName, isZero } from "../../domain/kernel";
import type { Quantity } from "../../domain/kernel";
import { centralSchool } from "../../domain/plan";
import { recurrenceOf } from "../../domain/released-funds";
import type { Recurrence } from "../../domain/released-funds";
import { poundsText } from "../present/number-text";
import type { TrustReview } from "../trust-review";
import { amountTree } from "./amount-tree";
import type { Branch } from "./amount-tree";
import { byDriverLines } from "./by-driver";
import { changeLabel } from "./change-sentence";
import { periodsText, TIME_PLACES } from "./ledger";
import type { Ledger } from "./ledger";
import { wrapped } from "./lines";
import type { Section } from "./lines";
import { nonContactLines } from "./non-contact";
import { byFund, bySubject, leavesOf } from "./release-leaves";
import type { Words } from "./release-leaves";
import type { ReportScope } from "./scope";
import { tableLines } from "./table";
import type { TableRow } from "./table";

/** Cash by school, fund and change; periods by school, subject and change. Never added together. */
export function releasedSection(review: TrustReview, ledger: Ledger, scope: ReportScope): Section | null {
  if (review.plans.length < 2) return null;
  if (review.plans[1]?.evaluation === null) {
    return { title: "What it frees", lines: ["Not known: the scenario cannot be worked out."] };
  }
  return {
    title: "What it frees",
    lines: [
      ...cashLines(review, ledger),
      ...budgetOnlyLines(review, ledger),
      ...byDriverLines(review, ledger, scope),
      "",
      ...timeLines(review, ledger),
      ...nonContactLines(review, ledger.years, scope),
    ],
  };
}

/** "CH-06 Science teacher ends", "CH-08 cost to achieve", and what is of no one change. */
function byChange({ model }: TrustReview): Words {
  const central = model && centralSchool(model.everything);
  const isCentral = (school: string): boolean => central !== null && isSameName(central.name, school);
  // a change has an entry for each school, fund and part
  const known = new Map<string, string>();
  return ({ change, school, recurrence }) => {
    if (change === null) return `No one change${isCentral(school) ? " (levy, allowance)" : ""}`;
    const label = known.get(`${recurrence}|${change}`) ?? labelOf(change, recurrence, model);
    known.set(`${recurrence}|${change}`, label);
    return label;
  };
}

function labelOf(change: string, recurrence: Recurrence, model: TrustReview["model"]): string {
  const row = model?.changes.find(({ id }) => isSameName(id, change));
  if (!row || !model) return change;
  const comesBack = recurrenceOf(row, model.everything.timeline) === "recurrent";
  if (recurrence === "recurrent") return `${change} ${changeLabel(row, model.everything)}`;
  // the one-off part of a change for good is what it costs to bring about
  return `${change} ${comesBack ? "cost to achieve" : `${changeLabel(row, model.everything)} (one-off)`}`;
}

/** Each year's amount, by the year. */
const byYear = <Year, Amount>(
  years: readonly string[],
  own: readonly Year[],
  amountOf: (year: Year) => Amount,
): Map<string, Amount> =>
  new Map(own.flatMap((year, position) => [[years[position] ?? "", amountOf(year)] as const]));

function cashLines(review: TrustReview, { years, money, cash }: Ledger): string[] {
  const own = cash.filter(({ basis }) => basis === "from spend");
  if (own.length === 0) return ["Cash released: none."];
  const totals = byYear(years, money, ({ released }) => released);
  const tree = amountTree(leavesOf(own, byFund, byChange(review)), totals);
  return [
    "Cash released, £ a year (after income lost and cost to achieve)",
    ...tableLines(years, [
      ...branchRows(tree, poundsText),
      { label: "Total released", cells: [...totals.values()].map((amount) => poundsText(amount)) },
    ]),
  ];
}

function budgetOnlyLines(review: TrustReview, { years, money, cash }: Ledger): string[] {
  const own = cash.filter(({ basis }) => basis === "from budget only");
  if (own.length === 0) return [];
  const totals = byYear(years, money, ({ fromBudgetOnly }) => fromBudgetOnly);
  return [
    "",
    ...wrapped(
      "From budget only, £ a year: posts that stand vacant. The budget falls, so the balance rises; spending does not fall, so nothing is there to reinvest.",
    ),
    ...tableLines(years, branchRows(amountTree(leavesOf(own, byFund, byChange(review)), totals), poundsText)),
  ];
}

function timeLines(review: TrustReview, { years, periods, time }: Ledger): string[] {
  const own = time.filter(({ amount }) => !isZero(amount));
  if (own.length === 0) return ["Periods freed: none."];
  const totals = byYear(years, periods, ({ released }) => released);
  const tree = amountTree(leavesOf(own, bySubject, byChange(review)), totals, TIME_PLACES);
  return [
    "Periods freed, a week, of teachers who stay (not money)",
    ...tableLines(years, [
      ...branchRows(tree, periodsText),
      { label: "Total freed", cells: [...totals.values()].map(periodsText) },
    ]),
  ];
}

/** A group and what it is made of; a group of one thing only still names it. */
const branchRows = <U extends string>(
  tree: readonly Branch<U>[],
  text: (amount: Quantity<U>) => string,
): TableRow[] =>
  tree.flatMap(({ name, amounts, items }) => [
    { label: name, cells: amounts.map((amount) => text(amount)) },
    ...items.map((item) => ({ label: `  ${item.name}`, cells: item.amounts.map((amount) => text(amount)) })),
  ]);
