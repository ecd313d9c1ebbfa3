import type { ReadTrust, TrustSource } from "../application/trust-source";
import { readTrust } from "./codec/read-trust";
import type { HostTable, UnreadableFile } from "./host";

/** A host's tables as a trust; `readTables` says in words why a file cannot be read. */
export const workbookSource = (
  readTables: () => Promise<readonly HostTable[] | UnreadableFile>,
): TrustSource => ({
  async read(): Promise<ReadTrust> {
    const tables = await readTables();
    if ("unreadable" in tables) return { outcome: "refused", reason: tables.unreadable };
    const reading = readTrust(tables);
    return reading.newerLayout === null
      ? { outcome: "read", model: reading.model, issues: reading.issues }
      : { outcome: "refused", reason: newerLayout(reading.newerLayout, reading.known) };
  },
});

export const newerLayout = (found: string, known: string): string =>
  `the workbook has layout version ${found}, and this version of Headroom knows up to ${known}. Use a newer version of Headroom: this one could misread it.`;
