import { allAtOnce, type HostTable, type RowEdit } from "../../host";
import type { CalculatedSheets } from "../../layout/calculated/calculated-sheets";
import { placeTables, type PlacedTable } from "../../layout/placing";
import type { WorkbookContent } from "../../layout/workbook-content";
import { addFormulas } from "./add-sheets";
import { readTables } from "./read-tables";
import { selectCells, type CellsOnSheet } from "./select-cells";
import { workOut, type Models } from "./sheet-model";
import type { RegisteredTable } from "./table-registry";
import { registeredInputs } from "./write-inputs";
import { writeRows, type WritingPart } from "./write-rows";

export interface PreviewHost {
  readTables(): HostTable[];
  /** Whether tables of a person have changed since they were last asked for. */
  hasChanged(): boolean;
  /** Adds, changes and removes rows, all or none. Returns why not; null when it is done. */
  write(edits: readonly RowEdit[]): string | null;
  /** The same with pauses; ended (`return`) before the last part, nothing is written. */
  writeStepwise(edits: readonly RowEdit[]): Generator<WritingPart, string | null, void>;
  /** `room` is how wide the sheet is shown, in pixels. */
  select(cells: CellsOnSheet, room?: number): boolean;
  /**
   * Makes the sheets of formulas of the tables as they stand, and adds them with pauses. They show nothing until they
   * are worked out. False where there are none to add.
   */
  addCalculated(made: (tables: readonly HostTable[]) => MadeSheets): Generator<unknown, boolean, void>;
  /** Whether a sheet of formulas is in front, with figures from before the last change. */
  isStale(): boolean;
  workOut(): void;
  /** Whether tables have rows that the sheets of formulas were added without. */
  isBehind(): boolean;
}

type MadeSheets = Generator<unknown, CalculatedSheets | null, void>;

/** Bytes of IronCalc's list of what was done, when that is nothing. Moving the selection counts, too. */
const EMPTY_QUEUE = 1;

/** How the sheets stand. */
interface State {
  tables: readonly RegisteredTable[];
  /** What a person's tables held when that was last looked at. */
  read: string | null;
  /** The same, when formulas were last worked out. */
  workedOut: string | null;
  hasFormulas: boolean;
  /** Rows that are added now are not in the sheets of formulas. */
  growsBehind: boolean;
  isBehind: boolean;
  isWriting: boolean;
}

export interface WrittenSheets {
  readonly content: WorkbookContent;
  /** Whether its sheets of formulas stand behind it, worked out. */
  readonly hasFormulas: boolean;
}

/** A workbook whose sheets are in the models already, as `addInputs` and `writeFormulas` write them. */
export function openPreview(models: Models, { content, hasFormulas }: WrittenSheets): PreviewHost {
  const { shown } = models;
  const tables = content.sheets.flatMap(registeredInputs);
  const state: State = { ...FIRST, hasFormulas, growsBehind: hasFormulas, tables };
  if (hasFormulas) state.workedOut = state.read = readOf(models, state);
  const placed = content.sheets.flatMap(placeTables);
  const inputs = content.sheets.length;
  const writeStepwise = (edits: readonly RowEdit[]) => writeTo(models, { state, placed }, edits);
  return {
    readTables: () => readTables(shown, state.tables),
    hasChanged(): boolean {
      // what is half written is no edit of a person's
      if (state.isWriting) return false;
      if (state.read !== null && shown.flushSendQueue().length <= EMPTY_QUEUE) return false;
      const before = state.read;
      let hasFormula = false;
      const tables = readTables(shown, state.tables, () => (hasFormula = true));
      // a formula that a person typed counts at once, whatever sheet is in front
      if (hasFormula) workOut(shown);
      state.read = hasFormula ? readOf(models, state) : JSON.stringify(tables);
      return before !== null && before !== state.read;
    },
    write: (edits) => allAtOnce(writeStepwise(edits)),
    writeStepwise,
    select: (cells, room) => selectCells(shown, cells, room),
    *addCalculated(made) {
      const { tables } = state;
      state.growsBehind = true;
      const content = yield* made(readTables(shown, tables));
      if (content === null) return false;
      yield* addFormulas(models, { sheets: content.sheets, inputs, tables });
      return (state.hasFormulas = true);
    },
    isStale: () => state.hasFormulas && shown.getSelectedSheet() >= inputs && state.workedOut !== state.read,
    workOut(): void {
      workOut(shown);
      state.workedOut = state.read;
    },
    isBehind: () => state.isBehind,
  };
}
const FIRST = {
  read: null,
  workedOut: null,
  isBehind: false,
  isWriting: false,
} as const;

const readOf = ({ shown }: Models, { tables }: State): string => JSON.stringify(readTables(shown, tables));

interface Standing {
  readonly state: State;
  readonly placed: readonly PlacedTable[];
}

function* writeTo(
  models: Models,
  { state, placed }: Standing,
  edits: readonly RowEdit[],
): Generator<WritingPart, string | null, void> {
  state.isWriting = true;
  try {
    const written = yield* writeRows(models, edits, { tables: state.tables, placed });
    if ("refused" in written) return written.refused;
    state.tables = written.tables;
    state.isBehind ||= state.growsBehind && written.hasGrown;
    // our own writes are no edit of a person's
    state.read = readOf(models, state);
    return null;
  } finally {
    state.isWriting = false;
    // of what was left, nothing is kept
    models.draft.flushSendQueue();
  }
}
