import { any, text, key } from "../column";
import { table } from "../table";

export const settingsTable = table("Settings", {
  sheet: "Settings",
  purpose: "What holds for the whole trust and every plan. One row for each setting.",
  keyFields: ["setting"],
  columns: {
    setting: key("Setting", { help: "The name of the setting: leave it as it is." }),
    value: any("Value", { required: true, help: "Your trust's own value." }),
    unit: text("Unit", { help: "What the value is counted in." }),
    note: text("Note", { help: "What the setting does, and where its value comes from." }),
  },
});
