import { academicYear, amount, name, yearGroup } from "../column";
import { table } from "../table";
import { FOR_RECORDS } from "./words";

export const pupilsTable = table("Pupils", {
  sheet: "Pupils",
  purpose: "Pupils of each year group, now and as forecast. One row per school, year and year group.",
  keyFields: ["school", "academicYear", "yearGroup"],
  columns: {
    school: name("School", { of: "Schools", required: true, help: "A school of the Schools table." }),
    academicYear: academicYear("Academic year", { required: true, help: "For example 2026/27." }),
    yearGroup: yearGroup("Year group", {
      required: true,
      help: "YN, YR, Y1 to Y14, or a need group such as SLD in a special school.",
    }),
    pupils: amount("Pupils", {
      unit: "pupils",
      required: true,
      least: "0",
      help: "Number on roll; nursery as full-time equivalent, so 0.5 is allowed.",
    }),
    headcount: amount("Headcount", {
      unit: "pupils",
      least: "0",
      whole: true,
      blankMeans: "the same as Pupils",
      help: "Children, where part-time nursery places make that differ from Pupils.",
    }),
    disadvantagedPupils: amount("Disadvantaged pupils", {
      unit: "pupils",
      least: "0",
      blankMeans: "not known",
      help: "Of these pupils, those who attract pupil premium; 0 when there are none.",
    }),
    pupilsWithSend: amount("Pupils with SEND", {
      unit: "pupils",
      least: "0",
      help: `Of these pupils, those with a plan or SEN support; 0 when there are none. ${FOR_RECORDS}`,
    }),
  },
});
