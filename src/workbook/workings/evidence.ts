import type { Pack } from "../../application/evidence/pack";
import { packSheetRows } from "../../application/evidence/pack-sheet";
import type { CalculatedContent } from "../layout/calculated/calculated-table";
import type { SheetDocument } from "../layout/calculated/sheet-document";
import { evidenceTable } from "../layout/calculated/tables/evidence";

export const evidenceContents = (pack: Pack): CalculatedContent[] => [
  { layout: evidenceTable, rows: pack.about.map(({ name, text }) => ({ About: name, "What it is": text })) },
];

/** A column of sentences and names, and six of figures. */
const WIDTHS = [60, 12, 12, 12, 12, 12, 14];
export const evidenceDocument = (pack: Pack): SheetDocument => ({
  widths: WIDTHS,
  rows: packSheetRows(pack),
});
