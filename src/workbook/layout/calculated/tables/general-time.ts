import { calculatedTable, formula, key, series } from "../calculated-table";
import type { CalculatedColumn, CalculatedTable } from "../calculated-table";
import { capacityOf } from "./capacity-sums";
import { NOT_KNOWN } from "./ratio-columns";
import { DEPLOYMENT_SHEET, PERIODS } from "./subject-balance";
import { PLAN_NO, SCHOOL_KEY } from "./time-released";

const inSchool = (column: string, year: number): string =>
  `SUMIFS(TimeReleased[${column} ${year}],TimeReleased[School key],[@School key])`;

/** Posts without a subject cover what is short of any: what they no longer cover is freed too. */
export const generalTimeTable = (years: number): CalculatedTable =>
  calculatedTable("GeneralTime", {
    sheet: DEPLOYMENT_SHEET,
    purpose:
      "What posts without a subject no longer cover, by school, of each plan compared with the baseline.",
    columns: [
      PLAN_NO,
      key("School", { help: "A school in which that plan differs from the baseline." }),
      key("After of", {
        format: "whole",
        help: "The plan of SubjectBalance that is the same in the school.",
      }),
      SCHOOL_KEY,
      key("General key", { help: "The same for posts without a subject." }),
      formula("Weeks", "N(INDEX(Schools[Weeks per cycle],IFERROR(MATCH([@School],Schools[School],0),1)))", {
        format: "whole",
        help: "Weeks in the timetable cycle.",
      }),
      formula("Open posts", ["SameCapacity[Capacity", "CommonCapacity[Common"].map(openPosts).join("+"), {
        format: "whole",
        help: "Posts whose periods are not known.",
      }),
      ...series(years, (year) =>
        formula(`Capacity ${year}`, capacityOf("Common", year, "[@General key]"), {
          unit: PERIODS,
          help: "Of posts without a subject in both plans.",
        }),
      ),
      ...series(years, (year) => rise("Common", "Short", year)),
      ...series(years, (year) => rise("Real", "Real", year)),
      ...series(years, open),
      ...series(years, rate),
    ],
  });

const openPosts = (series: string): string => {
  const [table = ""] = series.split("[");
  return `COUNTIFS(${table}[School key],[@School key],${series} 1],"${NOT_KNOWN}")`;
};

const rise = (header: string, column: string, year: number): CalculatedColumn =>
  formula(
    `${header} ${year}`,
    `MAX(0,[@Capacity ${year}]-${inSchool(`${column} after`, year)})-MAX(0,[@Capacity ${year}]-${inSchool(`${column} before`, year)})`,
    { unit: PERIODS, help: "The rise in what they have to spare." },
  );

const openIn = (plan: string, year: number): string =>
  `SUMIFS(SubjectBalance[Open ${year}],SubjectBalance[School],[@School],SubjectBalance[Plan no],${plan})`;
const open = (year: number): CalculatedColumn =>
  formula(`Open ${year}`, `${openIn("1", year)}+${openIn("[@After of]", year)}`, {
    format: "whole",
    help: "Rows of Curriculum whose periods are not known, in both plans.",
  });
/** The lower of the two: a shortage that an ended post covered is no release. */
const rate = (year: number): CalculatedColumn =>
  formula(
    `Rate ${year}`,
    `IF(OR([@Weeks]<=0,[@Open posts]+[@Open ${year}]>0),"${NOT_KNOWN}",IF(${inSchool("Fall", year)}=0,0,MAX(0,MIN([@Common ${year}],[@Real ${year}]))/${inSchool("Fall", year)}))`,
    {
      format: "ratio",
      help: "Freed for each period by which a subject is less short, where needs and periods are known.",
    },
  );
