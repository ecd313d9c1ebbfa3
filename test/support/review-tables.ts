import { openTrust } from "../../src/application/open-trust";
import { publicFormat } from "../../src/application/public-format";
import { publicText } from "../../src/application/public-text";
import { workbookSource } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";
import type { PublicPlan } from "./command-line";

/** `plan --json` of tables, without the file around them. */
export async function planOfTables(
  tables: readonly HostTable[],
  scenario: string | null = null,
): Promise<PublicPlan> {
  const source = workbookSource(() => Promise.resolve(tables));
  const outcome = await openTrust(source, { scenario, school: null });
  if (outcome.outcome !== "reviewed") throw new Error(outcome.reason);
  return JSON.parse([...publicText(publicFormat(outcome.review))].join("")) as PublicPlan;
}
