import { TRUST } from "../../domain/curriculum";
import { academicYearOf, isKnown, isSameName, sum, times, unknown } from "../../domain/kernel";
import type { CivilDate, Quantity } from "../../domain/kernel";
import type { SchoolYear } from "../../domain/metrics";
import type { PlanCosts } from "../../domain/plan";
import { fteOn } from "../../domain/staffing";
import { planSetOf } from "../plan-set";
import type { ControlContext } from "./context";

interface Place {
  readonly school: string;
  readonly academicYear: string;
  /** The day of the document's figures. */
  readonly asAt: CivilDate | null;
}

/** What the baseline has of what a document says; null where nothing in the workbook is compared with such a one. */
export function controlFigure(
  control: string,
  place: Place,
  context: ControlContext,
): Quantity<string> | null {
  const year = context.look.review.plans[0]?.evaluation?.years.find(
    (own) => own.academicYear === place.academicYear && isSameName(own.name, place.school),
  );
  switch (control.toLowerCase()) {
    case "census pupils":
      return year?.base.pupils.value ?? unknown();
    case "payroll fte":
      return year === undefined ? unknown() : ofCosts(context, (costs) => payrollFte(costs, place, year));
    case "timetable periods":
      return timetabled(year, place, context);
    case "payroll £":
      return ofCosts(context, (costs) => payroll(costs, place));
    case "gag statement":
      return ofCosts(context, (costs) => statement(costs, place));
    case "opening reserve":
      return openingReserve(place, context);
    default:
      return null;
  }
}

/** Of a week for the trust; a school's timetable is of its cycle. */
function timetabled(
  year: SchoolYear | undefined,
  { school }: Place,
  { model }: ControlContext,
): Quantity<string> {
  const periods = year?.base.periods.value ?? unknown();
  if (isSameName(school, TRUST)) return periods;
  const own = model.everything.schools.find(({ name }) => isSameName(name, school));
  return times(periods, own?.weeksPerCycle ?? unknown());
}

function ofCosts(
  { set, model }: ControlContext,
  figure: (costs: PlanCosts) => Quantity<string>,
): Quantity<string> {
  const plan = planSetOf("Baseline", model)?.baseline;
  return set.base && plan ? figure(set.base.evaluator.costs(plan)) : unknown();
}

const partsOf = ({ plan }: PlanCosts, { academicYear }: Place): number[] =>
  plan.timeline.parts.filter((part) => part.academicYear === academicYear).map(({ index }) => index);
const isAt = ({ school }: Place, own: string | null): boolean =>
  isSameName(school, TRUST) || (own !== null && isSameName(own, school));

/** Of those on the payroll of a day within the year; without such a day over the year, by months in post. */
function payrollFte({ plan: { posts } }: PlanCosts, place: Place, { base }: SchoolYear): Quantity<string> {
  const { asAt, academicYear } = place;
  const ofYear = base.allFte.value;
  if (!isKnown(ofYear) || asAt === null || academicYearOf(asAt) !== academicYear) return ofYear;
  return sum(posts.filter(({ school }) => isAt(place, school)).map((post) => fteOn(post, asAt)));
}

/** Posts with on-costs; a post whose school cannot be read may be anywhere. */
function payroll(costs: PlanCosts, place: Place): Quantity<string> {
  const parts = partsOf(costs, place);
  if (!costs.plan.schools.some(({ name }) => isAt(place, name))) return unknown();
  const own = costs.posts.filter(({ post }) => post.school === null || isAt(place, post.school));
  if (parts.length === 0 || own.some(({ post }) => post.school === null)) return unknown();
  return sum(own.flatMap((cost) => parts.map((part) => cost.parts[part]?.cost ?? unknown<"GBP">())));
}

/** Income of the fund of that name; not known where the school has none. */
function statement(costs: PlanCosts, place: Place): Quantity<string> {
  const parts = partsOf(costs, place);
  const own = costs.otherFlows.filter(
    ({ kind, school, fund, partIndex }) =>
      kind === "income" &&
      isAt(place, school) &&
      parts.includes(partIndex) &&
      (fund === null || isSameName(fund.name, "GAG")),
  );
  if (own.length === 0 || own.some(({ fund }) => fund === null)) return unknown();
  return sum(own.map(({ amount }) => amount));
}

/** Of the first year, in which they open. */
const openingReserve = ({ school, academicYear }: Place, { model }: ControlContext): Quantity<string> => {
  if (academicYear !== model.everything.timeline.years[0]) return unknown();
  return sum(
    model.everything.openingReserves
      .filter((reserve) => isSameName(school, TRUST) || isSameName(reserve.school, school))
      .map(({ amount }) => amount),
  );
};
