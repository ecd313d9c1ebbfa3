import { planEvaluator } from "../../src/application/plan-evaluator";
import type { PlanEvaluator } from "../../src/application/plan-evaluator";
import { budgetAmounts, flowsOf } from "../../src/domain/budget";
import { exactText, isSameName, nameKey } from "../../src/domain/kernel";
import type { Quantity } from "../../src/domain/kernel";
import type { Plan, PlanCosts } from "../../src/domain/plan";
import { netTrustOnCost } from "../../src/domain/staffing";
import type { HostTable } from "../../src/workbook/host";
import type { WorkingContext } from "../../src/workbook/workings/context";
import { shownPlans } from "../../src/workbook/workings/school-years";
import { recordsOf } from "./calculated-tables";
import type { Record } from "./calculated-tables";
import { MONEY_TOLERANCE } from "./compare-cells";

/** Null: not known. */
export type Figure = number | null;
export type Figures = ReadonlyMap<string, Figure>;

export const numberOf = (value: Quantity<string>): Figure => {
  const text = exactText(value);
  return text === null ? null : Number(text);
};
export const keyOf = (...words: readonly (string | number)[]): string =>
  words.map((word) => nameKey(String(word))).join("|");

/** Sums in which one figure that is not known makes the whole not known. */
export function summed(entries: Iterable<readonly [key: string, value: Figure]>): Figures {
  const sums = new Map<string, Figure>();
  for (const [key, value] of entries) {
    const own = sums.has(key) ? sums.get(key) : 0;
    sums.set(key, own === null || own === undefined || value === null ? null : own + value);
  }
  return sums;
}

/** Every key of which the workbook says something else than the engine; nothing counts as 0. */
export function figureDifferences(expected: Figures, found: Figures, tolerance = MONEY_TOLERANCE): string[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  return [...keys].flatMap((key) => {
    const [mine, theirs] = [expected, found].map((figures) => (figures.has(key) ? figures.get(key) : 0));
    const same = mine === theirs || Math.abs((mine ?? NaN) - (theirs ?? NaN)) < tolerance;
    return same ? [] : [`${key}: expected ${String(mine)}, found ${String(theirs)}`];
  });
}

/** The plans as money sees them: after commitments, with the lines written for them. */
const moneyPlans = (context: WorkingContext): { name: string; number: number; plan: Plan }[] =>
  shownPlans(context).map(({ name, number, plan }) => ({
    name,
    number,
    plan: name === "After" ? context.set.after.plan : plan,
  }));

const KINDS = { income: "Income", spend: "Expenditure", transfer: "Transfer" } as const;
const fundIn = (plan: Plan, fund: string | null) =>
  plan.funds.find(({ name }) => fund !== null && isSameName(name, fund)) ?? null;

type Entry = readonly [key: string, value: Figure];

/** Plan, school, part, kind, fund and heading of all money. A line of no kind counts once. */
function* headings(name: string, costs: PlanCosts): Generator<Entry> {
  const { plan } = costs;
  const { parts } = plan.timeline;
  const at = (school: string, part: number, rest: readonly string[]): string =>
    keyOf(name, school, parts[part]?.academicYear ?? "", parts[part]?.name ?? "", ...rest);
  for (const amount of budgetAmounts(plan.budget, { ...plan, roll: costs.roll })) {
    for (const flow of flowsOf(amount, (fund) => fundIn(plan, fund))) {
      const kind = amount.line.kind === null ? "Not known" : KINDS[flow.kind];
      const isBlank = amount.line.heading === "" && amount.line.commitment !== null;
      const heading = isBlank ? "Not known" : amount.line.heading;
      const rest = [kind, flow.fund?.name ?? "Not known", heading];
      yield [at(flow.school, flow.partIndex, rest), numberOf(flow.amount)];
    }
  }
  for (const { post, parts: inParts } of costs.posts) {
    const fund = fundIn(plan, post.fund)?.name ?? "Not known";
    const rest = ["Expenditure", fund, `Staff: ${post.role?.group ?? "Not known"}`];
    for (const [part, { cost }] of inParts.entries()) yield [at(post.school, part, rest), numberOf(cost)];
  }
  const central = plan.schools.find(({ phase }) => phase === "Central");
  const general = plan.funds.find(({ type }) => type !== null && type !== "capital");
  const levy = ["Expenditure", general?.name ?? "Not known", "Apprenticeship levy less Employment Allowance"];
  for (const onCost of central ? costs.trust : []) {
    yield [at(central?.name ?? "", onCost.part.index, levy), numberOf(netTrustOnCost(onCost))];
  }
}

export const textOf = (row: Record, header: string): string => {
  const cell = row[header];
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
};
export const figureOf = (cell: Record[string]): Figure => (typeof cell === "number" ? cell : null);

const SUMMARY = ["Plan", "School", "Academic year", "Part", "Kind", "Fund", "Heading"] as const;

export function summaryDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const evaluator = planEvaluator();
  const expected = moneyPlans(context)
    .filter(({ name }) => name === "Baseline" || name === "After")
    .flatMap(({ name, plan }) => [...headings(name, evaluator.costs(plan))]);
  const found = recordsOf(tables, "BudgetSummary").map((row): Entry => [
    keyOf(...SUMMARY.map((header) => textOf(row, header))),
    figureOf(row["Amount £"]),
  ]);
  return figureDifferences(summed(expected), summed(found));
}

const FLAGS = ["In baseline", "In built on", "In before", "In after"] as const;

/** By plan, school, fund, kind and part: all money but posts and what the trust has once. */
export function lineDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const evaluator = planEvaluator();
  const rows = recordsOf(tables, "PlanBudget");
  return moneyPlans(context).flatMap(({ number, plan }) => {
    const expected = lineFlows(plan, evaluator.costs(plan));
    const found = rows
      .filter((row) => row[FLAGS[number - 1] ?? ""] === 1)
      .flatMap((row) =>
        plan.timeline.parts.map(({ index, yearIndex }): Entry => [
          keyOf(textOf(row, "School"), textOf(row, "Fund"), textOf(row, "Kind"), index + 1),
          partOf(row, index, yearIndex + 1),
        ]),
      );
    return figureDifferences(summed(expected), summed(found)).map((line) => `plan ${number}, ${line}`);
  });
}

/** September to March, or the rest of the year. */
function partOf(row: Record, part: number, yearNo: number): Figure {
  const [year, share] = [figureOf(row[`Amount ${yearNo}`]), figureOf(row["Share"])];
  if (year === null || share === null) return null;
  return part % 2 === 0 ? year * share : year - year * share;
}

function* lineFlows(plan: Plan, { roll }: PlanCosts): Generator<Entry> {
  for (const amount of budgetAmounts(plan.budget, { ...plan, roll })) {
    for (const flow of flowsOf(amount, (fund) => fundIn(plan, fund))) {
      const kind = amount.line.kind === null ? "Not known" : KINDS[flow.kind];
      const key = keyOf(flow.school, flow.fund?.name ?? "Not known", kind, flow.partIndex + 1);
      yield [key, numberOf(flow.amount)];
    }
  }
}

/** What a school's year is made of: columns of SchoolFunds to add up. */
const FINANCE = [
  ["income", "Income"],
  ["expenditure", "Spend"],
  ["netTransfers", "Transfers"],
  ["closingReserve", "Closing"],
] as const;

export function financeDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const evaluator = planEvaluator();
  const rows = recordsOf(tables, "SchoolFunds");
  const reserves = new Set(context.model.everything.openingReserves.map(({ school }) => nameKey(school)));
  return moneyPlans(context).flatMap(({ number, plan }) => {
    const own = rows.filter((row) => row[FLAGS[number - 1] ?? ""] === 1 && row["Revenue"] === 1);
    const years = schoolYearsOf(evaluator, plan);
    const expected = years.flatMap(({ name, yearIndex, base }) =>
      FINANCE.map(([figure]): Entry => [keyOf(name, figure, yearIndex + 1), numberOf(base[figure].value)]),
    );
    const found = years.flatMap(({ name, yearIndex }) => {
      const inSchool = own.filter((row) => nameKey(textOf(row, "School")) === nameKey(name));
      return FINANCE.flatMap(([figure, column]): Entry[] => {
        const key = keyOf(name, figure, yearIndex + 1);
        // a school without an opening reserve has none that is known
        const none: Entry[] =
          figure === "closingReserve" && !reserves.has(nameKey(name)) ? [[key, null]] : [];
        return [...none, ...inSchool.map((row): Entry => [key, figureOf(row[`${column} ${yearIndex + 1}`])])];
      });
    });
    return figureDifferences(summed(expected), summed(found)).map((line) => `plan ${number}, ${line}`);
  });
}

const schoolYearsOf = (evaluator: PlanEvaluator, plan: Plan) =>
  evaluator.evaluate(plan, "a plan").years.filter(({ level }) => level === "school");

/** Supply and agency lines, which may count as staff; without posts, whose cost may not be known for itself. */
export function supplyDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const rows = recordsOf(tables, "PlanBudget");
  const evaluator = planEvaluator();
  return moneyPlans(context).flatMap(({ number, plan }) => {
    const counted = (settings: Plan["settings"]): Entry[] =>
      schoolYearsOf(evaluator, { ...plan, settings, posts: [] }).map(({ name, yearIndex, base }) => [
        keyOf(name, yearIndex + 1),
        numberOf(base.staffCost.value),
      ]);
    const without = new Map(counted({ ...plan.settings, supplyInStaffCost: false }));
    const expected = counted({ ...plan.settings, supplyInStaffCost: true }).map(([key, value]): Entry => {
      const other = without.get(key) ?? null;
      return [key, value === null || other === null ? null : value - other];
    });
    const found = rows
      .filter((row) => row[FLAGS[number - 1] ?? ""] === 1 && row["Supply"] === 1)
      .flatMap((row) =>
        plan.timeline.years.map((_, index): Entry => [
          keyOf(textOf(row, "School"), index + 1),
          isTyped(row, plan) ? figureOf(row[`Amount ${index + 1}`]) : null,
        ]),
      );
    return figureDifferences(summed(expected), summed(found)).map((line) => `plan ${number}, ${line}`);
  });
}

/** Of a fund whose type is not known nobody can say whether it is revenue. */
const isTyped = (row: Record, { funds }: Plan): boolean =>
  funds.some(({ name, type }) => type !== null && isSameName(name, textOf(row, "Fund")));

/** What each commitment comes to by year. */
export function commitmentDifferences(context: WorkingContext, tables: readonly HostTable[]): string[] {
  const expected = context.set.commitments.map(({ commitment, yearIndex, amount }): Entry => [
    keyOf(commitment.id, yearIndex + 1),
    numberOf(amount),
  ]);
  const found = recordsOf(tables, "CommitmentYears").flatMap((row) =>
    context.timeline.years.map((_, index): Entry => [
      keyOf(textOf(row, "Commitment"), index + 1),
      figureOf(row[`Amount ${index + 1}`]),
    ]),
  );
  return figureDifferences(summed(expected), summed(found));
}
