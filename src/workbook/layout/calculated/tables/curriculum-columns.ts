import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { cutBy } from "./item-columns";
import { valueSetBy } from "./plan-changes";
import { NOT_KNOWN } from "./ratio-columns";

export const NO_SUBJECT = "No subject";
export const OTHER_STAGE = "Other";

const entered = (header: string): string => `INDEX(Curriculum[${header}],[@At])`;
/** A number, blank, or what says that it is none: a text that looks like a number is none. */
const numberSetOr = (by: string, header: string, blank: string): string =>
  `IF([@${by}]<>"",${valueSetBy(by)},IF(${entered(header)}="",${blank},IF(ISNUMBER(${entered(header)}),${entered(header)},"none")))`;
const setOr = (by: string, header: string): string =>
  `IF([@${by}]="",N(${entered(header)}),${valueSetBy(by)})`;

/** The row of PlanPupils; an error where it has none. */
export const rowInPupils = (key: string): string => `MATCH([@School]&"|"&[@${key}],PlanPupils[Key],0)`;

/** Who is taught what, in any year in which the row stands. An id may be a number. */
export const taughtOn: readonly CalculatedColumn[] = [
  formula("At", "IFERROR(MATCH([@Row],Curriculum[Row],0),IFERROR(MATCH([@Row]*1,Curriculum[Row],0),1))", {
    format: "whole",
    help: "Its row in Curriculum.",
  }),
  formula(
    "School",
    `IFERROR(INDEX(Schools[School],MATCH(${entered("School")},Schools[School],0)),[@School read])`,
    { format: "text", help: "The school that teaches it." },
  ),
  formula(
    "Taught",
    `[@School]&"|"&IF(${entered("Subject")}="","${NO_SUBJECT}",IF(ISNUMBER(MATCH(${entered("Subject")},SubjectBalance[Subject],0)),${entered("Subject")},[@Subject read]))`,
    { format: "text", help: "School and subject, so that one comparison finds both." },
  ),
  formula("Groups", setOr("Groups set by", "Groups"), { help: "Classes, sets or teaching groups." }),
  formula("Periods per group", setOr("Periods set by", "Periods per group"), {
    unit: "periods/cycle",
    help: "Lessons each group has in one timetable cycle.",
  }),
  formula("Taking", numberSetOr("Taking set by", "Pupils taking", '""'), {
    unit: "pupils",
    help: "Pupils taking it; blank: all of its year groups.",
  }),
  formula(
    "Group periods",
    `IF(AND([@Read]=1,COUNTIFS(Curriculum[Row],[@Row],Curriculum[Groups],">=0",Curriculum[Periods per group],">=0")=1,OR([@Changed]=0,COUNTIFS(PlanChanges[Complete],0)=0)),[@Groups]*[@Periods per group],"${NOT_KNOWN}")`,
    { unit: "periods/cycle", help: "However many teachers share a group." },
  ),
  formula(
    "Periods",
    `IFERROR([@Group periods]*${numberSetOr("Teachers set by", "Teachers per group", "1")},"${NOT_KNOWN}")`,
    {
      unit: "periods/cycle",
      help: "Teacher periods: group periods × teachers in the room at once, of whom blank is 1.",
    },
  ),
  formula("Roll row", `IFERROR(${rowInPupils("Roll key")},"not in Pupils")`, {
    format: "whole",
    help: "Its row in PlanPupils.",
  }),
];

/** The years that are over before the day on which a change cuts the row, or have begun by then. */
const yearsTo = (column: "Starts" | "Ends", side: "Begins" | "Ends"): string =>
  `COUNTIFS(ModelYears[${column}],"<"&${cutBy(side)})`;
const isUncut = (side: "Begins" | "Ends"): string => `[@${side} at]&[@${side} after]=""`;

/** The years in which it stands, by their numbers; labels of years compare as text, and "z" is after any that may follow. */
export const rowInTime: readonly CalculatedColumn[] = [
  formula(
    "From no",
    `IF([@Unplaced]>0,1,IF(${isUncut("Begins")},SUMPRODUCT((ModelYears[Academic year]<${entered("From year")})*1),${yearsTo("Ends", "Begins")})+1)`,
    { format: "whole", help: "Number of the first year." },
  ),
  formula(
    "To no",
    `IF([@Unplaced]>0,[@Unplaced],IF(${isUncut("Ends")},SUMPRODUCT((ModelYears[Academic year]<=${entered("To year")}&"z")*1),${yearsTo("Starts", "Ends")}))`,
    { format: "whole", help: "Number of the last year." },
  ),
];
