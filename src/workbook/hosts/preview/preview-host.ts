import type { HostTable, RowEdit } from "../../host";
import type { CalculatedSheets } from "../../layout/calculated/calculated-sheets";
import { placeTables, type PlacedTable } from "../../layout/placing";
import type { WorkbookContent } from "../../layout/workbook-content";
import { addCalculated, addSheet } from "./add-sheets";
import { holdFormulas, readTables } from "./read-tables";
import { selectCells, type CellsOnSheet } from "./select-cells";
import type { Models, SheetModel } from "./sheet-model";
import type { RegisteredTable } from "./table-registry";
import { writeInputSheet } from "./write-inputs";
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
  /** Adds the sheets of formulas, column by column; they show nothing until they are worked out. */
  addCalculated(sheets: CalculatedSheets): Generator<void>;
  /** Whether a sheet of formulas is in front, with figures from before the last change. */
  isStale(): boolean;
  workOut(): void;
  /** Whether tables have rows that the sheets of formulas were added without. */
  isBehind(): boolean;
}

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
  isBehind: boolean;
  isWriting: boolean;
}

/** The sample on sheets: its input tables at once, formulas when they are added. */
export function openPreview(models: Models, content: WorkbookContent): PreviewHost {
  const { shown } = models;
  const state: State = { ...FIRST, tables: writeInputs(models, content) };
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
      // a formula that a person typed counts at once, whatever sheet is in front
      if (holdFormulas(shown, state.tables)) workOut(shown);
      state.read = readOf(models, state);
      return before !== null && before !== state.read;
    },
    write(edits): string | null {
      const steps = writeStepwise(edits);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    },
    writeStepwise,
    select: (cells, room) => selectCells(shown, cells, room),
    *addCalculated({ sheets }) {
      yield* addCalculated(models, { sheets, inputs, tables: state.tables });
      state.hasFormulas = true;
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
  hasFormulas: false,
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
    state.isBehind ||= state.hasFormulas && written.hasGrown;
    // our own writes are no edit of a person's
    state.read = readOf(models, state);
    return null;
  } finally {
    state.isWriting = false;
    // of what was left, nothing is kept
    models.draft.flushSendQueue();
  }
}

function workOut(model: SheetModel): void {
  model.resumeEvaluation();
  model.evaluate();
  model.pauseEvaluation();
}

function writeInputs({ shown, draft }: Models, content: WorkbookContent): RegisteredTable[] {
  for (const model of [shown, draft]) model.pauseEvaluation();
  const tables = content.sheets.flatMap((sheet, index) => {
    addSheet(draft, index, sheet.name);
    return writeInputSheet(draft, index, sheet);
  });
  shown.applyExternalDiffs(draft.flushSendQueue());
  return tables;
}
