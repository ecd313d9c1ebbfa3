import type { IronCalc, Model } from "@ironcalc/workbook";
import type { OpenWorkbook } from "../application/open-workbook";

/** The workbook as the pane sees it, and as the page draws it. */
export interface DrawnWorkbook extends OpenWorkbook {
  /** Calls back when the sheet must be drawn again: a selection moved for a person, a formula worked out. */
  onDrawn(listener: () => void): () => void;
}

/** Looks on while a file is read or made. */
export interface FileWatch {
  readonly told: (text: string) => void;
  /** Once false, the work is left where it is. */
  readonly isWanted: () => boolean;
}

/** A workbook that is open: its sheet, what the pane sees of it, and what keeps both in step. */
export interface Opened {
  readonly Grid: typeof IronCalc;
  readonly model: Model;
  readonly workbook: DrawnWorkbook;
  /** Looks whether a person has typed, and tells the pane. */
  readonly notice: () => void;
  /** Whether anything was changed that is in no file yet. */
  readonly isChanged: () => boolean;
  /** Whether a sheet of formulas is in front that shows figures from before. */
  readonly isStale: () => boolean;
  readonly workOut: () => void;
  /** Whether the pane has added rows that the sheets of formulas were made without. */
  readonly isBehind: () => boolean;
  /** Gets the sheets of formulas ready, with pauses. */
  readonly formulas: () => Generator<unknown, "ready" | NoFormulas, void>;
  /** The workbook as an .xlsx file, its formulas made anew; null where it was cancelled. */
  readonly file: (watch: FileWatch) => Promise<Uint8Array | null>;
}

/** The plan cannot be worked out; there is more of it than a page like this one can work out; or there is nothing yet. */
export type NoFormulas = "refused" | "too-large" | "empty";

export interface Opening extends FileWatch {
  /** Puts another source in its place: what a workbook without tables is begun with. False where that was cancelled. */
  readonly become: (next: Source) => Promise<boolean>;
}

/** A workbook that can be opened, as often as wanted. */
export interface Source {
  readonly title: string;
  /** Made up, and not a person's own file. */
  readonly isSample: boolean;
  /** Null where it was cancelled. */
  readonly open: (opening: Opening) => Promise<Opened | null>;
}

/** What the page can open. */
export interface Sources {
  readonly sample: Source;
  /** A workbook without any table of ours, as in Excel before it is set up. */
  readonly blank: Source;
  /** A person's own file, read here; or why it cannot be opened; null where it was cancelled. */
  readonly read: (file: File, watch: FileWatch) => Promise<Source | { readonly refused: string } | null>;
}
