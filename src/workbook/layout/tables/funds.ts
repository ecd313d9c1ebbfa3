import { FUND_TYPES } from "../../../domain/budget";
import { choice, date, key, text, yesNo } from "../column";
import { table } from "../table";
import { FOR_RECORDS } from "./words";

export const fundsTable = table("Funds", {
  sheet: "Settings",
  purpose: "The funds that pay for posts and budget lines, and what each may be spent on.",
  keyFields: ["fund"],
  columns: {
    fund: key("Fund", { help: "For example GAG or Pupil premium." }),
    type: choice("Type", FUND_TYPES, {
      required: true,
      help: "revenue restricted, revenue unrestricted or capital; capital has a balance of its own.",
    }),
    restriction: text("Restriction", {
      required: true,
      help: "The condition of the grant in one line, or none.",
    }),
    mayFund: text("May fund", {
      required: true,
      help: 'Categories of Commitments with ";" between them, or the word any for all of them.',
    }),
    spendBy: date("Spend by", {
      blankMeans: "no last day",
      help: `The last day on which it may be spent. ${FOR_RECORDS}`,
    }),
    carryForward: yesNo("Carry forward", {
      blankMeans: "yes",
      help: `no when what is left at the end of the year must be paid back. ${FOR_RECORDS}`,
    }),
  },
});
