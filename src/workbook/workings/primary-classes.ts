import { standsIn } from "../../domain/curriculum";
import type { CurriculumRow } from "../../domain/curriculum";
import { groupBy, isAbove, isKnown, isSameName, nameKey, sum } from "../../domain/kernel";
import type { KeyValues } from "../layout/calculated/calculated-table";
import { WHICH_SUBJECT } from "../layout/calculated/tables/primary-classes";
import { curriculumAlike } from "./alike";
import type { WorkingContext } from "./context";
import { classOf, isInClasses } from "./plan-curriculum";

/** Each year group of a primary, or mixed class, and the subject whose groups are its classes. */
export function primaryClassRows(context: WorkingContext): KeyValues[] {
  const { schools } = context.model.everything;
  const alike = curriculumAlike(context);
  return schools.flatMap(({ name }) =>
    alike.first(name).flatMap((plan) => {
      const own = plan.plan.curriculum.filter(
        (row) => isSameName(row.school, name) && isInClasses(row, schools),
      );
      return [...groupBy(own, (row) => nameKey(classOf(row))).values()].map((rows) => ({
        ...alike.keys(plan, name),
        School: name,
        "Class of": rows[0] ? classOf(rows[0]) : null,
        ...subjects(rows, context),
      }));
    }),
  );
}

const subjects = (rows: readonly CurriculumRow[], { timeline }: WorkingContext): KeyValues =>
  Object.fromEntries(
    timeline.years.map((year, index) => [
      `Subject ${index + 1}`,
      subjectOf(rows.filter((row) => standsIn(row, year))),
    ]),
  );

const CLASS_SUBJECT = "Class";

/** As the classes of the engine: Class, else the subject with most groups; null where nothing is taught. */
function subjectOf(rows: readonly CurriculumRow[]): string | null {
  if (rows.length === 0) return null;
  if (rows.some(({ subject }) => subject === null)) return WHICH_SUBJECT;
  const bySubject = [...groupBy(rows, ({ subject }) => nameKey(subject ?? "")).values()].map((own) => ({
    subject: own[0]?.subject ?? "",
    groups: sum(own.map(({ groups }) => groups)),
  }));
  const classes = bySubject.find(({ subject }) => isSameName(subject, CLASS_SUBJECT));
  if (classes) return classes.subject;
  if (bySubject.some(({ groups }) => !isKnown(groups))) return WHICH_SUBJECT;
  return bySubject.reduce((most, own) => (isAbove(own.groups, most.groups) ? own : most)).subject;
}
