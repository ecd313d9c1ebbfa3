import type { BudgetLine } from "../budget";
import { academicYearLabel, academicYearOf, isZero, one, startOfAcademicYear, zero } from "../kernel";
import type { Ratio } from "../kernel";
import { generalFund } from "../plan";
import type { Plan } from "../plan";
import type { Step } from "./step";

/** The fund that a change's one-off cost falls on: that of the post it touches, else the general fund. */
export function fundOfStep({ effect }: Pick<Step, "effect">, plan: Plan): string | null {
  if (effect.table === "Staff") {
    const [post] = [...effect.removed, ...effect.added];
    if (post) return post.fund;
  }
  return generalFund(plan)?.name ?? null;
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
    school: change.school,
    academicYear: year,
    heading: "Cost to achieve",
    aarCode: null,
    kind: "Expenditure",
    otherSchool: null,
    fund: fundOfStep(step, plan),
    amount: change.costToAchieve,
    priceGrowsWith: "nothing",
    volumeGrowsWith: "nothing",
    yearGroups: null,
    sepMarShare: share,
    onlyInScenario: null,
    commitment: null,
  };
  return [line, { ...line, academicYear: yearAfter(year), amount: zero() }];
}

const yearAfter = (academicYear: string): string => {
  const start = startOfAcademicYear(academicYear);
  return start === null ? academicYear : academicYearLabel(start + 1);
};
