import { name, text } from "../column";
import { table } from "../table";

export const privateReasonsTable = table("PrivateReasons", {
  sheet: "Private",
  purpose: "Reasons that must not be published. The log keeps only a code that proves what was written.",
  keyFields: ["change"],
  essential: false,
  columns: {
    change: name("Change", { of: "Changes", required: true, help: "The change that the reason is for." }),
    reason: text("Reason", { help: "For example a pending retirement: keep it short." }),
    salt: text("Salt", { help: "Written by Headroom so that the code in the log cannot be guessed." }),
  },
});
