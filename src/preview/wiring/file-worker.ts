import { messageOf } from "../../application/present/message-of";
import type { CivilDate } from "../../domain/kernel";
import { recalculate, wholeCopy, type HostTable } from "../../workbook";
import { sha256InBrowser as sha256 } from "../../workbook/hosts/browser/sha256";
import type { WrittenSheets } from "../../workbook/hosts/preview/preview-host";
import { writeCalculated } from "../../workbook/hosts/xlsx/calculated/write-calculated";
import { readWorkbook } from "../../workbook/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../workbook/hosts/xlsx/write-workbook";

/** What a file is made of. */
export interface FileAsked {
  readonly tables: readonly HostTable[];
  /** What was opened, where there are no tables. */
  readonly opened: WrittenSheets["content"] | null;
  readonly today: CivilDate;
  readonly now: string;
}
export type FileTold =
  { readonly said: string } | { readonly made: Uint8Array } | { readonly failed: string };

const tell = (told: FileTold): void => self.postMessage(told);

self.addEventListener("message", ({ data }: MessageEvent<FileAsked>) => {
  fileOf(data).then(
    (made) => tell({ made }),
    (cause: unknown) => tell({ failed: messageOf(cause) }),
  );
});

/** As the command recalc would write it; without its formulas where the plan cannot be worked out. */
async function fileOf({ tables, opened, today, now }: FileAsked): Promise<Uint8Array> {
  // with any table of ours in it, it could no longer be begun
  if (opened !== null) return writeWorkbook(opened);
  const bytes = await writeWorkbook(wholeCopy(tables, now));
  const written = await readWorkbook(bytes);
  if ("unreadable" in written) throw new Error(written.unreadable);
  tell({ said: "Making the workbook: working out its plan …" });
  const outcome = recalculate(written, { today, sha256 });
  if (outcome.outcome === "refused") return bytes;
  tell({ said: "Making the workbook: its sheets of formulas …" });
  const whole = writeCalculated(bytes, outcome.sheets);
  if ("unreadable" in whole) throw new Error(whole.unreadable);
  return whole;
}
