import { amount, key, yesNo } from "../column";
import { table } from "../table";

export const delegationTable = table("Delegation", {
  sheet: "Settings",
  purpose: "Who may approve what, from your scheme of delegation. Approvals are held against it.",
  keyFields: ["role"],
  essential: false,
  columns: {
    role: key("Role", { help: "For example Headteacher, Chief executive or Board." }),
    upTo: amount("Up to £", {
      unit: "GBP",
      format: "money",
      required: true,
      least: "0",
      help: "The most that this role may approve in one commitment, per year.",
    }),
    recurrent: yesNo("Recurrent", {
      blankMeans: "no",
      help: "yes when the role may also approve spending that comes back each year.",
    }),
  },
});
