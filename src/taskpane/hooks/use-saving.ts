import { useState } from "react";
import { messageOf } from "../../application/present/message-of";
import type { Deed, WritingWatch } from "../../application/open-workbook";
import type { WorkbookEdit } from "../../application/table-edits";
import { useServices } from "../services";

export interface Saving {
  readonly isSaving: boolean;
  /** Why the last attempt was refused; what was entered is kept. */
  readonly refused: string;
  /** True when all of it was written. */
  readonly save: (edits: readonly WorkbookEdit[], deed: Deed, watch?: WritingWatch) => Promise<boolean>;
}

/** Writes into the workbook, once at a time. */
export function useSaving(): Saving {
  const { write } = useServices();
  const [isSaving, setIsSaving] = useState(false);
  const [refused, setRefused] = useState("");
  const save: Saving["save"] = async (edits, deed, watch) => {
    if (isSaving) return false;
    setIsSaving(true);
    try {
      const outcome = await write(edits, deed, watch);
      setRefused(outcome.outcome === "refused" ? outcome.reason : "");
      return outcome.outcome === "written";
    } catch (error) {
      setRefused(messageOf(error));
      return false;
    } finally {
      setIsSaving(false);
    }
  };
  return { isSaving, refused, save };
}
