import { PART_NAMES } from "../../../domain/kernel";
import { academicYear, amount, any, choice, date, name, text } from "../column";
import { table } from "../table";
import { CASH_OR_PERIODS } from "./words";

export const actualsTable = table("Actuals", {
  sheet: "Reinvestment",
  purpose: "For your records. What each commitment really cost, and what came of it.",
  keyFields: ["commitment", "academicYear", "part"],
  essential: false,
  columns: {
    commitment: name("Commitment", { of: "Commitments", required: true, help: "The commitment's id." }),
    academicYear: academicYear("Academic year", { required: true, help: "For example 2026/27." }),
    part: choice("Part", PART_NAMES, { required: true, help: "Sep–Mar or Apr–Aug." }),
    spent: amount("Spent", {
      unit: CASH_OR_PERIODS,
      help: "In that part: £, where a refund is negative, or periods a week in that part.",
    }),
    ledgerReference: text("Ledger reference", { help: "Where the spending can be seen." }),
    measureValue: any("Measure value", { help: "Where the commitment's measure stood." }),
    comment: text("Comment", { help: "What happened, in a sentence." }),
    recordedBy: text("Recorded by", { help: "Who wrote this row." }),
    recordedOn: date("Recorded on", { help: "The day it was written." }),
  },
});
