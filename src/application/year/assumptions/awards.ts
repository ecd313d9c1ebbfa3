import { cellOf, compareDates, isKnown } from "../../../domain/kernel";
import type { CivilDate, Ratio } from "../../../domain/kernel";
import type { Plan } from "../../../domain/plan";
import type { Award, YearAssumptions } from "../../../domain/staffing";
import { dayText } from "../../present/date-text";
import { NOT_KNOWN, percentText } from "../../present/number-text";
import type { AssumptionGroup, StatedAssumption } from "./assumption";
import { cellName } from "./cell-name";

const FORECAST = "the trust's forecast in Years";

/** Teachers' and support staff's awards of each year. An award is a forecast until points of its day are entered. */
export const payAwards = (plan: Plan): AssumptionGroup => ({
  title: "Pay awards",
  note: "Teachers' from each 1 September, support staff's from the 1 April inside the year. Points of PayPoints that take effect then go before the award.",
  rows: plan.years.flatMap((year, index) => {
    const [autumn, summer] = plan.timeline.parts.slice(index * 2);
    return [
      ...(autumn ? [awardRow(plan, year, { award: "Teacher", from: autumn.starts })] : []),
      ...(summer ? [awardRow(plan, year, { award: "Support", from: summer.starts })] : []),
    ];
  }),
});

interface OfAward {
  readonly award: Award;
  readonly from: CivilDate;
}

function awardRow(plan: Plan, year: YearAssumptions, { award, from }: OfAward): StatedAssumption {
  const isTeacher = award === "Teacher";
  const value = isTeacher ? year.teacherAward : year.supportAward;
  const points = pointsFrom(plan, from, isTeacher);
  return {
    what: `${year.academicYear} ${isTeacher ? "teachers" : "support staff"}, from ${dayText(from)}`,
    value: shareText(value),
    from: cellName([cellOf(year.origin, isTeacher ? "teacherAward" : "supportAward")]),
    status: null,
    isProvisional: points === 0,
    source: points === 0 ? FORECAST : `${FORECAST}; ${points} points of that month in PayPoints go before it`,
  };
}

/** Points that somebody has published, or the trust has set, for the month of an award. */
const pointsFrom = ({ payPoints, posts }: Plan, from: CivilDate, isTeacher: boolean): number => {
  const scales = new Set(
    posts.flatMap(({ pay, role }) =>
      pay.by === "point" && (role?.award === "Teacher") === isTeacher ? [pay.scale.toLowerCase()] : [],
    ),
  );
  return payPoints.filter(
    ({ effectiveFrom, status, scale }) =>
      effectiveFrom !== null &&
      compareDates(effectiveFrom, from) >= 0 &&
      compareDates(effectiveFrom, { ...from, day: 30 }) <= 0 &&
      (status === "published" || status === "trust") &&
      scales.has((scale ?? "").toLowerCase()),
  ).length;
};

/** A share with the digits it was typed with, two at most. */
export function shareText(value: Ratio): string {
  if (!isKnown(value)) return NOT_KNOWN;
  return percentText(value, 2).replace(/\.?0+%$/, "%");
}

/** What budget lines grow with, year by year. */
export const pricesAndIncome = ({ years }: Plan): AssumptionGroup => ({
  title: "Prices and income",
  note: "Rises since the year before, for the budget lines that grow with them.",
  rows: years.flatMap((year) => [
    growthRow(`${year.academicYear} prices of what is bought`, year.nonPayInflation, year, "nonPayInflation"),
    growthRow(`${year.academicYear} income`, year.incomeGrowth, year, "incomeGrowth"),
  ]),
});

const growthRow = (
  what: string,
  value: Ratio,
  { origin }: YearAssumptions,
  field: string,
): StatedAssumption => ({
  ...{ what, value: shareText(value), from: cellName([cellOf(origin, field)]) },
  ...{ status: null, isProvisional: true, source: FORECAST },
});
