import type { CellOrigin } from "../domain/kernel";
import type { LogRecord, TrustRecords } from "./evidence/records";
import type { ImportBook } from "./import/import-book";
import type { SourceFile } from "./import/source";
import type { WorkbookEdit } from "./table-edits";
import type { TrustSource } from "./trust-source";
import type { CsvRow } from "./year/csv-rows";
import type { WholeSchoolFigures } from "./whole-school/figures";

/** What came of edits: all of them are in the workbook, or none is and the reason says why. */
export type WriteOutcome =
  { readonly outcome: "written" } | { readonly outcome: "refused"; readonly reason: string };

/** A recalculation may have to be agreed to, where something goes with it. */
export type RecalculationOutcome = WriteOutcome | { readonly outcome: "asks"; readonly question: string };

/** Something done at once, for the log. */
export interface WorkbookDeed {
  readonly action: string;
  readonly reason: string;
  /** As declared; null where nobody was. */
  readonly who: string | null;
}

/** Without who, it is whoever works here. */
export type Deed = Omit<WorkbookDeed, "who"> & { readonly who?: string };

/** Looks on while much is written. */
export interface WritingWatch {
  /** Asked before each part: once false, what was written is put back, and nothing is. */
  readonly isWanted: () => boolean;
  /** Told before each part, from 1. The last one is written to its end. */
  readonly told: Progress;
}

/** What the workbook keeps for the record, and its log held against it, at one moment. */
export interface WorkbookBook {
  readonly records: TrustRecords;
  /** Null: it has no log. */
  readonly log: LogRecord | null;
  readonly sheets: SheetsStanding;
}

/** Whether sheets of formulas are there, and were written for the rows that stand in the workbook now. */
export type SheetsStanding = "none" | "current" | "behind";

/** What a workbook of tables can do for any host: reading, and writing that is logged. */
export interface LoggedWorkbook extends TrustSource {
  /** Carries out edits and logs them, all or none. A refusal is a sentence for the person who asked. */
  write(edits: readonly WorkbookEdit[], deed: WorkbookDeed, watch?: WritingWatch): Promise<WriteOutcome>;
  /** Takes back the last thing that Headroom wrote, by the log, and logs that. */
  undo(who: string | null): Promise<WriteOutcome>;
  /** What rows of a file are held against; null while no plan can be made of the workbook. */
  importBook(): Promise<ImportBook | null>;
  /** What would be wrong with the workbook once these were written, and is not now. */
  problemsAfter(edits: readonly WorkbookEdit[]): Promise<readonly string[]>;
  /** `since`: a log code that must be in this history; null: none. */
  book(since: string | null): Promise<WorkbookBook>;
  /** SHA-256 of the inputs as they stand, in hexadecimal: what an adoption was decided on. */
  inputsHash(): Promise<string>;
  /** Program and layout, with their versions. */
  readonly madeBy: string;
}

/** Told of each part that is done, of how many. */
export type Progress = (done: number, of: number) => void;

/** Looks on while sheets of formulas are worked out and written. */
export interface RecalculationWatch {
  readonly told: Progress;
  /** Asked between two parts: once false, no more is written, and sheets that are half written say so. */
  readonly isWanted: () => boolean;
}

/** What a workbook without Headroom's tables can be begun with. */
export type Beginning = "empty" | "sample" | WholeSchoolFigures;

/** Port: a workbook that is open before a person, in Excel or in the preview. */
export interface OpenWorkbook extends LoggedWorkbook {
  /** Adds Headroom's sheets to a workbook that has none of them; left out where that is not offered. */
  readonly begin?: (how: Beginning) => Promise<WriteOutcome>;
  /**
   * Writes the sheets of formulas anew, and touches no input; left out where that is not offered. `mayReplace`: a person
   * has agreed to what was asked.
   */
  readonly recalculate?: (watch: RecalculationWatch, mayReplace: boolean) => Promise<RecalculationOutcome>;
  /** The rows of a CSV or a spreadsheet that a person chose; left out where that is not offered. */
  readonly readFile?: (file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    /** Of a spreadsheet; null: its first one. */
    readonly sheet: string | null;
  }) => Promise<SourceFile | { readonly unreadable: string }>;
  /** Rows as a CSV that spreadsheets open without running any text of it; left out where that is not offered. */
  readonly csvOf?: (rows: readonly CsvRow[]) => Promise<Uint8Array>;
  /** Calls back after each burst of a person's edits, never after our own writes. Returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** Moves the selection to the cells; false when there is no such sheet or cell any more. */
  select(cells: CellOrigin): Promise<boolean>;
}
