import { codeOf, isPassing, UNDO_STEP_FAILED } from "../trouble";
import type { Surroundings } from "../surroundings";

/**
 * Runs what writes so that all of its syncs are one step to undo, where Excel can. An error that has no other reason
 * switches that off from then on: some hosts that offer it fail for it.
 */
export async function inOneStep<Result>(
  { excel, undo }: Surroundings,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (undo?.isOn !== true) return excel.run(batch);
  try {
    return await excel.run({ mergeUndoGroup: true }, batch);
  } catch (cause) {
    if (isExplained(codeOf(cause))) throw cause;
    undo.isOn = false;
    throw new UndoStepFailed(cause);
  }
}

/** Worth another attempt: the next one does without. */
class UndoStepFailed extends Error {
  readonly code = UNDO_STEP_FAILED;

  constructor(cause: unknown) {
    super("Excel failed while it kept one step to undo.", { cause });
  }
}

const isExplained = (code: string): boolean => isPassing(code) || code === "AccessDenied";
