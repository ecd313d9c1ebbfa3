import { academicYear, amount, key, name, text, yearGroup } from "../column";
import { table } from "../table";
import { FOR_RECORDS } from "./words";

export const curriculumTable = table("Curriculum", {
  sheet: "Curriculum",
  purpose: "What is taught: groups, periods and teachers for each subject and year group.",
  keyFields: ["row"],
  columns: {
    row: key("Row", { help: "A short id of your own, for example Y9-MA." }),
    school: name("School", { of: "Schools", required: true, help: "The school that teaches it." }),
    yearGroup: yearGroup("Year group", {
      or: ["Other"],
      required: true,
      help: "For example Y9, or Other for taught time outside the timetable.",
    }),
    andYearGroup: yearGroup("And year group", { help: "The second year group of a mixed class." }),
    subject: text("Subject", {
      required: true,
      help: "Spelt the same here and in Staff; Class in a primary.",
    }),
    groups: amount("Groups", {
      unit: "count",
      required: true,
      least: "0",
      most: "10000",
      help: "Classes, sets or teaching groups.",
    }),
    periodsPerGroup: amount("Periods per group", {
      unit: "periods/cycle",
      required: true,
      least: "0",
      most: "10000",
      help: "Lessons each group has in one timetable cycle.",
    }),
    teachersPerGroup: amount("Teachers per group", {
      unit: "count",
      least: "0",
      blankMeans: "1",
      help: "Teachers in the room at once, for example 2 for team teaching.",
    }),
    supportStaffPerGroup: amount("Support staff per group", {
      unit: "count",
      least: "0",
      blankMeans: "0",
      help: `Teaching assistants in the room at once. ${FOR_RECORDS}`,
    }),
    pupilsTaking: amount("Pupils taking", {
      unit: "pupils",
      least: "0",
      blankMeans: "all pupils of the year group",
      help: "For an option or a sixth-form subject: how many take it.",
    }),
    block: text("Block", {
      help: "Rows taught at the same time, for example Option A. A scenario can open or close them as one.",
    }),
    fromYear: academicYear("From year", {
      blankMeans: "the first year",
      help: "The first academic year it is taught.",
    }),
    toYear: academicYear("To year", {
      blankMeans: "the last year",
      help: "The last academic year it is taught.",
    }),
    onlyInScenario: name("Only in scenario", {
      of: "Scenarios",
      blankMeans: "in every plan",
      help: "The row exists only in that scenario and those built on it.",
    }),
    commitment: name("Commitment", { of: "Commitments", help: "The commitment that this row delivers." }),
    note: text("Note", { help: "Anything worth knowing." }),
  },
});
