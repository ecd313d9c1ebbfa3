import type { Model } from "@ironcalc/wasm";

/** What this host needs of IronCalc's model: type only, so that the engine is loaded where it is used. */
export type SheetModel = Pick<
  Model,
  | "applyExternalDiffs"
  | "evaluate"
  | "flushSendQueue"
  | "getCellContent"
  | "getCellStyle"
  | "getCellType"
  | "getColumnWidth"
  | "getFormattedCellValue"
  | "getSelectedSheet"
  | "getSelectedView"
  | "getWorksheetsProperties"
  | "newSheet"
  | "onPasteStyles"
  | "pauseEvaluation"
  | "renameSheet"
  | "resumeEvaluation"
  | "setColumnsWidth"
  | "setFrozenRowsCount"
  | "setRowsHeight"
  | "setSelectedCell"
  | "setSelectedRange"
  | "setSelectedSheet"
  | "setSheetColor"
  | "setTopLeftVisibleCell"
  | "setUserInput"
  | "updateRangeStyle"
>;

/** A model, and one more to write in: what comes from another model is nothing that a person can undo. */
export interface Models {
  readonly shown: SheetModel;
  readonly draft: SheetModel;
}

/** The kinds of value as IronCalc numbers them. */
export const CELL_TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Works every formula out; else the engine waits until it is told to. */
export function workOut(model: SheetModel): void {
  model.resumeEvaluation();
  model.evaluate();
  model.pauseEvaluation();
}

/** Shows what was written in the draft; what a person has selected stays so. */
export function showDiff({ shown }: Models, diff: Uint8Array): void {
  const { sheet, row, column } = shown.getSelectedView();
  shown.applyExternalDiffs(diff);
  shown.setSelectedSheet(sheet);
  shown.setSelectedCell(row, column);
}
