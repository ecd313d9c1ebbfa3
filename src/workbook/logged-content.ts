import { entriesFor } from "../domain/audit";
import type { Sha256 } from "../domain/audit";
import type { HostTable } from "./host";
import { isDecisionTable } from "./ledger-rows";
import { columnOf, fieldsOf } from "./layout/table";
import { auditLogTable } from "./layout/tables";
import type { TableContent, WorkbookContent } from "./layout/workbook-content";
import { rowDrafts } from "./log-edits";
import type { Deed } from "./log-edits";

/** A new workbook with a log that tells of every decision in it. */
export function loggedContent(content: WorkbookContent, deed: Deed, sha256: Sha256): WorkbookContent {
  const tables = content.sheets.flatMap((sheet) => sheet.tables.map((own) => asTable(own, sheet.name)));
  const undecided = tables.map((table) => (isDecisionTable(table.name) ? { ...table, rows: [] } : table));
  const entries = entriesFor(rowDrafts(undecided, tables, deed, sha256), [], deed.session, sha256);
  const rows = entries.map((entry) => ({ ...entry }));
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((own) => (own.layout.name === auditLogTable.name ? { ...own, rows } : own)),
  }));
  return { ...content, sheets };
}

const asTable = ({ layout, rows }: TableContent, sheet: string): HostTable => ({
  name: layout.name,
  sheet,
  headerRow: 1,
  firstColumn: 1,
  headers: fieldsOf(layout).map((field) => columnOf(layout, field).header),
  rows: rows.map((row) => fieldsOf(layout).map((field) => row[field] ?? null)),
});
