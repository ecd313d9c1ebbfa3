import { name, text } from "../column";
import { table } from "../table";

export const privateReasonsTable = table("PrivateReasons", {
  sheet: "Private",
  purpose: "Reasons that must not be published. Nothing else in the workbook uses them.",
  keyFields: ["change"],
  essential: false,
  columns: {
    change: name("Change", { of: "Changes", required: true, help: "The change that the reason is for." }),
    reason: text("Reason", { help: "For example a pending retirement: keep it short." }),
    salt: text("Salt", {
      given: true,
      help: "Headroom writes it, so that the hash of the row in Audit log cannot be guessed.",
    }),
  },
});
