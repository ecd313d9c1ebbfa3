import type { Model } from "@ironcalc/workbook";
import type { OpenWorkbook } from "../application/open-workbook";

/** The workbook as the pane sees it, and as the page draws it. */
export interface DrawnWorkbook extends OpenWorkbook {
  /** Calls back when the sheet must be drawn again: a selection moved for a person, a formula worked out. */
  onDrawn(listener: () => void): () => void;
}

/** A sample that is open: its sheet, what the pane sees of it, and what keeps both in step. */
export interface Opened {
  readonly model: Model;
  readonly workbook: DrawnWorkbook;
  /** Looks whether a person has typed, and tells the pane. */
  readonly notice: () => void;
  /** Whether a sheet of formulas is in front that shows figures from before. */
  readonly isStale: () => boolean;
  readonly workOut: () => void;
  /** Whether the pane has added rows that the sheets of formulas were made without. */
  readonly isBehind: () => boolean;
  /** The steps of adding the sheets of formulas; null when the plan cannot be worked out. */
  readonly formulas: () => Iterator<void> | null;
}
