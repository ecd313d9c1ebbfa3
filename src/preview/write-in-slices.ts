import type { WritingWatch } from "../application/open-workbook";
import { inSlices } from "../taskpane/in-slices";

interface Part {
  readonly part: number;
  readonly of: number;
}
const CANCELLED = "You cancelled it. Nothing was written.";

/**
 * Writes to the sheet with pauses in which the page draws. It can be cancelled until its last part, in which the sheet
 * shows it. Returns why nothing was written; null when it was.
 */
export async function writeInSlices(
  steps: Generator<Part, string | null, void>,
  watch: WritingWatch | undefined,
): Promise<string | null> {
  let isLast = false;
  const done = await inSlices(steps, {
    isWanted: () => isLast || (watch?.isWanted() ?? true),
    onStep({ part, of }) {
      isLast = part === of;
      watch?.told(part, of);
    },
  });
  if (done !== null) return done.value;
  steps.return(null);
  return CANCELLED;
}
