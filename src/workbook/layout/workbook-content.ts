import type { CellValue } from "../host";
import type { TableLayout } from "./table";

export type SheetKind = "input" | "decision" | "working" | "output" | "control";

/** The values of one row by field; a field that is left out is a blank cell. */
export type RowContent = Readonly<Partial<Record<string, CellValue>>>;

export interface TableContent {
  readonly layout: TableLayout;
  readonly rows: readonly RowContent[];
}

export interface SheetContent {
  /** What the tab says. */
  readonly name: string;
  readonly title: string;
  readonly kind: SheetKind;
  readonly introduction: readonly string[];
  /** Side by side, in this order. */
  readonly tables: readonly TableContent[];
}

/** The looks that cells have, so that the guide can show each one. */
export type CellLook =
  | "input"
  | "given"
  | "required header"
  | "optional header"
  | "negative amount"
  | "formula header"
  | "working cell"
  | "output cell"
  | "control cell"
  | "good result"
  | "bad result"
  | "middle result";

export interface GuideLine {
  /** A word or two in front of the text: a step, a sheet, a sample of a look. */
  readonly label: string;
  readonly text: string;
  /** A word behind the text. */
  readonly note: string;
  readonly look: CellLook | null;
}
export interface GuideSection {
  readonly heading: string;
  readonly lines: readonly GuideLine[];
}
export interface Guide {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly sections: readonly GuideSection[];
}

/** Everything that a new workbook holds. The same content always gives the same file. */
export interface WorkbookContent {
  readonly title: string;
  readonly subject: string;
  /** An instant such as "2026-09-01T09:00:00Z", kept as the file's creation date. */
  readonly savedAt: string;
  readonly guide: Guide;
  readonly sheets: readonly SheetContent[];
}
