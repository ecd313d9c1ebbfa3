import { inSlices } from "../../taskpane/in-slices";
import { painted } from "../../taskpane/painted";
import { today } from "../../taskpane/hooks/today";
import { recalculateStepwise, wholeCopy, type HostTable } from "../../workbook";
import { sha256InBrowser as sha256 } from "../../workbook/hosts/browser/sha256";
import type { WrittenSheets } from "../../workbook/hosts/preview/preview-host";
import type { FileWatch } from "../opened";
import { now } from "./now";

/** As the command recalc would write it; without its formulas where the plan cannot be worked out. */
export async function fileOf(
  tables: readonly HostTable[],
  opened: WrittenSheets["content"],
  { told, isWanted }: FileWatch,
): Promise<Uint8Array | null> {
  told("Making the workbook: its inputs …");
  await painted();
  const [{ writeWorkbook }, { readWorkbook }, { writeCalculatedStepwise }] = await Promise.all([
    import("../../workbook/hosts/xlsx/write-workbook"),
    import("../../workbook/hosts/xlsx/read-workbook"),
    import("../../workbook/hosts/xlsx/calculated/write-calculated"),
  ]);
  // with any table of ours in it, it could no longer be begun
  if (tables.length === 0) return writeWorkbook(opened);
  const bytes = await writeWorkbook(wholeCopy(tables, now()));
  const written = await readWorkbook(bytes);
  if ("unreadable" in written) throw new Error(written.unreadable);
  told("Making the workbook: working out its plan …");
  const outcome = await inSlices(recalculateStepwise(written, { today: today(), sha256 }), { isWanted });
  if (outcome === null) return null;
  if (outcome.value.outcome === "refused") return bytes;
  told("Making the workbook: its sheets of formulas …");
  const whole = await inSlices(writeCalculatedStepwise(bytes, outcome.value.sheets), { isWanted });
  if (whole === null) return null;
  if ("unreadable" in whole.value) throw new Error(whole.value.unreadable);
  return whole.value;
}
