import type { HostTable } from "../../src/workbook/host";
import { readWorkbook } from "../../src/workbook/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { readTrust, type TrustReading } from "../../src/workbook/codec/read-trust";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import type { TrustModel } from "../../src/domain/reinvestment";
import type { Issue } from "../../src/domain/kernel";

/** The tables of a file. */
export async function tablesOf(bytes: Uint8Array): Promise<HostTable[]> {
  const result = await readWorkbook(bytes);
  if ("unreadable" in result) throw new Error(result.unreadable);
  return result;
}

/** The tables of a workbook after it has been written and read. */
export const throughFile = async (content: WorkbookContent): Promise<HostTable[]> =>
  tablesOf(await writeWorkbook(content));

/** The trust in the tables; fails when they hold none. */
export function trustIn(tables: readonly HostTable[]): { model: TrustModel; issues: readonly Issue[] } {
  const reading: TrustReading = readTrust(tables);
  if (reading.newerLayout !== null) throw new Error(`layout ${reading.newerLayout}`);
  if (reading.model === null) throw new Error("the years of the plan are not known");
  return { model: reading.model, issues: reading.issues };
}
