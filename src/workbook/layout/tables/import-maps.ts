import { IMPORT_KINDS } from "../../../domain/reference";
import { choice, text } from "../column";
import { table } from "../table";

export const importMapsTable = table("ImportMaps", {
  sheet: "Settings",
  purpose: "Which column of another system's file goes where. The command import writes and uses it.",
  keyFields: ["map", "kind", "sourceColumn", "table", "column"],
  essential: false,
  columns: {
    map: text("Map", {
      required: true,
      help: "A name for the file's layout, for example Payroll provider.",
    }),
    kind: choice("Kind", IMPORT_KINDS, { required: true, help: "What the file holds." }),
    sourceColumn: text("Source column", {
      required: true,
      help: "The header in the file; always | Oakfield for every row; or Job title | M Teacher | Teacher.",
    }),
    table: text("Table", { required: true, help: "The table here, for example Staff." }),
    column: text("Column", {
      required: true,
      help: "The column of that table, for example FTE.",
    }),
  },
});
