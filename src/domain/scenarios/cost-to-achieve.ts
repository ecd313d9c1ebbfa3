import type { BudgetLine } from "../budget";
import { TRUST } from "../curriculum";
import { academicYearOf, isSameName, isZero, one, zero } from "../kernel";
import type { Ratio } from "../kernel";
import { centralSchool, generalFund } from "../plan";
import type { Plan } from "../plan";
import type { Step } from "./step";

/** Where a change's one-off cost falls. */
export interface CostPlace {
  readonly school: string;
  readonly fund: string | null;
}

/** At its school, Central for the trust's; in the fund of the post or line that it touches, else the general fund. */
export function costPlaceOf({ effect, change }: Step, plan: Plan): CostPlace {
  const school = isSameName(change.school, TRUST) ? (centralSchool(plan)?.name ?? "") : change.school;
  if (effect.table === "Staff" || effect.table === "Budget") {
    const [row] = [...effect.removed, ...effect.added];
    if (row) return { school, fund: row.fund };
  }
  return { school, fund: generalFund(plan)?.name ?? null };
}

/** Cost to achieve as spending of the part in which the change begins; it ends with its year. */
export function costToAchieveLines(step: Step, plan: Plan): BudgetLine[] {
  const { change } = step;
  if (isZero(change.costToAchieve)) return [];
  const year = academicYearOf(change.fromDate);
  const share: Ratio = change.fromDate.month >= 9 || change.fromDate.month <= 3 ? one() : zero();
  const line: BudgetLine = {
    id: `Cost to achieve|${change.id}`,
    origin: change.origin,
    ...costPlaceOf(step, plan),
    academicYear: year,
    heading: "Cost to achieve",
    aarCode: null,
    kind: "Expenditure",
    otherSchool: null,
    amount: change.costToAchieve,
    priceGrowsWith: "nothing",
    volumeGrowsWith: "nothing",
    yearGroups: null,
    sepMarShare: share,
    holds: { fromYear: year, toYear: year },
    onlyInScenario: null,
    commitment: null,
  };
  return [line];
}
