import { rowsOf, textIn } from "./copy-rows";
import type { HostTable } from "./host";
import { SETTINGS } from "./layout/settings";
import type { WorkbookContent } from "./layout/workbook-content";
import { isSameName } from "../domain/kernel";
import { workbookWith } from "./template-content";

/** Headroom's tables as they stand, to be written anew: other sheets and columns are not in it. */
export function wholeCopy(tables: readonly HostTable[], savedAt: string): WorkbookContent {
  const rows = rowsOf(tables);
  const header = SETTINGS.trustName.column.header;
  const named = (rows.get("Settings") ?? []).find((row) => isSameName(textIn(row, "setting"), header));
  const trust = named === undefined ? "" : textIn(named, "value");
  return workbookWith(Object.fromEntries(rows), {
    title: trust === "" ? "Headroom workbook" : trust,
    subject: "Curriculum-led financial planning",
    savedAt,
  });
}
