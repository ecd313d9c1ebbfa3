import { today } from "../../taskpane/hooks/today";
import type { HostTable } from "../../workbook";
import type { WrittenSheets } from "../../workbook/hosts/preview/preview-host";
import type { FileWatch } from "../opened";
import type { FileAsked, FileTold } from "./file-worker";
import { now } from "./now";

/** In milliseconds: how often it is asked whether the file is still wanted. */
const ASK_EVERY = 50;

/** A workbook as .xlsx, made beside the page, which goes on meanwhile; null where it was cancelled. */
export function makeFile(
  tables: readonly HostTable[],
  opened: WrittenSheets["content"],
  { told, isWanted }: FileWatch,
): Promise<Uint8Array | null> {
  told("Making the workbook: its inputs …");
  const asked: FileAsked = {
    tables,
    opened: tables.length === 0 ? opened : null,
    today: today(),
    now: now(),
  };
  const worker = new Worker(new URL("./file-worker.ts", import.meta.url));
  return new Promise<Uint8Array | null>((done, fail) => {
    const asking = setInterval(() => (isWanted() ? undefined : end(() => done(null))), ASK_EVERY);
    const end = (answer: () => void): void => {
      clearInterval(asking);
      worker.terminate();
      answer();
    };
    worker.addEventListener("error", ({ message }) => end(() => fail(new Error(message))));
    worker.addEventListener("message", ({ data }: MessageEvent<FileTold>) => {
      if ("said" in data) told(data.said);
      else if ("made" in data) end(() => done(data.made));
      else end(() => fail(new Error(data.failed)));
    });
    worker.postMessage(asked);
  });
}
