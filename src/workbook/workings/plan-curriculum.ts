import { isOtherTaught, yearGroupsOf } from "../../domain/curriculum";
import type { CurriculumRow } from "../../domain/curriculum";
import { isKnown, isSameName } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { NO_SUBJECT } from "../layout/calculated/tables/curriculum-columns";
import type { WorkingContext } from "./context";
import { itemsOf, planFlags } from "./items";
import type { Item } from "./items";
import { pieceKeys } from "./staff-cost";
import { stageOf } from "./stages";
import { setterOf, UNTOUCHED } from "./trace";

const SET_BY = {
  "Groups set by": "Groups",
  "Periods set by": "Periods per group",
  "Teachers set by": "Teachers per group",
  "Taking set by": "Pupils taking",
} as const;

/** Every row of Curriculum and piece of one, once for all plans in which it counts alike. */
export const curriculumItems = ({ plans, sharing }: WorkingContext): Item<CurriculumRow>[] =>
  [
    ...itemsOf<CurriculumRow>(plans, {
      rowsOf: ({ plan }) => plan.curriculum,
      traceOf: (traces, row) => traces.curriculum(row),
      sharedBy: ({ school }, plan) => [sharing.pupils(plan, school)],
    }),
  ].sort((a, b) => a.row.origin.row - b.row.origin.row);

/** An item's number: its place in the table, by which others find it. */
export const numbered = (items: readonly Item<CurriculumRow>[]): [number, Item<CurriculumRow>][] =>
  items.map((item, index) => [index + 1, item]);

export const planCurriculumRows = (context: WorkingContext): KeyValues[] =>
  numbered(curriculumItems(context)).map(([number, item]) => ({
    Item: number,
    ...itemKeys(item),
    ...rowKeys(item, context),
  }));

const itemKeys = ({ row, trace, plans }: Item<CurriculumRow>): KeyValues => ({
  Row: row.id,
  ...planFlags(plans),
  ...Object.fromEntries(Object.entries(SET_BY).map(([header, field]) => [header, setterOf(trace, field)])),
  ...pieceKeys(trace),
  Changed: trace === UNTOUCHED ? 0 : 1,
});

function rowKeys(
  { row, shared: [pupils = 1] }: Item<CurriculumRow>,
  { model, timeline }: WorkingContext,
): KeyValues {
  const { school, subject, yearGroup, andYearGroup, groups, fromYear, toYear } = row;
  const isMixed = andYearGroup !== null && !isSameName(andYearGroup, yearGroup);
  const isRead = isKnown(groups);
  return {
    "School read": school,
    "Subject read": subject ?? NO_SUBJECT,
    "Year group": yearGroup,
    "And group": isMixed ? andYearGroup : null,
    "Roll key": `${yearGroup}|${pupils}`,
    "And key": isMixed ? `${andYearGroup}|${pupils}` : null,
    Stage: stageOf(yearGroup),
    "Class of": isInClasses(row, model.everything.schools) ? classOf(row) : null,
    Read: isRead ? 1 : 0,
    Unplaced: isRead || (fromYear !== null && toYear !== null) ? 0 : timeline.years.length,
  };
}

type Schools = WorkingContext["model"]["everything"]["schools"];

/** Only a primary is measured by its classes; a school whose phase cannot be read may be one. */
export const isInClasses = (row: CurriculumRow, schools: Schools): boolean => {
  const phase = schools.find(({ name }) => isSameName(name, row.school))?.phase ?? null;
  return (phase === "Primary" || phase === null) && !isOtherTaught(row);
};

/** School and year groups that are taught together, in one spelling. */
export const classOf = (row: CurriculumRow): string => `${row.school}|${yearGroupsOf(row).join("+")}`;
