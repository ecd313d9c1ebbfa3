import type { CellOrigin } from "../domain/kernel";
import type { TableEdit } from "./table-edits";
import type { TrustSource } from "./trust-source";

/** What came of edits: all of them are in the workbook, or none is and the reason says why. */
export type WriteOutcome =
  { readonly outcome: "written" } | { readonly outcome: "refused"; readonly reason: string };

/** Port: a workbook that is open before a person, in Excel or in the preview. */
export interface OpenWorkbook extends TrustSource {
  /** Calls back after each burst of a person's edits, never after our own writes. Returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** Moves the selection to the cells; false when there is no such sheet or cell any more. */
  select(cells: CellOrigin): Promise<boolean>;
  /** Carries out edits, all or none. A refusal is a sentence for the person who asked. */
  write(edits: readonly TableEdit[]): Promise<WriteOutcome>;
  /** SHA-256 of the inputs as they stand, in hexadecimal: what an adoption was decided on. */
  inputsHash(): Promise<string>;
}
