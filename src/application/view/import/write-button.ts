import type { ImportPlan } from "../../import/plan-import";
import { inWords } from "../../issues/words";

/** Rows of the workbook that the file does not have. */
export const rowsGone = ({ tables }: ImportPlan): number =>
  tables.reduce((sum, { went }) => sum + went.length, 0);

export interface WriteButton {
  /** What the button says; null where there is nothing to write. */
  readonly button: string | null;
  /** Why nothing can be written, or need be; empty where it can. */
  readonly why: string;
}

/** What the button of a file says that it does. */
export function writeButton(plan: ImportPlan): WriteButton {
  if (plan.isBlocked) {
    const keep = plan.removes ? ", or keep what the file does not have" : ", or leave bad rows out";
    return { button: null, why: `Put right what is said above${plan.bad.length > 0 ? keep : ""}.` };
  }
  if (plan.edits.length === 0) return { button: null, why: "The workbook reads so already." };
  const rows = plan.tables.reduce((sum, { comes, changes }) => sum + comes.length + changes.length, 0);
  return { button: buttonText(rows, plan.removes ? rowsGone(plan) : 0), why: "" };
}

/** "Write 3 rows, take 2 out"; "Take 2 rows out". */
function buttonText(written: number, removed: number): string {
  if (written === 0) return removed === 0 ? "Keep its totals and map" : `Take ${inWords(removed, "row")} out`;
  return `Write ${inWords(written, "row")}${removed === 0 ? "" : `, take ${removed.toLocaleString("en-GB")} out`}`;
}
