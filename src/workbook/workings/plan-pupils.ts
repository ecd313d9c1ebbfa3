import { UNREADABLE_YEAR_GROUP } from "../../domain/curriculum";
import type { PupilNumbers } from "../../domain/curriculum";
import { academicYearLabel, groupBy, isSameName, nameKey, startOfAcademicYear } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NOT_READABLE } from "../layout/calculated/tables/plan-pupils";
import type { WorkingContext } from "./context";
import type { NumberedPlan } from "./plans";
import { stageOf } from "./stages";

/** Every year group that a school has in any year, in each plan that has its own pupils. */
export function planPupilRows(context: WorkingContext): KeyValues[] {
  const { plans, sharing, model } = context;
  return plans.flatMap((plan) => {
    const setters = settersOf(plan);
    return model.everything.schools
      .filter(({ name }) => sharing.pupils(plan, name) === plan.number)
      .flatMap(({ name, phase }) => {
        const own = plan.plan.pupils.filter(({ school }) => isSameName(school, name));
        const of: OfSchool = { plan, school: name, own, years: yearsFrom0(context), setters };
        return own.length === 0 && phase !== "Central" ? [unreadableRow(of)] : schoolRows(of);
      });
  });
}

/** The academic years of the model, after the one before them. */
export function yearsFrom0({ timeline: { years } }: WorkingContext): string[] {
  const start = startOfAcademicYear(years[0] ?? "");
  return [start === null ? "" : academicYearLabel(start - 1), ...years];
}

interface OfSchool {
  readonly plan: NumberedPlan;
  readonly school: string;
  readonly own: readonly PupilNumbers[];
  readonly years: readonly string[];
  /** The change that set the pupils last, by school, year group and year. */
  readonly setters: ReadonlyMap<string, string>;
}

function schoolRows(of: OfSchool): KeyValues[] {
  const isUnread = ({ yearGroup }: PupilNumbers): boolean => yearGroup === UNREADABLE_YEAR_GROUP;
  const groups = groupBy(
    of.own.filter((row) => !isUnread(row)),
    ({ yearGroup }) => nameKey(yearGroup),
  );
  const rows = [...groups.values()].map((own) => groupRow(of, own[0]?.yearGroup ?? "", own));
  return of.own.some(isUnread) ? [...rows, unreadableRow(of)] : rows;
}

const inYear = (rows: readonly PupilNumbers[], year: string): readonly PupilNumbers[] =>
  rows.filter(({ academicYear }) => academicYear === year);
const isUnreadIn = ({ own }: OfSchool, year: string): boolean =>
  own.length === 0 || inYear(own, year).some(({ yearGroup }) => yearGroup === UNREADABLE_YEAR_GROUP);

function groupRow(of: OfSchool, yearGroup: string, own: readonly PupilNumbers[]): KeyValues {
  const isStray = (year: string): boolean => inYear(own, year).length > 1 || isUnreadIn(of, year);
  return {
    ...rowKeys(of, yearGroup, stageOf(yearGroup)),
    ...byYear("Set by", of.years, (year) => of.setters.get(pupilKey(of.school, yearGroup, year)) ?? null),
    ...byYear("Stray", of.years, (year) => (isStray(year) ? 1 : 0)),
  };
}

const unreadableRow = (of: OfSchool): KeyValues => ({
  ...rowKeys(of, NOT_READABLE, NOT_READABLE),
  ...byYear("Stray", of.years, (year) => (isUnreadIn(of, year) ? 1 : 0)),
});

const rowKeys = ({ plan, school, years }: OfSchool, yearGroup: string, stage: string): KeyValues => ({
  Key: `${school}|${yearGroup}|${plan.number}`,
  "School key": `${school}|${plan.number}`,
  School: school,
  "Plan no": plan.number,
  "Year group": yearGroup,
  Stage: stage,
  "Year before": years[0] ?? null,
});

const byYear = (
  header: string,
  years: readonly string[],
  valueOf: (year: string) => string | number | null,
): KeyValues => Object.fromEntries(years.map((year, number) => [`${header} ${number}`, valueOf(year)]));

const pupilKey = (school: string, yearGroup: string, year: string): string =>
  `${nameKey(school)}|${nameKey(yearGroup)}|${year}`;

function settersOf({ links }: NumberedPlan): Map<string, string> {
  const setters = new Map<string, string>();
  for (const { change, effect } of links.flatMap(({ steps }) => steps)) {
    if (effect.table !== "Pupils") continue;
    for (const { school, yearGroup, academicYear } of effect.added) {
      setters.set(pupilKey(school, yearGroup, academicYear), change.id);
    }
  }
  return setters;
}
