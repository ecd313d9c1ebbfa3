import { createContext, useContext } from "react";
import type { WriteOutcome } from "../application/open-workbook";
import type { TableEdit } from "../application/table-edits";
import type { CellOrigin } from "../domain/kernel";

/** What any part of the pane may ask for. */
export interface Services {
  /** Goes to the cells; where they are gone, says so. */
  readonly select: (cells: CellOrigin) => void;
  /** Charts as tables: chosen once, for all of them. */
  readonly asTables: boolean;
  readonly setAsTables: (asTables: boolean) => void;
  /** Writes all of the edits or none; figures follow what was written. */
  readonly write: (edits: readonly TableEdit[]) => Promise<WriteOutcome>;
  /** Of the inputs as they stand. */
  readonly inputsHash: () => Promise<string>;
}

const ServicesContext = createContext<Services>({
  select: () => undefined,
  asTables: false,
  setAsTables: () => undefined,
  write: () => Promise.resolve({ outcome: "refused", reason: "No workbook is open." }),
  inputsHash: () => Promise.resolve(""),
});
export const ServicesProvider = ServicesContext.Provider;
export const useServices = (): Services => useContext(ServicesContext);
