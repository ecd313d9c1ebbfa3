import { amount, date, name, text } from "../column";
import { table } from "../table";

export const monthlyActualsTable = table("MonthlyActuals", {
  sheet: "Budget",
  purpose: "What was really received and spent each month. The command months holds it against the budget.",
  keyFields: ["school", "month", "nominalCode", "costCentre", "fund"],
  essential: false,
  columns: {
    school: name("School", { of: "Schools", required: true, help: "The school whose ledger it is." }),
    month: date("Month", { required: true, help: "The first day of the month, for example 1 October 2026." }),
    nominalCode: text("Nominal code", { required: true, help: "As in your finance system." }),
    costCentre: text("Cost centre", { help: "As in your finance system." }),
    fund: name("Fund", { of: "Funds", help: "The fund that got or paid it." }),
    amount: amount("Amount £", {
      unit: "GBP",
      format: "money",
      required: true,
      help: "The month's total with the sign of your budget lines; a refund is negative.",
    }),
    source: text("Source", { help: "The report that it comes from." }),
  },
});
