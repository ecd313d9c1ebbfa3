import { PHASES } from "../../../domain/curriculum";
import { amount, choice, key, name, text } from "../column";
import { table } from "../table";
import { FOR_RECORDS } from "./words";

export const schoolsTable = table("Schools", {
  sheet: "Schools",
  purpose: "One row for each school, and one Central row for the trust's own services.",
  keyFields: ["school"],
  columns: {
    school: key("School", { help: "The school's short name, as it should appear everywhere." }),
    urn: text("URN", { help: "DfE's unique reference number, 6 digits." }),
    phase: choice("Phase", PHASES, {
      required: true,
      help: "An all-through school is two rows, one Primary and one Secondary.",
    }),
    partOfSchool: text("Part of school", {
      blankMeans: "a school of its own",
      help: "The whole school's name, the same on both rows of an all-through school.",
    }),
    payArea: text("Pay area", {
      required: true,
      help: "As in PayPoints: Rest of England, Fringe, Outer London, Inner London or your own.",
    }),
    periodsPerCycle: amount("Periods per cycle", {
      unit: "periods/cycle",
      required: true,
      least: "1",
      help: "Lessons in one whole timetable cycle, for example 25 a week or 50 a fortnight.",
    }),
    weeksPerCycle: amount("Weeks per cycle", {
      unit: "count",
      required: true,
      least: "1",
      whole: true,
      help: "1 for a weekly timetable, 2 for a fortnightly one.",
    }),
    targetContactRatio: amount("Target contact ratio", {
      unit: "ratio",
      least: "0",
      most: "1",
      blankMeans: "the teachers needed are not known",
      help: "Share of teacher time that should be taught, for example 0.78.",
    }),
    targetClassSize: amount("Target class size", {
      unit: "pupils",
      least: "1",
      help: `The average class size that the school plans for, for example 26. ${FOR_RECORDS}`,
    }),
  },
});

export const openingReservesTable = table("OpeningReserves", {
  sheet: "Schools",
  purpose: "What each school has in each fund on the first day of the plan.",
  keyFields: ["school", "fund"],
  essential: false,
  columns: {
    school: name("School", { of: "Schools", required: true, help: "The school that holds the reserve." }),
    fund: name("Fund", { of: "Funds", required: true, help: "The fund that the reserve belongs to." }),
    amount: amount("Amount £", {
      unit: "GBP",
      format: "money",
      required: true,
      help: "Balance on 1 September of the first year; a deficit is negative.",
    }),
    actualOrForecast: choice("Actual or forecast", ["actual", "forecast"], {
      blankMeans: "forecast",
      help: "actual once the accounts are closed.",
    }),
  },
});
