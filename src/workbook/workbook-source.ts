import type { ReadTrust, TrustSource } from "../application/trust-source";
import { nameKey } from "../domain/kernel";
import { readTrust } from "./codec/read-trust";
import type { HostTable, UnreadableFile } from "./host";
import { ALL_TABLES } from "./layout/tables";

/** A host's tables as a trust; `readTables` says in words why a file cannot be read. */
export const workbookSource = (
  readTables: () => Promise<readonly HostTable[] | UnreadableFile>,
): TrustSource => ({
  async read(): Promise<ReadTrust> {
    const tables = await readTables();
    if ("unreadable" in tables) return { outcome: "refused", reason: tables.unreadable };
    const reading = readTrust(tables);
    return reading.newerLayout === null
      ? { outcome: "read", model: reading.model, issues: reading.issues, isNew: !tables.some(isOurs) }
      : { outcome: "refused", reason: newerLayout(reading.newerLayout, reading.known) };
  },
});

/** Why tables cannot be opened as a trust's; null when they can. */
export function refusalOf(tables: readonly HostTable[]): string | null {
  if (!tables.some(isOurs))
    return "it has none of Headroom's tables. A workbook that has them can be downloaded from the sample.";
  const reading = readTrust(tables);
  return reading.newerLayout === null ? null : newerLayout(reading.newerLayout, reading.known);
}

const OURS = new Set(ALL_TABLES.map(({ name }) => nameKey(name)));
const isOurs = ({ name }: HostTable): boolean => OURS.has(nameKey(name));

export const newerLayout = (found: string, known: string): string =>
  `the workbook has layout version ${found}, and this version of Headroom knows up to ${known}. Use a newer version of Headroom: this one could misread it.`;
