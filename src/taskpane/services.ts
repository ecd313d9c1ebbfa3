import { createContext, useContext } from "react";
import type { CellOrigin } from "../domain/kernel";

/** What any part of the pane may ask for. */
export interface Services {
  /** Goes to the cells; where they are gone, says so. */
  readonly select: (cells: CellOrigin) => void;
  /** Charts as tables: chosen once, for all of them. */
  readonly asTables: boolean;
  readonly setAsTables: (asTables: boolean) => void;
}

const ServicesContext = createContext<Services>({
  select: () => undefined,
  asTables: false,
  setAsTables: () => undefined,
});
export const ServicesProvider = ServicesContext.Provider;
export const useServices = (): Services => useContext(ServicesContext);
