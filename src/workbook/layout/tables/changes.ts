import { CHANGE_KINDS, CHANGE_TABLES } from "../../../domain/scenarios";
import { amount, any, choice, date, key, name, text } from "../column";
import { table } from "../table";
import { TRUST } from "./words";

export const changesTable = table("Changes", {
  sheet: "Scenarios",
  purpose: "What each scenario changes, in order. The pane and the command line write these rows for you.",
  keyFields: ["change"],
  columns: {
    change: key("Change", { help: "A short id, for example CH-014." }),
    scenario: name("Scenario", { of: "Scenarios", required: true, help: "The scenario that it belongs to." }),
    order: amount("Order", {
      unit: "count",
      required: true,
      help: "Place in the scenario: the lowest number is applied first.",
    }),
    together: text("Together", {
      blankMeans: "a decision of its own",
      help: "The same word on rows that are one decision, for example ending one post and adding another.",
    }),
    school: name("School", {
      of: "Schools",
      or: [TRUST],
      required: true,
      help: "The school it is about; Trust for a change to Years.",
    }),
    kind: choice("Kind", CHANGE_KINDS, {
      required: true,
      help: "Set a value, Add a row that exists only in the scenario, or End a row.",
    }),
    table: choice("Table", CHANGE_TABLES, { required: true, help: "The table that holds what changes." }),
    target: any("Target", {
      required: true,
      help: "The id of a row; for Pupils the school and year group as School|Y7; for Years the year.",
    }),
    field: text("Field", { help: "For Set: the column that changes, for example FTE." }),
    fromValue: any("From value", {
      help: "For Set: the value it replaces. If that has moved since, the change is stale and left out.",
    }),
    toValue: any("To value", { help: "For Set: the new value." }),
    fromDate: date("From date", {
      required: true,
      help: "1 September, or any day for Staff; for End, the first day without it.",
    }),
    toDate: date("To date", { blankMeans: "for good", help: "The last day of the change." }),
    costToAchieve: amount("Cost to achieve £", {
      unit: "GBP",
      format: "money",
      least: "0",
      blankMeans: "0",
      help: "One-off cost, for example redundancy or notice pay.",
    }),
    ofWhichSpecialSeverance: amount("of which special severance £", {
      unit: "GBP",
      format: "money",
      least: "0",
      blankMeans: "0",
      help: "The part above what contract and law require: it may need approval.",
    }),
    commitment: name("Commitment", {
      of: "Commitments",
      help: "The commitment that this change delivers; it then counts as spending, not as a release.",
    }),
    reason: text("Reason", {
      required: true,
      help: "Why, in words that may be published; a private reason goes on the Private sheet.",
    }),
  },
});
