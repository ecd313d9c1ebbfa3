import type { TableLayout } from "./table";
import { actualsTable } from "./tables/actuals";
import { auditLogTable } from "./tables/audit-log";
import { bfrLinesTable } from "./tables/bfr-lines";
import { budgetTable } from "./tables/budget";
import { changesTable } from "./tables/changes";
import { commitmentsTable } from "./tables/commitments";
import { controlsTable } from "./tables/controls";
import { curriculumTable } from "./tables/curriculum";
import { delegationTable } from "./tables/delegation";
import { evidenceStrandsTable } from "./tables/evidence-strands";
import { frozenFiguresTable } from "./tables/frozen-figures";
import { fundsTable } from "./tables/funds";
import { importMapsTable } from "./tables/import-maps";
import { metricBandsTable } from "./tables/metric-bands";
import { monthlyActualsTable } from "./tables/monthly-actuals";
import { onCostRatesTable } from "./tables/on-cost-rates";
import { payPointsTable } from "./tables/pay-points";
import { privateReasonsTable } from "./tables/private-reasons";
import { pupilsTable } from "./tables/pupils";
import { releasesTable } from "./tables/releases";
import { rolesTable } from "./tables/roles";
import { scenariosTable } from "./tables/scenarios";
import { openingReservesTable, schoolsTable } from "./tables/schools";
import { settingsTable } from "./tables/settings";
import { staffTable } from "./tables/staff";
import { teachingTable } from "./tables/teaching";
import { yearsTable } from "./tables/years";

export * from "./tables/actuals";
export * from "./tables/audit-log";
export * from "./tables/bfr-lines";
export * from "./tables/budget";
export * from "./tables/changes";
export * from "./tables/commitments";
export * from "./tables/controls";
export * from "./tables/curriculum";
export * from "./tables/delegation";
export * from "./tables/evidence-strands";
export * from "./tables/frozen-figures";
export * from "./tables/funds";
export * from "./tables/import-maps";
export * from "./tables/metric-bands";
export * from "./tables/monthly-actuals";
export * from "./tables/on-cost-rates";
export * from "./tables/pay-points";
export * from "./tables/private-reasons";
export * from "./tables/pupils";
export * from "./tables/releases";
export * from "./tables/roles";
export * from "./tables/scenarios";
export * from "./tables/schools";
export * from "./tables/settings";
export * from "./tables/staff";
export * from "./tables/teaching";
export * from "./tables/words";
export * from "./tables/years";

/** Every input and decision table, in the order in which they stand in a new workbook. */
export const ALL_TABLES: readonly TableLayout[] = [
  settingsTable,
  yearsTable,
  fundsTable,
  metricBandsTable,
  importMapsTable,
  evidenceStrandsTable,
  controlsTable,
  delegationTable,
  bfrLinesTable,
  schoolsTable,
  openingReservesTable,
  pupilsTable,
  curriculumTable,
  staffTable,
  teachingTable,
  rolesTable,
  payPointsTable,
  onCostRatesTable,
  budgetTable,
  monthlyActualsTable,
  scenariosTable,
  changesTable,
  frozenFiguresTable,
  releasesTable,
  commitmentsTable,
  actualsTable,
  privateReasonsTable,
  auditLogTable,
];
