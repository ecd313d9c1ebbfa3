import { amount, choice, date, name, text } from "../column";
import { table } from "../table";
import { CHECKED_ON_HELP, STATUSES, STATUS_HELP } from "./words";

export const onCostRatesTable = table("OnCostRates", {
  sheet: "Rates",
  purpose: "Employer's National Insurance, pensions, levy and allowances, from the day each takes effect.",
  keyFields: ["rate", "school", "effectiveFrom"],
  columns: {
    rate: text("Rate", {
      required: true,
      help: 'Spelt as in the rows supplied. Add a row "LGPS employer rate" for each school.',
    }),
    school: name("School", {
      of: "Schools",
      blankMeans: "all schools",
      help: "For a rate of one school: the LGPS employer rate differs from school to school.",
    }),
    effectiveFrom: date("Effective from", {
      required: true,
      help: "First day of the rate, for example 6 April 2026.",
    }),
    value: amount("Value", {
      unit: "rate's unit",
      required: true,
      least: "0",
      help: "A share as a number, for example 0.15 for 15%, or an amount in £.",
    }),
    unit: text("Unit", { required: true, help: "For example ratio, or GBP per year." }),
    status: choice("Status", STATUSES, { required: true, help: STATUS_HELP }),
    source: text("Source", { required: true, help: "The page or letter that the rate comes from." }),
    checkedOn: date("Checked on", { help: CHECKED_ON_HELP }),
  },
});
