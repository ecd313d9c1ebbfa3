import { recalculationTable } from "./layout/calculated/tables/recalculation";
import { ALL_TABLES } from "./layout/tables";

/** The tables that Headroom reads: those of people, and of its own sheets of formulas what they were written for. */
export const WANTED_TABLES = {
  tables: ALL_TABLES.map(({ name }) => name),
  alone: [recalculationTable.name],
};
