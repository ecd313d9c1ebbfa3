import type { Roll } from "../schools/roll";
import type { SampleSchool } from "../schools/school";
import { lowerSchool } from "./lower-school";
import { otherTaught } from "./other-taught";
import { primaryClasses } from "./primary";
import { sixthForm } from "./sixth-form";
import { needGroups } from "./special";
import type { Taught } from "./taught";
import { upperSchool } from "./upper-school";

/** Everything that a school teaches, its timetable first. */
export const curriculumOf = (school: SampleSchool, roll: Roll): Taught[] => [
  ...timetableOf(school, roll),
  ...otherTaught(school),
];

function timetableOf(school: SampleSchool, roll: Roll): Taught[] {
  switch (school.phase) {
    case "Secondary":
      return [...lowerSchool(school, roll), ...upperSchool(school, roll), ...sixthForm(school, roll)];
    case "Primary":
      return primaryClasses(school, roll);
    case "Special":
      return needGroups(school, roll);
  }
}
