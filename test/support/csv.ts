import type { HostTable } from "../../src/workbook/host";
import { dateOfSerial, dayText } from "../../src/workbook/codec/serial-date";
import { tableNamed } from "../../src/workbook/layout/find-row";

/** A file as other systems write it: UTF-8, commas, every text in quotation marks where it needs them. */
export const csv = (...rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map(quoted).join(",")).join("\r\n"));

const quoted = (cell: string | number): string =>
  /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);

const DAYS = ["Month", "Starts", "Ends"];

/** A table of a workbook as a file would have it, days as a UK system writes them. */
export function csvOf(tables: readonly HostTable[], name: string): Uint8Array {
  const table = tableNamed(tables, name);
  if (!table) throw new Error(`no table ${name}`);
  const rows = table.rows.filter((cells) => cells.some((cell) => cell !== null));
  const texts = rows.map((cells) =>
    table.headers.map((header, place): string => {
      const cell = cells[place] ?? null;
      const day = typeof cell === "number" && DAYS.includes(header) ? dateOfSerial(cell) : null;
      return day ? dayText(day) : typeof cell === "object" ? "" : String(cell);
    }),
  );
  return csv(table.headers, ...texts);
}

/** The rows of a table that hold something, by header. */
export function rowsIn(tables: readonly HostTable[], name: string): Record<string, unknown>[] {
  const table = tableNamed(tables, name);
  const rows = (table?.rows ?? []).filter((cells) => cells.some((cell) => cell !== null));
  return rows.map((cells) =>
    Object.fromEntries((table?.headers ?? []).map((header, place) => [header, cells[place] ?? null])),
  );
}
