import type { LogEntry } from "../../../domain/audit";
import type { RowEdit, RowValues } from "../../host";
import { columnOf, fieldsOf } from "../../layout/table";
import { auditLogTable } from "../../layout/tables";

/** An entry as a row of AuditLog: the inverse of its reading. */
export function logRow(entry: LogEntry): RowEdit {
  const texts: ReadonlyMap<string, string> = new Map(Object.entries(entry));
  const values: RowValues = Object.fromEntries(
    fieldsOf(auditLogTable).map((field) => [columnOf(auditLogTable, field).header, texts.get(field) || null]),
  );
  const key = { [auditLogTable.columns.entry.header]: entry.entry };
  return { edit: "add", table: auditLogTable.name, key, values };
}
