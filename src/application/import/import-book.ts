import type { CivilDate } from "../../domain/kernel";
import type { MapRow } from "./map-rows";

/** What a cell of the workbook holds, days as days. */
export type ImportValue = string | number | CivilDate | null;
export type ImportValues = Readonly<Record<string, ImportValue>>;

export type ImportColumnKind =
  "text" | "key" | "name" | "choice" | "yes-no" | "amount" | "date" | "academic-year" | "year-group" | "any";

/** A column of the workbook that a file may fill. */
export interface ImportColumn {
  readonly header: string;
  readonly kind: ImportColumnKind;
  readonly required: boolean;
  readonly isKey: boolean;
  readonly least: string | null;
  readonly most: string | null;
  readonly whole: boolean;
  readonly allowed: readonly string[];
  /** The table whose names it holds. */
  readonly names: string | null;
}

export interface ImportTable {
  readonly name: string;
  readonly columns: readonly ImportColumn[];
  /** The rows that stand there, by header, as they are. */
  readonly rows: readonly ImportValues[];
}

/** Port: what an import needs to know of the workbook. */
export interface ImportBook {
  /** Null where the workbook has no such table. */
  table(name: string): ImportTable | null;
  /** The name as the workbook spells it; null where the table has none. */
  find(table: string, name: string): string | null;
  /** As the workbook spells them, in its order. */
  names(table: string): readonly string[];
  /** The day of a spreadsheet's number; null for no day. */
  dayOf(serial: number): CivilDate | null;
  /** Whether a year group of this school may be a group by need. */
  groupsByNeed(school: string): boolean;
  readonly maps: readonly MapRow[];
  readonly years: readonly string[];
  readonly schools: readonly string[];
}
