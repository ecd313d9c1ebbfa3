import type { UnreadableFile } from "../../../host";
import type { CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import { guard } from "../guard";
import { Refusal } from "../refusal";
import { addSheets } from "./add-sheets";
import { checkContent } from "./check-content";
import { pack } from "./package/pack";
import { packageEdits } from "./package/package-edits";

/**
 * The workbook with its sheets of formulas written anew. Every part that is not Headroom's stays as it is, byte
 * for byte; a file that would lose something is refused in words. The same file and content give the same bytes.
 */
export function writeCalculated(bytes: Uint8Array, content: CalculatedSheets): Uint8Array | UnreadableFile {
  checkContent(content);
  const file = guard(bytes);
  if ("unreadable" in file) return file;
  try {
    const edits = packageEdits(file);
    addSheets(edits, content);
    return pack(edits);
  } catch (cause) {
    if (cause instanceof Refusal) return { unreadable: cause.message };
    throw cause;
  }
}
