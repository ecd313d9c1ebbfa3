import type { SimObject } from "../rich-api/sim-object";
import type { Area } from "./address";
import type { SimCell } from "./cell";
import type { Listening } from "./events";
import type { SheetLook } from "./look";
import type { SheetCells } from "./sheet-cells";

/** Cells of a sheet. */
export interface Cells {
  readonly worksheet: Sheet;
  readonly area: Area;
}

/** What the parts of a workbook need of the whole. */
export interface Book {
  active: SimObject | null;
  selected: Cells | null;
  evaluate(
    formula: string,
    place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  ): SimCell;
  changed(cells: Cells, changeType: string): void;
  removeSheet(sheet: Sheet): void;
  positionOf(sheet: Sheet): number;
  moveSheet(sheet: Sheet, position: number): void;
  newId(): string;
  freeTableName(): string;
  tableEvent(type: number, payload: Readonly<Record<string, unknown>>): void;
}

/** What ranges and tables need of the sheet that they are on. */
export interface Sheet extends SimObject {
  readonly id: string;
  readonly name: string;
  readonly workbook: Book;
  readonly cells: SheetCells;
  readonly protection: { readonly protected: boolean };
  /** Row numbers from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells whose look was copied onto them. */
  readonly formatted: Area[];
  readonly look: SheetLook;
  readonly tables: { readonly items: readonly TableOnSheet[] };
}
export interface TableOnSheet {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly listening: Listening;
}
