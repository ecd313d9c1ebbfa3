import { BFR_SECTIONS } from "../../../domain/reference";
import { choice, date, key, text } from "../column";
import { table } from "../table";
import { CHECKED_ON_HELP, STATUSES, STATUS_HELP } from "./words";

export const bfrLinesTable = table("BfrLines", {
  sheet: "Settings",
  purpose: "The lines of the Budget Forecast Return, for the command bfr. Correct them to this year's form.",
  keyFields: ["heading"],
  essential: false,
  columns: {
    line: text("Line", { help: "The number in the form, for example 298; several with commas between." }),
    heading: key("Heading", { help: "For example Energy. A Budget row may name it in its column BFR line." }),
    section: choice("Section", BFR_SECTIONS, {
      required: true,
      help: "Where the line stands. Totals, balances and pupils are worked out and need no codes.",
    }),
    aarCodes: text("AAR codes", {
      help: "Codes of the accounts return or of your ledger that stand on the line, with ; between them.",
    }),
    status: choice("Status", STATUSES, { required: true, help: STATUS_HELP }),
    source: text("Source", { required: true, help: "Where number and codes come from." }),
    checkedOn: date("Checked on", { help: CHECKED_ON_HELP }),
  },
});
