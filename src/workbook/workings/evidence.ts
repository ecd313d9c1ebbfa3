import { evidencePack } from "../../application/evidence/evidence-pack";
import type { Pack } from "../../application/evidence/pack";
import { packSheetRows } from "../../application/evidence/pack-sheet";
import { packSourceOf } from "../../application/evidence/pack-source";
import type { ScenarioSet } from "../../application/scenarios/open-scenarios";
import type { Sha256 } from "../../domain/audit";
import type { CivilDate } from "../../domain/kernel";
import type { HostTable } from "../host";
import { inputsText } from "../inputs-text";
import type { CalculatedContent } from "../layout/calculated/calculated-table";
import type { SheetDocument } from "../layout/calculated/sheet-document";
import { evidenceTable } from "../layout/calculated/tables/evidence";
import { logRecord } from "../log-record";
import { MADE_BY } from "../made-by";
import { trustRecords } from "../trust-records";

export interface EvidenceOf {
  readonly set: ScenarioSet;
  readonly tables: readonly HostTable[];
  readonly today: CivilDate;
  readonly sha256: Sha256;
}

/** The evidence pack of the whole trust and its active scenario; null where it cannot be made. */
export function workbookEvidence({ set, tables, today, sha256 }: EvidenceOf): Pack | null {
  const opened = packSourceOf(set, trustRecords(tables), { school: null, scenario: null });
  if (opened.outcome === "refused") return null;
  return evidencePack(opened.source, {
    school: null,
    preparedOn: today,
    file: { name: "This workbook", sha256: null },
    inputsHash: sha256(inputsText(tables)),
    madeBy: MADE_BY,
    log: logRecord(tables, sha256),
  });
}

export const evidenceContents = (pack: Pack): CalculatedContent[] => [
  { layout: evidenceTable, rows: pack.about.map(({ name, text }) => ({ About: name, "What it is": text })) },
];

/** A column of sentences and names, and six of figures. */
const WIDTHS = [60, 12, 12, 12, 12, 12, 14];
export const evidenceDocument = (pack: Pack): SheetDocument => ({
  widths: WIDTHS,
  rows: packSheetRows(pack),
});
