import { isSameName } from "../../../domain/kernel";
import type { PlanCosts } from "../../../domain/plan";
import type { TrustRecords } from "../../evidence/records";
import type { AssumptionGroup } from "./assumption";
import { payAwards, pricesAndIncome } from "./awards";
import { lineGrowth, openingReserves, pupilNumbers } from "./inputs";
import { pointsUsed, ratesUsed } from "./rates";

/** Everything that a plan assumes, with where it stands, how sure it is and who says so. School null: of the whole trust. */
export function statedAssumptions(
  costs: PlanCosts,
  records: TrustRecords,
  school: string | null,
): AssumptionGroup[] {
  const names = costs.plan.schools.filter(
    ({ name, partOf }) => school === null || isSameName(name, school) || isSameName(partOf ?? "", school),
  );
  const isShown = (own: string): boolean => names.some(({ name }) => isSameName(name, own));
  return [
    payAwards(costs.plan),
    pricesAndIncome(costs.plan),
    ratesUsed(costs, records.textAt, isShown),
    pointsUsed(costs, records.textAt),
    pupilNumbers(costs, records, isShown),
    lineGrowth(costs, isShown),
    openingReserves(costs, records, isShown),
  ].filter(({ rows }) => rows.length > 0);
}
