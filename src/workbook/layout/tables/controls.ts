import { academicYear, amount, date, name, text } from "../column";
import { table } from "../table";
import { TRUST } from "./words";

export const controlsTable = table("Controls", {
  sheet: "Settings",
  purpose: "For your records. Totals from documents outside this workbook, to compare the inputs with.",
  keyFields: ["control", "school", "academicYear"],
  essential: false,
  columns: {
    control: text("Control", {
      required: true,
      help: "payroll FTE, payroll £, census pupils, GAG statement, timetable periods or opening reserve.",
    }),
    school: name("School", {
      of: "Schools",
      or: [TRUST],
      blankMeans: "the whole trust",
      help: "The school that the total is for, or Trust.",
    }),
    academicYear: academicYear("Academic year", {
      blankMeans: "the first year",
      help: "The year that the total is for.",
    }),
    asAt: date("As at", { help: "The day of the document's figures, for example the census day." }),
    externalTotal: amount("External total", {
      unit: "control's unit",
      required: true,
      help: "The total in the document, to compare the inputs with.",
    }),
    sourceDocument: text("Source document", {
      required: true,
      help: "For example October payroll report, page 3.",
    }),
    checkedBy: text("Checked by", { help: "Who compared the two." }),
    explanation: text("Explanation", { help: "Why the totals differ, when they do." }),
  },
});
