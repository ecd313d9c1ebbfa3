import { amount, choice, date, key, text } from "../column";
import { table } from "../table";
import { CHECKED_ON_HELP, STATUSES, STATUS_HELP } from "./words";

export const evidenceStrandsTable = table("EvidenceStrands", {
  sheet: "Settings",
  purpose: "For your records. What research says about ways to spend: a starting point, not a forecast.",
  keyFields: ["strand"],
  essential: false,
  columns: {
    strand: key("Strand", { help: "For example Reading comprehension strategies." }),
    months: amount("Months", {
      unit: "months",
      help: "Average months of extra progress over a year; blank when the research is unclear.",
    }),
    cost: amount("Cost (1–5)", {
      unit: "count",
      least: "1",
      most: "5",
      whole: true,
      help: "From 1, very low, to 5, very high.",
    }),
    strength: amount("Strength (0–5)", {
      unit: "count",
      least: "0",
      most: "5",
      whole: true,
      help: "How strong the evidence is: 0 not enough, 1 very limited, 5 very extensive.",
    }),
    status: choice("Status", STATUSES, { required: true, help: STATUS_HELP }),
    source: text("Source", { required: true, help: "The page or report, so that others can find it." }),
    checkedOn: date("Checked on", { help: CHECKED_ON_HELP }),
  },
});
