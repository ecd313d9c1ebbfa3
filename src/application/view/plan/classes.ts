import { classesOf, isOtherTaught, rollOf, standsIn, yearGroupsOf } from "../../../domain/curriculum";
import type { CurriculumRow } from "../../../domain/curriculum";
import { cellOf, groupBy, isKnown, isSame, isSameName, isZero, nameKey, over } from "../../../domain/kernel";
import type { Count, Quantity } from "../../../domain/kernel";
import type { Plan } from "../../../domain/plan";
import { numberText } from "../../present/number-text";
import { yearGroupText } from "../../present/year-group-text";
import { basesOf, planOf } from "../../report/figures";
import { listed } from "../../report/lines";
import type { Look } from "../choice";
import { cellLink } from "../texts";
import type { CellLink } from "../texts";
import { teachingOf } from "./deployment";
import type { Teaching } from "./deployment";

/** Classes of a primary in one year group, or of year groups taught together. */
export interface ClassLine {
  readonly label: string;
  readonly classes: string;
  readonly pupils: string;
  /** "Was 2 classes"; empty where it is the same. */
  readonly change: string;
  readonly cells: readonly CellLink[];
}
export interface ClassesView {
  /** "7 classes, 8.2 FTE teachers." */
  readonly lead: string;
  readonly lines: readonly ClassLine[];
}

/** Null of a school that is no primary, or whose plan cannot be worked out. */
export function classesIn(look: Look, school: string): ClassesView | null {
  const teaching = teachingOf(look, school);
  if (teaching === null || teaching.now.school.phase !== "Primary") return null;
  const { now, before } = teaching;
  const was = new Map(
    before === null ? [] : classRows(before, look).map((rows) => [keyOf(rows), classesOf(rows)] as const),
  );
  return {
    lead: leadOf(look, now),
    lines: classRows(now, look).map((rows) => lineOf(rows, { now, was, look, isCompared: before !== null })),
  };
}

const keyOf = ([row]: readonly CurriculumRow[]): string =>
  row === undefined ? "" : nameKey(yearGroupsOf(row).join("+"));

/** Timetabled rows of the year, by the year groups that are taught together. */
const classRows = ({ deployment }: Teaching, { academicYear }: Look): CurriculumRow[][] =>
  [
    ...groupBy(
      deployment.curriculum.filter((row) => standsIn(row, academicYear) && !isOtherTaught(row)),
      (row) => nameKey(yearGroupsOf(row).join("+")),
    ).values(),
  ].map((rows) => [...rows]);

interface Shown {
  readonly now: Teaching;
  readonly was: ReadonlyMap<string, Count>;
  readonly look: Look;
  readonly isCompared: boolean;
}

function lineOf(rows: readonly CurriculumRow[], { now, was, look, isCompared }: Shown): ClassLine {
  const [first] = rows;
  const classes = classesOf(rows);
  const pupils = first === undefined ? null : pupilsAClass(first, classes, { plan: now.plan, look });
  const earlier = was.get(keyOf(rows));
  const isNew = isCompared && earlier === undefined;
  const isOther = earlier !== undefined && !isSame(earlier, classes);
  return {
    label: first === undefined ? "" : listed(yearGroupsOf(first).map(yearGroupText)),
    classes: classesText(classes),
    pupils: pupils === null ? "" : `${plain(pupils)} pupils a class`,
    change: isNew ? "New" : isOther ? `Was ${classesText(earlier)}` : "",
    cells: rows
      .filter(({ origin }) => origin.row > 0)
      .slice(0, 1)
      .map(({ origin }) => cellLink(cellOf(origin, "groups"))),
  };
}

const plain = (value: Quantity<string>): string => numberText(value, 1).replace(/\.0$/, "");
const classesText = (classes: Count): string =>
  `${plain(classes)} ${plain(classes) === "1" ? "class" : "classes"}`;

function pupilsAClass(
  row: CurriculumRow,
  classes: Count,
  { plan, look }: { readonly plan: Plan; readonly look: Look },
): Quantity<string> | null {
  const own = rollOf(plan.pupils).pupils(row.school, look.academicYear, yearGroupsOf(row));
  const each = over(own, classes);
  return isZero(classes) || !isKnown(each) ? null : each;
}

/** As the metrics count them. */
function leadOf({ review, academicYear }: Look, { school }: Teaching): string {
  const [basis = "baseline"] = basesOf(review);
  const year = planOf(review, basis)?.evaluation?.years.find(
    (own) => own.academicYear === academicYear && isSameName(own.name, school.name),
  );
  if (year === undefined) return "";
  const { classes, teacherFte } = year.base;
  return `${classesText(classes.value)}, ${numberText(teacherFte.value, 2)} FTE teachers.`;
}
