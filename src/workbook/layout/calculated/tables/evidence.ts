import { calculatedTable, key } from "../calculated-table";

export const EVIDENCE_SHEET = "Evidence";

/** What the evidence below it is of: the one table of a sheet that is a document. */
export const evidenceTable = calculatedTable("Evidence", {
  sheet: EVIDENCE_SHEET,
  purpose: "What this evidence is of, and when it was worked out.",
  columns: [
    key("About", { help: "A property of this evidence." }),
    key("What it is", {
      help: "Values of that day: they do not follow what is typed into cells since. Run recalc to write them anew.",
    }),
  ],
});
