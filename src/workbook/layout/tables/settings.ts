import { any, text, key } from "../column";
import { table } from "../table";

export const settingsTable = table("Settings", {
  sheet: "Settings",
  purpose: "What holds for the whole trust and every plan. One row for each setting.",
  keyFields: ["setting"],
  columns: {
    setting: key("Setting", { given: true, help: "The name of the setting: leave it as it is." }),
    value: any("Value", {
      required: true,
      help: "Your trust's own value: the note beside it says what it does.",
    }),
    unit: text("Unit", { given: true, help: "What the value is counted in." }),
    note: text("Note", { given: true, help: "What the setting does, and where its value comes from." }),
  },
});
