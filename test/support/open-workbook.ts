import type { OpenWorkbook } from "../../src/application/open-workbook";
import type { CellOrigin } from "../../src/domain/kernel";
import { workbookSource } from "../../src/workbook";
import type { HostTable } from "../../src/workbook/host";

/** A workbook that stands open before a person, without a host. */
export interface OpenedTables {
  readonly workbook: OpenWorkbook;
  /** What was gone to. */
  readonly picked: CellOrigin[];
  /** Another content, as after an edit. */
  edit(tables: readonly HostTable[]): void;
  /** From now on reading fails, and cells are gone. */
  breakDown(): void;
}

export function openTables(first: readonly HostTable[]): OpenedTables {
  let [tables, isDown] = [first, false];
  const listeners = new Set<() => void>();
  const picked: CellOrigin[] = [];
  const source = workbookSource(() => Promise.resolve(tables));
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    picked,
    edit(next) {
      tables = next;
      tell();
    },
    breakDown() {
      isDown = true;
      tell();
    },
    workbook: {
      read: () => (isDown ? Promise.reject(new Error("Excel is busy")) : source.read()),
      onEdited(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      select(cells) {
        picked.push(cells);
        return Promise.resolve(!isDown);
      },
    },
  };
}
