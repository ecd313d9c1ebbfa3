import { NOT_KNOWN } from "../../layout/calculated/tables/ratio-columns";
import { inPlanHeader } from "../items";
import { PLAN_NAMES } from "../plans";

const inPlan = (table: string, plan: number): string =>
  `${table}[${inPlanHeader(PLAN_NAMES[plan - 1] ?? "")}]`;
/** In every year; texts count as nothing. */
const added = (of: string, block: string): string => `SUMPRODUCT(${of}*ISNUMBER(${block}),${block})`;

/** Over all schools and funds: the first flow less the second and with the third, or one alone; a gap makes it not known. */
export function flowsOf(plan: number, years: number): (...flows: readonly string[]) => string {
  const own = inPlan("SchoolFunds", plan);
  const gaps = `SUMPRODUCT(${own}*(SchoolFunds[[Income 1]:[Transfers ${years}]]="${NOT_KNOWN}"))`;
  const flow = (header: string): string => added(own, `SchoolFunds[[${header} 1]:[${header} ${years}]]`);
  return (...flows) => `IF(${gaps}>0,"${NOT_KNOWN}",${signed(flows.map(flow))})`;
}
const signed = ([first = "", second, ...others]: readonly string[]): string =>
  second === undefined ? first : [`${first}-${second}`, ...others].join("+");

/** What PlanBudget has in every year: income and transfers less spending. */
export function linesOf(plan: number, years: number): string {
  const of = (kind: string): string =>
    added(
      `${inPlan("PlanBudget", plan)}*(PlanBudget[Kind]${kind})`,
      `PlanBudget[[Amount 1]:[Amount ${years}]]`,
    );
  return `${of('<>"Expenditure"')}-${of('="Expenditure"')}`;
}
