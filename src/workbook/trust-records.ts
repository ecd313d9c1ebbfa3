import type { TrustRecords } from "../application/evidence/records";
import { inUnit } from "../domain/kernel";
import type { RowOrigin } from "../domain/kernel";
import { nameBookOf } from "./codec/name-book";
import { readTable } from "./codec/read-table";
import { orNull } from "./codec/readable";
import type { HostTable } from "./host";
import { columnPosition, tableNamed } from "./layout/find-row";
import { columnOf } from "./layout/table";
import type { RowOf, TableLayout } from "./layout/table";
import * as tables from "./layout/tables";
import { ownCodesIn } from "./own-codes";

/** What the tables say for the record. What is wrong with them, the reading of the trust has said. */
export function trustRecords(own: readonly HostTable[]): TrustRecords {
  const names = nameBookOf(own);
  const rows = <T extends TableLayout>(layout: T): readonly RowOf<T>[] =>
    readTable(layout, own, names).rows ?? [];
  return {
    scenarios: rows(tables.scenariosTable).map(scenarioRecord),
    releases: rows(tables.releasesTable).map(releaseRecord),
    commitments: rows(tables.commitmentsTable).map(commitmentRecord),
    actuals: rows(tables.actualsTable).map(actualRecord),
    controls: rows(tables.controlsTable).map(controlRecord),
    strands: rows(tables.evidenceStrandsTable).map(strandRecord),
    textAt: (origin, field) => textAt(origin, field, own),
    ownCodes: ownCodesIn(own),
  };
}

type RecordOf<K extends Exclude<keyof TrustRecords, "textAt" | "ownCodes">> = TrustRecords[K][number];

const scenarioRecord = (row: RowOf<typeof tables.scenariosTable>): RecordOf<"scenarios"> => ({
  scenario: orNull(row.scenario) ?? "",
  author: orNull(row.author),
  created: orNull(row.created),
  adoptedBy: orNull(row.adoptedBy),
  minuteReference: orNull(row.minuteReference),
});

const releaseRecord = (row: RowOf<typeof tables.releasesTable>): RecordOf<"releases"> => ({
  release: orNull(row.release) ?? "",
  frozenOn: orNull(row.frozenOn),
  realised: row.realised && inUnit(row.realised),
  realisedReference: orNull(row.realisedReference),
  certainty: orNull(row.certainty),
  basis: orNull(row.basis),
});

const commitmentRecord = (row: RowOf<typeof tables.commitmentsTable>): RecordOf<"commitments"> => ({
  commitment: orNull(row.commitment) ?? "",
  evidence: orNull(row.evidence),
  evidenceStrength: row.evidenceStrength,
  measureBaseline: orNull(row.measureBaseline),
  measureTarget: orNull(row.measureTarget),
  approvedOn: orNull(row.approvedOn),
  optionsConsidered: orNull(row.optionsConsidered),
  equalityAndSendImpact: orNull(row.equalityAndSendImpact),
  procurementRoute: orNull(row.procurementRoute),
  conflictsDeclared: orNull(row.conflictsDeclared),
  costCentre: orNull(row.costCentre),
  pupilPremiumTier: orNull(row.pupilPremiumTier),
  valuePillar: orNull(row.valuePillar),
  poolingConsideration: orNull(row.poolingConsideration),
});

const actualRecord = (row: RowOf<typeof tables.actualsTable>): RecordOf<"actuals"> => ({
  commitment: orNull(row.commitment) ?? "",
  academicYear: orNull(row.academicYear),
  part: orNull(row.part),
  spent: row.spent && inUnit(row.spent),
  ledgerReference: orNull(row.ledgerReference),
  measureValue: orNull(row.measureValue),
  comment: orNull(row.comment),
  recordedBy: orNull(row.recordedBy),
  recordedOn: orNull(row.recordedOn),
});

const controlRecord = (row: RowOf<typeof tables.controlsTable>): RecordOf<"controls"> => ({
  control: orNull(row.control) ?? "",
  school: orNull(row.school),
  academicYear: orNull(row.academicYear),
  asAt: orNull(row.asAt),
  externalTotal: row.externalTotal,
  sourceDocument: orNull(row.sourceDocument),
  checkedBy: orNull(row.checkedBy),
  explanation: orNull(row.explanation),
});

const strandRecord = (row: RowOf<typeof tables.evidenceStrandsTable>): RecordOf<"strands"> => ({
  strand: orNull(row.strand) ?? "",
  months: row.months,
  cost: row.cost,
  strength: row.strength,
  status: orNull(row.status),
  source: orNull(row.source),
  checkedOn: orNull(row.checkedOn),
});

function textAt({ place, row }: RowOrigin, field: string, own: readonly HostTable[]): string | null {
  const layout = tables.ALL_TABLES.find(({ name }): boolean => name === place.table);
  const table = layout && tableNamed(own, layout.name);
  if (!layout || !table || !hasField(layout, field)) return null;
  const position = columnPosition(table, columnOf(layout, field).header);
  const cell = position === null ? null : (table.rows[row - table.headerRow - 1]?.[position] ?? null);
  const isText = typeof cell === "string" || typeof cell === "number";
  return isText && String(cell).trim() !== "" ? String(cell).trim() : null;
}

const hasField = ({ columns }: TableLayout, field: string): boolean => field in columns;
