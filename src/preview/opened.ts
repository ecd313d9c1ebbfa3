import type { Model } from "@ironcalc/workbook";
import type { OpenWorkbook } from "../application/open-workbook";
import type { Engine } from "./load-engine";

/** The workbook as the pane sees it, and as the page draws it. */
export interface DrawnWorkbook extends OpenWorkbook {
  /** Calls back when the sheet must be drawn again: a selection moved for a person, a formula worked out. */
  onDrawn(listener: () => void): () => void;
}

/** A workbook that is open: its sheet, what the pane sees of it, and what keeps both in step. */
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
  /** The steps of adding the sheets of formulas, or why there are none. */
  readonly formulas: () => Iterator<void> | NoFormulas;
  /** The workbook as an .xlsx file, its formulas made anew. */
  readonly file: () => Promise<Uint8Array>;
}

/** The plan cannot be worked out; there is more of it than a page like this one can work out; or there is nothing yet. */
export type NoFormulas = "refused" | "too-large" | "empty";

/** A workbook that can be opened, as often as wanted. */
export interface Source {
  readonly title: string;
  /** Made up, and not a person's own file. */
  readonly isSample: boolean;
  /** `become` puts another source in its place: what a workbook without tables is begun with. */
  readonly open: (engine: Engine, become: (next: Source) => Promise<void>) => Opened;
}
