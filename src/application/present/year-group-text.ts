import { OTHER_TAUGHT, UNREADABLE_YEAR_GROUP, yearNumber } from "../../domain/curriculum";
import type { CurriculumRow } from "../../domain/curriculum";
import { isSameName } from "../../domain/kernel";

/** "Year 9", "Reception", "Nursery"; a need group as it is written. */
export function yearGroupText(yearGroup: string): string {
  if (yearGroup === UNREADABLE_YEAR_GROUP) return "year group not known";
  const number = yearNumber(yearGroup);
  if (number === null) return yearGroup;
  return number > 0 ? `Year ${number}` : number === 0 ? "Reception" : "Nursery";
}

/** "Year 9 English", "Years 3 and 4 Class", "Homework club, outside the timetable". */
export function curriculumText({ yearGroup, andYearGroup, subject }: CurriculumRow): string {
  const taught = subject ?? "subject not known";
  if (isSameName(yearGroup, OTHER_TAUGHT)) return `${taught}, outside the timetable`;
  return `${yearGroupsText(yearGroup, andYearGroup)} ${taught}`;
}

function yearGroupsText(first: string, second: string | null): string {
  if (second === null) return yearGroupText(first);
  const [one, two] = [yearGroupText(first), yearGroupText(second)];
  const areYears = one.startsWith("Year ") && two.startsWith("Year ");
  return areYears ? `Years ${one.slice(5)} and ${two.slice(5)}` : `${one} and ${two}`;
}
