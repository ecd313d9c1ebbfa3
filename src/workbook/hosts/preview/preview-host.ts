import { allAtOnce, type HostTable, type RowEdit } from "../../host";
import type { CalculatedSheets } from "../../layout/calculated/calculated-sheets";
import { placeTables, type PlacedTable } from "../../layout/placing";
import type { WorkbookContent } from "../../layout/workbook-content";
import { addFormulas } from "./add-sheets";
import { readAnew, readingOf, type TablesRead } from "./reading";
import { selectCells, type CellsOnSheet } from "./select-cells";
import { workOut, type Models } from "./sheet-model";
import { registeredInputs } from "./write-inputs";
import { writeRows, type WritingPart } from "./write-rows";

export interface PreviewHost {
  /** As they stand. */
  readTables(): readonly HostTable[];
  /** Whether tables of a person have changed since they were last asked for. */
  hasChanged(): boolean;
  /** Whether formulas that a person typed were worked out since this was last asked: the sheet shows them as before. */
  mustBeDrawn(): boolean;
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

/** How the sheets stand. */
interface State extends TablesRead {
  /** What a person's tables held when they were last asked about. */
  seen: string | null;
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
  if (hasFormulas) state.workedOut = state.seen = readingOf(shown, state).text;
  const placed = content.sheets.flatMap(placeTables);
  const inputs = content.sheets.length;
  const writeStepwise = (edits: readonly RowEdit[]) => writeTo(models, { state, placed }, edits);
  return {
    readTables: () => readingOf(shown, state).tables,
    hasChanged(): boolean {
      // what is half written is no edit of a person's
      if (state.isWriting) return false;
      const before = state.seen;
      state.seen = readingOf(shown, state).text;
      return before !== null && before !== state.seen;
    },
    mustBeDrawn() {
      const must = state.isDrawnBehind;
      state.isDrawnBehind = false;
      return must;
    },
    write: (edits) => allAtOnce(writeStepwise(edits)),
    writeStepwise,
    select: (cells, room) => selectCells(shown, cells, room),
    *addCalculated(made) {
      const { tables } = state;
      state.growsBehind = true;
      const content = yield* made(readingOf(shown, state).tables);
      if (content === null) return false;
      yield* addFormulas(models, { sheets: content.sheets, inputs, tables });
      return (state.hasFormulas = true);
    },
    isStale: () => state.hasFormulas && shown.getSelectedSheet() >= inputs && state.workedOut !== state.seen,
    workOut(): void {
      workOut(shown);
      state.workedOut = state.seen;
    },
    isBehind: () => state.isBehind,
  };
}
const FIRST = {
  reading: null,
  seen: null,
  workedOut: null,
  isBehind: false,
  isWriting: false,
  isDrawnBehind: false,
} as const;

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
  state.reading = null;
  try {
    const written = yield* writeRows(models, edits, { tables: state.tables, placed });
    if ("refused" in written) return written.refused;
    state.tables = written.tables;
    state.isBehind ||= state.growsBehind && written.hasGrown;
    // our own writes are no edit of a person's
    state.reading = readAnew(models.shown, state);
    state.seen = state.reading.text;
    return null;
  } finally {
    state.isWriting = false;
    // of what was left, nothing is kept
    models.draft.flushSendQueue();
  }
}
