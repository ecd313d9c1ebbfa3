import { CERTAINTIES } from "../../../domain/reinvestment";
import { academicYear, amount, choice, date, key, name, text } from "../column";
import { table } from "../table";
import { CASH_OR_PERIODS, CASH_OR_TIME, FOR_RECORDS, RECURRENCES, RELEASE_BASES } from "./words";

export const releasesTable = table("Releases", {
  sheet: "Reinvestment",
  purpose: "Money or teacher time that a scenario releases, and that commitments draw on.",
  keyFields: ["release"],
  columns: {
    release: key("Release", { help: "A short id, for example R-05." }),
    scenario: name("Scenario", { of: "Scenarios", required: true, help: "The scenario that releases it." }),
    school: name("School", { of: "Schools", required: true, help: "The school that it is released from." }),
    fund: name("Fund", {
      of: "Funds",
      help: "For cash: the fund it came from, whose conditions still hold.",
    }),
    cashOrTime: choice("Cash or time", CASH_OR_TIME, {
      required: true,
      help: "cash when spending falls, time when teachers who stay are freed: never added together.",
    }),
    recurrence: choice("Recurrence", RECURRENCES, {
      required: true,
      help: "recurrent when it comes back each year, or one-off.",
    }),
    fromYear: academicYear("From year", { required: true, help: "The first year it is released." }),
    toYear: academicYear("To year", {
      blankMeans: "the last year of the plan; when one-off, From year only",
      help: "The last year it is released.",
    }),
    amountAgreed: amount("Amount agreed", {
      unit: CASH_OR_PERIODS,
      required: true,
      least: "0",
      help: "Per year: £ for cash, periods a week for time. For your records: figures use what is released now.",
    }),
    amountNow: amount("Amount now", {
      unit: CASH_OR_PERIODS,
      given: true,
      help: "Leave it blank: the report of the command plan shows what the release comes to now.",
    }),
    change: name("Change", { of: "Changes", help: "The change that releases it, when it is one change." }),
    basis: choice("Basis", RELEASE_BASES, {
      blankMeans: "from spend",
      help: `from budget only when nobody was in the post, or it would have ended anyway. ${FOR_RECORDS}`,
    }),
    frozenOn: date("Frozen on", { help: "The day the amount was agreed." }),
    realised: amount("Realised", {
      unit: CASH_OR_PERIODS,
      help: `What has really been released so far, in the unit of Amount agreed. ${FOR_RECORDS}`,
    }),
    realisedReference: text("Realised reference", {
      help: "Where that can be seen, for example a payroll report.",
    }),
    certainty: choice("Certainty", CERTAINTIES, {
      blankMeans: "identified",
      help: `How sure it is: identified, agreed, contracted or realised. ${FOR_RECORDS}`,
    }),
  },
});
