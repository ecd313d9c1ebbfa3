import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { cutDate } from "./item-columns";
import { valueSetBy } from "./plan-changes";

export const NO_SUBJECT = "No subject";
export const OTHER_STAGE = "Other";

const entered = (header: string): string => `INDEX(Curriculum[${header}],[@At])`;
const orBlank = (by: string, header: string, blank: string): string =>
  `IF([@${by}]="",IF(${entered(header)}="",${blank},${entered(header)}),SUMIFS(PlanChanges[Value],PlanChanges[Change],[@${by}]))`;
const setOr = (by: string, header: string): string =>
  `IF([@${by}]="",N(${entered(header)}),${valueSetBy(by)})`;

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
    "Subject",
    `IF(${entered("Subject")}="","${NO_SUBJECT}",IF(COUNTIFS(SubjectBalance[Subject],${entered("Subject")})>0,${entered("Subject")},[@Subject read]))`,
    { format: "text", help: "As in Curriculum." },
  ),
  formula("Place", '[@School]&"|"&[@Subject]', { format: "text", help: "School and subject." }),
  formula("Groups", setOr("Groups set by", "Groups"), { help: "Classes, sets or teaching groups." }),
  formula("Periods per group", setOr("Periods set by", "Periods per group"), {
    unit: "periods/cycle",
    help: "Lessons each group has in one timetable cycle.",
  }),
  formula("Teachers per group", orBlank("Teachers set by", "Teachers per group", "1"), {
    help: "In the room at once; blank is 1.",
  }),
  formula("Taking", orBlank("Taking set by", "Pupils taking", '""'), {
    unit: "pupils",
    help: "Pupils taking it; blank: all of its year groups.",
  }),
  formula(
    "Entered",
    'IF(AND(COUNTIFS(Curriculum[Row],[@Row],Curriculum[Groups],">=0",Curriculum[Periods per group],">=0")=1,ISNUMBER([@Teachers per group])),1,0)',
    { format: "flag", help: "1 where Curriculum has the row once, with its numbers." },
  ),
  formula(
    "Complete",
    "IF(AND([@Read]=1,[@Entered]=1,OR([@Changed]=0,COUNTIFS(PlanChanges[Complete],0)=0)),1,0)",
    { format: "flag", help: "1 where its periods are known." },
  ),
  formula("Group periods", "IF([@Complete]=1,[@Groups]*[@Periods per group],0)", {
    unit: "periods/cycle",
    help: "However many teachers share a group.",
  }),
  formula("Periods", "IF([@Complete]=1,[@Group periods]*[@Teachers per group],0)", {
    unit: "periods/cycle",
    help: "Teacher periods: groups × periods per group × teachers per group.",
  }),
  formula(
    "Per pupil",
    `IF(AND([@Groups]<>0,[@Stage]<>"${OTHER_STAGE}",[@Taking]=""),[@Periods per group],0)`,
    { unit: "periods/cycle", help: "Periods of each pupil, where all of the year groups are taught." },
  ),
  formula("Taken", `IF(AND([@Groups]<>0,[@Stage]<>"${OTHER_STAGE}"),N([@Taking])*[@Periods per group],0)`, {
    unit: "pupil periods",
    help: "Pupils taking × periods per group.",
  }),
  formula(
    "Taking known",
    `IF(OR([@Groups]=0,[@Stage]="${OTHER_STAGE}",[@Taking]="",ISNUMBER([@Taking])),1,0)`,
    { format: "flag", help: "0 where Pupils taking is no number." },
  ),
  formula("Roll row", rowInPupils("Year group"), { format: "whole", help: "Its row in PlanPupils." }),
  formula("And row", `IF([@And group]="",[@Roll row],${rowInPupils("And group")})`, {
    format: "whole",
    help: "The row of its second year group.",
  }),
];

function rowInPupils(group: string): string {
  return `IFERROR(MATCH([@School]&"|"&[@${group}]&"|"&[@Pupils of],PlanPupils[Key],0),1)`;
}

/** The years in which it stands, by their numbers; labels of years compare as text, and "z" is after all of them. */
export const rowInTime: readonly CalculatedColumn[] = [
  formula("Begins", cutDate("Begins", "0"), {
    format: "date",
    help: "Where a change begins the row; 0: none does.",
  }),
  formula("Ends", cutDate("Ends", "0"), {
    format: "date",
    help: "The first day without it, where a change ends it; 0: none does.",
  }),
  formula(
    "From no",
    `IF([@Begins]>0,COUNTIFS(ModelYears[Ends],"<"&[@Begins])+1,SUMPRODUCT((ModelYears[Academic year]<${entered("From year")})*1)+1)`,
    { format: "whole", help: "Number of the first year." },
  ),
  formula(
    "To no",
    `IF([@Ends]>0,COUNTIFS(ModelYears[Starts],"<"&[@Ends]),SUMPRODUCT((ModelYears[Academic year]<=IF(${entered("To year")}="","z",${entered("To year")}))*1))`,
    { format: "whole", help: "Number of the last year." },
  ),
];
