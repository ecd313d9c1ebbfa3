import { CHANGE_KINDS, CHANGE_TABLES } from "../../../domain/scenarios";
import { amount, any, choice, date, key, name, text } from "../column";
import { table } from "../table";
import { FOR_RECORDS, TRUST } from "./words";

export const changesTable = table("Changes", {
  sheet: "Scenarios",
  purpose: "What each scenario changes, in order. One row is one change.",
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
      help: `The same word on rows that are one decision, for example ending one post and adding another. ${FOR_RECORDS}`,
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
    table: choice("Table", CHANGE_TABLES, {
      required: true,
      help: "The table that holds what changes. Curriculum and Staff: Set, Add or End. Budget: Amount £. Pupils: Pupils. Schools: Target contact ratio, Target class size. Years: the four percentages.",
    }),
    target: any("Target", {
      required: true,
      help: "The id of a row; for Pupils the school and year group as School|Y7; for Schools the school; for Years the academic year.",
    }),
    field: text("Field", {
      help: "For Set: the column. Curriculum: Groups, Periods per group, Teachers per group, Support staff per group, Pupils taking. Staff: FTE, Timetabled periods, TLR £, TLR share, SEN allowance £, Annual salary £, Annual cost £.",
    }),
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
      help: "The part of the cost to achieve above what contract and law require: it may need approval.",
    }),
    commitment: name("Commitment", {
      of: "Commitments",
      help: "The commitment that this change delivers; it then counts as spending, not as a release.",
    }),
    reason: text("Reason", {
      required: true,
      help: "Why, in words that may be published; a private reason goes on the Private sheet, which you delete from copies.",
    }),
  },
});
