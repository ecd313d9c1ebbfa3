import type { Surroundings } from "./surroundings";

/** What an event of a table says; who set it off is told from ExcelApi 1.14 on. */
export interface TableEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** Cells that Headroom has just written, so that the events of its own writing are told from a person's edits. */
export interface OwnWrites {
  note(sheetId: string, address: string): void;
  isOurs(event: TableEvent): boolean;
  /** While something is done that adds or removes tables. */
  addingTables<Result>(task: () => Promise<Result>): Promise<Result>;
  isOurTable(event: { readonly source?: string }): boolean;
}

/** Milliseconds within which Excel tells of what was written. */
const TELLS_WITHIN = 1_000;

export function ownWrites({ wait }: Surroundings): OwnWrites {
  const noted = new Set<{ readonly sheetId: string; readonly cells: Cells }>();
  let tablesNoted = 0;
  return {
    async addingTables(task) {
      tablesNoted += 1;
      try {
        return await task();
      } finally {
        void wait(TELLS_WITHIN).then(() => (tablesNoted -= 1));
      }
    },
    isOurTable: ({ source }) => source !== "Remote" && tablesNoted > 0,
    note(sheetId, address): void {
      const cells = cellsOf(address);
      if (cells === null) return;
      const note = { sheetId, cells };
      noted.add(note);
      void wait(TELLS_WITHIN).then(() => noted.delete(note));
    },
    isOurs({ worksheetId, address, source, triggerSource }): boolean {
      if (source === "Remote") return false;
      if (triggerSource !== undefined) return triggerSource === "ThisLocalAddin";
      const cells = cellsOf(address);
      return [...noted].some(
        (note) => note.sheetId === worksheetId && cells !== null && isWithin(cells, note.cells),
      );
    },
  };
}

interface Cells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellsOf(address: string): Cells | null {
  const [, left, top, right = left, bottom = top] =
    /^(?:.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address) ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top), bottom: Number(bottom), left: numberOf(left), right: numberOf(right) };
}

const isWithin = (inner: Cells, outer: Cells): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;
