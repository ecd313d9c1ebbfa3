import { isCapitalFund } from "../budget";
import type { BudgetLine, FlowKind } from "../budget";
import type { MoneyItem } from "../in-year";
import { isSameName, negate, unknown } from "../kernel";
import type { Pounds } from "../kernel";
import type { Plan } from "../plan";
import { COST_TO_ACHIEVE_CODE, LEVY_CODE } from "../reference";
import type { BfrBook } from "./bfr-line";
import { placingOf } from "./placing";
import type { LineGiven, Placing } from "./placing";

/** Where an item of money stands in the return: once, or of a transfer at both schools. */
export interface Leg extends Placing {
  readonly school: string;
  /** What the leg makes of the item's amount. */
  readonly amount: (amount: Pounds) => Pounds;
}

/** What a Budget row says for itself, beside what the engine needs. */
export type GivenOf = (line: BudgetLine) => string | null;

export interface LegBasis {
  readonly plan: Plan;
  readonly book: BfrBook;
  readonly bfrLineOf: GivenOf;
}

const same = (amount: Pounds): Pounds => amount;
const notKnown = (): Pounds => unknown<"GBP">();

/** A kind or fund that cannot be read may be any: what it may be is not known. */
export function legsOf(item: MoneyItem, { plan, book, bfrLineOf }: LegBasis): Leg[] {
  const given = givenFor(item, bfrLineOf);
  const capital = item.fund === null ? null : isCapitalFund(item.fund, plan.funds);
  const natures = capital === null ? [false, true] : [capital];
  return flowsFor(item).flatMap(({ school, flow, amount }) =>
    natures.map((isCapital): Leg => {
      const nature = { flow, isCapital, isStaff: item.line === null };
      const placing = placingOf(nature, given, book);
      return { ...placing, school, amount: capital === null ? notKnown : amount };
    }),
  );
}

type FlowLeg = Pick<Leg, "school" | "amount"> & { readonly flow: FlowKind };

function flowsFor({ school, kind, line }: MoneyItem): FlowLeg[] {
  switch (kind) {
    case null:
      return (["income", "spend", "transfer"] as const).map((flow) => ({ school, flow, amount: notKnown }));
    case "Income":
      return [{ school, flow: "income", amount: same }];
    case "Expenditure":
      return [{ school, flow: "spend", amount: same }];
    case "Transfer": {
      const other = line?.otherSchool ?? null;
      const out: FlowLeg = { school, flow: "transfer", amount: negate };
      const arrives = other !== null && !isSameName(other, school);
      return arrives ? [out, { school: other, flow: "transfer", amount: same }] : [out];
    }
  }
}

function givenFor({ line, post }: MoneyItem, bfrLineOf: GivenOf): LineGiven {
  if (line === null) return { bfrLine: null, code: post ? (post.role?.aarCode ?? null) : LEVY_CODE };
  return {
    bfrLine: bfrLineOf(line),
    code: line.aarCode ?? (isCostToAchieve(line) ? COST_TO_ACHIEVE_CODE : null),
  };
}

/** Lines that the engine makes of what a change costs stand in the row of the change. */
export const isCostToAchieve = ({ origin }: BudgetLine): boolean => origin.place.table === "Changes";
