import { limitsOf, type Surroundings } from "./surroundings";

/** Excel did not do what it was asked to; the message is a sentence for the person at it. */
export class ExcelTrouble extends Error {}

/** Excel's name for an error, or nothing. */
export function codeOf(cause: unknown): string {
  if (typeof cause !== "object" || cause === null) return "";
  const code: unknown = Reflect.get(cause, "code");
  return typeof code === "string" ? code : "";
}

export const EDITING = "InvalidOperationInCellEditMode";
export const UNDO_STEP_FAILED = "UndoStepFailed";
const THROTTLED = "ActivityLimitReached";
const TOO_LARGE = ["ResponsePayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"];
/** A table or a sheet that went away between two calls. */
const GONE = ["ItemNotFound", "InvalidReference", "InvalidObjectPath"];

const SENTENCES: Readonly<Record<string, string>> = {
  [EDITING]: "A cell is being edited. Press Enter or Esc in it, and try again.",
  [THROTTLED]: "Excel is busy with other work. Wait a moment and try again.",
  AccessDenied: "Excel does not allow it: the sheet is protected, or the workbook is open for reading only.",
  ApiNotFound:
    "This Excel is too old for the pane: it needs Microsoft 365, Excel 2021 or later, or Excel on the web.",
  RequestPayloadSizeLimitExceeded: "That is too much for Excel to take at once. Write less at a time.",
  ResponsePayloadSizeLimitExceeded: "The workbook's tables are too large for Excel to hand over.",
};

export function sentenceFor(cause: unknown): string {
  if (cause instanceof ExcelTrouble) return cause.message;
  const code = codeOf(cause);
  if (GONE.includes(code)) return "A table or a sheet went away while it was read. Try again.";
  return SENTENCES[code] ?? `Excel did not answer as it should${code === "" ? "" : ` (${code})`}. Try again.`;
}

/** Milliseconds between attempts: about as long as someone takes to finish typing. */
const PAUSES = [250, 1_000, 3_000];

/** Reads, and reads again while Excel is busy, a cell is edited, or tables come and go. */
export async function persistently<Result>(
  surroundings: Surroundings,
  task: (limits: Surroundings["limits"]) => Promise<Result>,
): Promise<Result> {
  const { bytesPerRequest } = limitsOf(surroundings);
  let { cellsPerAnswer } = limitsOf(surroundings);
  for (const pause of [...PAUSES, null]) {
    try {
      return await task({ cellsPerAnswer, bytesPerRequest });
    } catch (cause) {
      const code = codeOf(cause);
      if (pause === null || !isPassing(code)) throw new ExcelTrouble(sentenceFor(cause), { cause });
      if (TOO_LARGE.includes(code)) cellsPerAnswer = Math.ceil(cellsPerAnswer / 4);
      else await surroundings.wait(pause);
    }
  }
  throw new ExcelTrouble(sentenceFor(null));
}

export const isPassing = (code: string): boolean =>
  [EDITING, THROTTLED, UNDO_STEP_FAILED, ...TOO_LARGE, ...GONE].includes(code);
