import { choice, text } from "../column";
import { table } from "../table";

export const IMPORT_KINDS = ["payroll", "timetable", "pupils", "budget", "actuals"] as const;

export const importMapsTable = table("ImportMaps", {
  sheet: "Settings",
  purpose: "Not used yet: leave it empty.",
  keyFields: ["map", "kind", "sourceColumn"],
  essential: false,
  columns: {
    map: text("Map", {
      required: true,
      given: true,
      help: "A name for the file's layout, for example Payroll provider.",
    }),
    kind: choice("Kind", IMPORT_KINDS, { required: true, given: true, help: "What the file holds." }),
    sourceColumn: text("Source column", {
      required: true,
      given: true,
      help: "The header in the file, as spelt there.",
    }),
    table: text("Table", { required: true, given: true, help: "The table here, for example Staff." }),
    column: text("Column", {
      required: true,
      given: true,
      help: "The column of that table, for example FTE.",
    }),
  },
});
