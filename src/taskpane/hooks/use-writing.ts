import { useMemo, useState } from "react";
import type { OpenWorkbook, RecalculationOutcome, WriteOutcome } from "../../application/open-workbook";
import type { Services } from "../services";

type Writing = Pick<
  Services,
  "write" | "undo" | "recalculate" | "readFile" | "csvOf" | "who" | "setWho" | "isReadOnly" | "setReadOnly"
>;

const READ_ONLY: WriteOutcome = {
  outcome: "refused",
  reason: "You are in auditor view, which changes nothing. Leave it first.",
};

/** Who writes, whether anybody may, and that figures follow what was written. */
export function useWriting(workbook: OpenWorkbook, again: () => void): Writing {
  const [who, setWho] = useState("");
  const [isReadOnly, setReadOnly] = useState(false);
  return useMemo(() => {
    const { recalculate, readFile, csvOf } = workbook;
    const followed = async <Outcome extends RecalculationOutcome>(
      write: () => Promise<Outcome>,
    ): Promise<Outcome | WriteOutcome> => {
      const outcome = isReadOnly ? READ_ONLY : await write();
      if (outcome.outcome === "written") again();
      return outcome;
    };
    return {
      ...{ who, setWho, isReadOnly, setReadOnly },
      write: (edits, deed, watch) => followed(() => workbook.write(edits, { who, ...deed }, watch)),
      readFile: readFile ?? null,
      csvOf: csvOf ?? null,
      recalculate: recalculate ? (watch, mayReplace) => followed(() => recalculate(watch, mayReplace)) : null,
      undo: () => followed(() => workbook.undo(who)),
    };
  }, [workbook, again, who, isReadOnly]);
}
