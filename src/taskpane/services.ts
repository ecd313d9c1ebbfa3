import { createContext, useContext } from "react";
import type {
  Deed,
  LoggedWorkbook,
  OpenWorkbook,
  WriteOutcome,
  WritingWatch,
} from "../application/open-workbook";
import type { WorkbookEdit } from "../application/table-edits";
import type { CellOrigin } from "../domain/kernel";
import { openingOf } from "./opening";
import type { Opening } from "./opening";

/** What any part of the pane may ask for. */
export interface Services {
  /** Goes to the cells; where they are gone, says so. */
  readonly select: (cells: CellOrigin) => void;
  /** Charts as tables: chosen once, for all of them. */
  readonly asTables: boolean;
  readonly setAsTables: (asTables: boolean) => void;
  /** Writes all of the edits or none, with what the log says of them; figures follow what was written. */
  readonly write: (edits: readonly WorkbookEdit[], deed: Deed, watch?: WritingWatch) => Promise<WriteOutcome>;
  /** Takes back the last thing that Headroom wrote. */
  readonly undo: () => Promise<WriteOutcome>;
  /** Writes the sheets of formulas anew; null where that is not offered. */
  readonly recalculate: NonNullable<OpenWorkbook["recalculate"]> | null;
  /** Reads a file that a person chose; null where that is not offered. */
  readonly readFile: NonNullable<OpenWorkbook["readFile"]> | null;
  /** Rows as a CSV file; null where that is not offered. */
  readonly csvOf: NonNullable<OpenWorkbook["csvOf"]> | null;
  /** What the pane was opened with. */
  readonly opening: Opening;
  /** The workbook itself; null where none is open. */
  readonly workbook: LoggedWorkbook | null;
  /** Who works here, as declared; kept for the sitting, and nobody checks it. */
  readonly who: string;
  readonly setWho: (who: string) => void;
  /** Auditor view: nothing is written. */
  readonly isReadOnly: boolean;
  readonly setReadOnly: (isReadOnly: boolean) => void;
}

const NOT_OPEN = { outcome: "refused", reason: "No workbook is open." } as const;
const ServicesContext = createContext<Services>({
  select: () => undefined,
  asTables: false,
  setAsTables: () => undefined,
  write: () => Promise.resolve(NOT_OPEN),
  undo: () => Promise.resolve(NOT_OPEN),
  recalculate: null,
  readFile: null,
  csvOf: null,
  opening: openingOf(""),
  workbook: null,
  who: "",
  setWho: () => undefined,
  isReadOnly: false,
  setReadOnly: () => undefined,
});
export const ServicesProvider = ServicesContext.Provider;
export const useServices = (): Services => useContext(ServicesContext);
