import { formula } from "../calculated-table";
import type { CalculatedColumn } from "../calculated-table";
import { amount, setOr, staff } from "./staff-cells";

/** Who the post is: found once, in Staff, Schools and Roles. */
export const onePost: readonly CalculatedColumn[] = [
  formula("Row", "IFERROR(MATCH([@Post],Staff[Post],0),1)", {
    format: "whole",
    help: "Its row in Staff.",
  }),
  formula("School", `${staff("School")}&""`, { format: "text", help: "The school that pays for it." }),
  formula(
    "Teaches",
    `IF(COUNTIFS(Teaching[Post],[@Post])>0,"",[@School]&"|"&IF(${staff("Subject")}="","No subject",${staff("Subject")}))`,
    { format: "text", help: "School and subject; blank where Teaching splits its periods over subjects." },
  ),
  formula("Role row", `IFERROR(MATCH(${staff("Role")},Roles[Role],0),1)`, {
    format: "whole",
    help: "Its row in Roles.",
  }),
  formula("Teacher", "N(INDEX(Roles[Teacher],[@Role row]))", { format: "flag", help: "1 for a teacher." }),
  formula("Group", "INDEX(Roles[Group],[@Role row])", { format: "text", help: "Where the role counts." }),
  formula("Paid from", `[@School]&"|"&${staff("Fund")}&"|"&[@Group]`, {
    format: "text",
    help: "School, fund and group of roles.",
  }),
  formula(
    "Award row",
    'IFERROR(MATCH([@Prices of]&"|"&INDEX(Roles[Award],[@Role row])&" award",PlanAssumptions[Key],0),1)',
    { format: "whole", help: "Row of PlanAssumptions with the award of its role." },
  ),
  formula("Targets row", 'IFERROR(MATCH([@Targets of]&"|"&[@School],PlanSchools[Key],0),1)', {
    format: "whole",
    help: "Row of PlanSchools.",
  }),
  formula(
    "Found",
    `IF(AND(COUNTIFS(Staff[Post],[@Post])=1,COUNTIFS(Schools[School],[@School])=1,COUNTIFS(Roles[Role],${staff("Role")})=1,COUNTIFS(Funds[Fund],${staff("Fund")}&"")=1,OR([@Changed]=0,COUNTIFS(PlanChanges[Complete],0)=0)),1,0)`,
    {
      format: "flag",
      help: "1 where the post, its school, role and fund are there, and every change if one touches it.",
    },
  ),
  formula("FTE", setOr("FTE set by", amount("FTE")), { unit: "FTE", help: "Full-time equivalent." }),
  formula("Headcount", `IF(${staff("Headcount")}="",ROUNDUP([@FTE],0),${amount("Headcount")})`, {
    format: "whole",
    help: "People, each with a threshold; blank is the FTE rounded up.",
  }),
];
