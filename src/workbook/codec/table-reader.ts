import type { Issue } from "../../domain/kernel";
import type { HostTable } from "../host";
import type { TableLayout } from "../layout/table";
import { settingsTable } from "../layout/tables";
import type { NameBook } from "./name-book";
import { readTable } from "./read-table";
import type { TableReading } from "./read-table";

/** Reads tables of one workbook, each once, and keeps what is wrong with them in workbook order. */
export interface TableReader {
  read<T extends TableLayout>(layout: T): TableReading<T>;
  /** Reads a table for its issues alone, unless it has been read. */
  check(layout: TableLayout): void;
  issues(): Issue[];
}

export function tableReader(tables: readonly HostTable[], names: NameBook): TableReader {
  const found = new Map<string, readonly Issue[]>();
  const read = <T extends TableLayout>(layout: T): TableReading<T> => {
    const reading = readTable(layout, tables, names);
    found.set(layout.name, reading.issues);
    return reading;
  };
  return {
    read,
    check(layout) {
      // Settings are read row by row, each by its own kind
      if (!found.has(layout.name) && layout.name !== settingsTable.name) read(layout);
    },
    issues: () => [...found.values()].flat(),
  };
}
