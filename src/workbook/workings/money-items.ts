import { rowsInForce } from "../../domain/budget";
import type { BudgetKind, BudgetLine } from "../../domain/budget";
import { academicYearLabel, isKnown, isSameName, nameKey, startOfAcademicYear } from "../../domain/kernel";
import type { Timeline } from "../../domain/kernel";
import type { Plan } from "../../domain/plan";
import type { WorkingContext } from "./context";
import { itemsOf } from "./items";
import type { Item } from "./items";
import { planNamed } from "./plans";
import type { NumberedPlan } from "./plans";
import { UNTOUCHED } from "./trace";

/** What stands where a fund or a kind cannot be read. */
export const NOT_KNOWN = "Not known";

export type MoneySource = "Line" | "Change" | "Commitment";
export type Leg = "alone" | "leaving" | "arriving";

/** One row of PlanBudget: money of one school and fund, and the plans and years in which it counts just so. */
export interface Money {
  readonly source: MoneySource;
  /** Line and academic year, or the id of the change or commitment. */
  readonly id: string;
  readonly leg: Leg;
  readonly school: string;
  readonly fund: string;
  readonly kind: BudgetKind | typeof NOT_KNOWN;
  readonly item: Item<BudgetLine>;
  /** From 0. */
  readonly years: readonly number[];
  readonly prices: number;
  readonly pupils: number;
}

export const moneyOf = (context: WorkingContext): Money[] => [
  ...lineMoney(context),
  ...changeMoney(context),
  ...commitmentMoney(context),
];

type Spans = ReadonlyMap<BudgetLine, readonly [first: number, last: number]>;

/** Each row that is in force, from its first year to its last. */
function spansOf(lines: readonly BudgetLine[], timeline: Timeline): Spans {
  const spans = new Map<BudgetLine, readonly [number, number]>();
  for (const { line, yearIndex } of rowsInForce(lines, timeline)) {
    spans.set(line, [spans.get(line)?.[0] ?? yearIndex, yearIndex]);
  }
  return spans;
}

const tableOf = ({ origin }: BudgetLine): string => origin.place.table;
export const fundNameIn = ({ funds }: Plan, fund: string | null): string =>
  funds.find(({ name }) => fund !== null && isSameName(name, fund))?.name ?? NOT_KNOWN;

/** Rows of one table that are in force in some year of a plan. */
function itemsIn(context: WorkingContext, table: string): Item<BudgetLine>[] {
  const { plans, sharing, timeline } = context;
  const spans = new Map(plans.map(({ number, plan }) => [number, spansOf(plan.budget, timeline)]));
  const schools = new Map(
    context.model.everything.schools.map(({ name }, index) => [nameKey(name), index + 1]),
  );
  const spanOf = (line: BudgetLine, { number }: NumberedPlan): readonly number[] =>
    spans.get(number)?.get(line) ?? [];
  return itemsOf<BudgetLine>(plans, {
    rowsOf: ({ number, plan }) =>
      plan.budget.filter(
        (line) => tableOf(line) === table && line.origin.row > 0 && spans.get(number)?.has(line),
      ),
    traceOf: (traces, line) => (table === "Budget" ? traces.budget(line) : UNTOUCHED),
    sharedBy: (line, plan) => [
      ...spanOf(line, plan),
      sharing.prices(plan),
      sharing.pupils(plan, line.school),
      // a row that may belong to any school counts in each
      schools.get(nameKey(line.school)) ?? 0,
    ],
  });
}

function common(
  item: Item<BudgetLine>,
  { model }: WorkingContext,
): Pick<Money, "school" | "fund" | "kind" | "item" | "years" | "prices" | "pupils"> {
  const [first = 0, last = 0, prices = 1, pupils = 1] = item.shared;
  const { school, fund, kind } = item.row;
  return {
    school,
    fund: fundNameIn(model.everything, fund),
    kind: kind ?? NOT_KNOWN,
    item,
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    prices,
    pupils,
  };
}

const lineMoney = (context: WorkingContext): Money[] =>
  [...itemsIn(context, "Budget")]
    .sort((a, b) => a.row.origin.row - b.row.origin.row)
    .flatMap((item): Money[] => {
      const { id, academicYear } = item.row;
      const other = arrivesAt(item.row);
      const money = { ...common(item, context), source: "Line" as const, id: `${id}|${academicYear}` };
      if (other === null) return [{ ...money, leg: "alone" }];
      return [
        { ...money, leg: "leaving" },
        { ...money, leg: "arriving", school: other },
      ];
    });

const arrivesAt = ({ kind, otherSchool, school }: BudgetLine): string | null =>
  kind === "Transfer" && otherSchool !== null && !isSameName(otherSchool, school) ? otherSchool : null;

const changeMoney = (context: WorkingContext): Money[] =>
  itemsIn(context, "Changes").map((item) => ({
    ...common(item, context),
    source: "Change",
    id: item.row.id.slice(item.row.id.indexOf("|") + 1),
    leg: "alone",
  }));

/** The lines that Headroom writes for commitments that no row delivers: one for all years, at each end. */
function commitmentMoney(context: WorkingContext): Money[] {
  const { set, plans, sharing, timeline } = context;
  const [before, after] = [planNamed(plans, "Before"), planNamed(plans, "After")];
  const found = new Map<string, Money>();
  for (const row of set.after.plan.budget.filter((line) => tableOf(line) === "Commitments")) {
    const leg = row.kind !== "Transfer" ? "alone" : row.id.endsWith("|capital") ? "arriving" : "leaving";
    const key = `${row.origin.row}|${nameKey(row.school)}|${leg}`;
    const item = { row, trace: UNTOUCHED, plans: [after], shared: [0, timeline.years.length - 1] };
    const own = found.get(key) ?? {
      ...common(item, context),
      source: "Commitment",
      id: row.commitment ?? "",
      leg,
      prices: sharing.prices(before),
      years: [],
    };
    found.set(key, { ...own, years: [...own.years, timeline.years.indexOf(row.academicYear)] });
  }
  return [...found.values()];
}

/** False where a cell that decides the amount could not be read. */
export const isReadable = ({ item }: Money): boolean => isKnown(item.row.amount);

/** The year that an amount is for, from 1; 0 is the year before the first, -1 earlier still. */
export function ownYearNo({ academicYear }: BudgetLine, { years }: Timeline): number {
  const [first = ""] = years;
  const start = startOfAcademicYear(first);
  if (start !== null && academicYear === academicYearLabel(start - 1)) return 0;
  const index = years.indexOf(academicYear);
  return index < 0 ? -1 : index + 1;
}
