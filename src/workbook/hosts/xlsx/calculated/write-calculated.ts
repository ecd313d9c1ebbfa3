import { allAtOnce, type UnreadableFile } from "../../../host";
import type { CalculatedSheets } from "../../../layout/calculated/calculated-sheets";
import { guard, type CheckedFile } from "../guard";
import { Refusal } from "../refusal";
import { addSheets } from "./add-sheets";
import { checkContent } from "./check-content";
import { packStepwise } from "./package/pack";
import { packageEdits } from "./package/package-edits";

function* written(file: CheckedFile, content: CalculatedSheets): Generator<void, Uint8Array, void> {
  const edits = packageEdits(file);
  yield;
  addSheets(edits, content);
  return yield* packStepwise(edits);
}

/**
 * The workbook with its sheets of formulas written anew. Every part that is not Headroom's stays as it is, byte
 * for byte; a file that would lose something is refused in words. The same file and content give the same bytes.
 */
export const writeCalculated = (bytes: Uint8Array, content: CalculatedSheets): Uint8Array | UnreadableFile =>
  allAtOnce(writeCalculatedStepwise(bytes, content));

/** The same with pauses; nothing of it counts before the last. */
export function* writeCalculatedStepwise(
  bytes: Uint8Array,
  content: CalculatedSheets,
): Generator<void, Uint8Array | UnreadableFile, void> {
  checkContent(content);
  yield;
  const file = guard(bytes);
  if ("unreadable" in file) return file;
  try {
    return yield* written(file, content);
  } catch (cause) {
    if (cause instanceof Refusal) return { unreadable: cause.message };
    throw cause;
  }
}
