import type { CellOrigin } from "../domain/kernel";
import type { TrustSource } from "./trust-source";

/** Port: a workbook that is open before a person, in Excel or in the preview. */
export interface OpenWorkbook extends TrustSource {
  /** Calls back after each burst of a person's edits, never after our own writes. Returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** Moves the selection to the cells; false when there is no such sheet or cell any more. */
  select(cells: CellOrigin): Promise<boolean>;
}
