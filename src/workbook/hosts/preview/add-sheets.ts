import type { CalculatedSheet } from "../../layout/calculated/calculated-sheets";
import type { WorkbookContent } from "../../layout/workbook-content";
import { showDiff, type Models, type SheetModel } from "./sheet-model";
import { tableRegistry, type RegisteredTable } from "./table-registry";
import { writeInputSheet } from "./write-inputs";
import { registeredCalculated, writeCalculatedSheet } from "./write-calculated";

/** A new model has one sheet already. */
function addSheet(model: SheetModel, index: number, name: string): void {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
}

/** What was selected while a sheet was written is nothing that a person should find. */
function atTheTop(model: SheetModel, sheet: number): void {
  model.setSelectedSheet(sheet);
  model.setSelectedCell(1, 1);
}

/** How far the writing of sheets is, from 1. */
export interface SheetPart {
  readonly sheet: number;
  readonly of: number;
}

/** Writes the sheets that people fill in into a new model. */
export function* addInputs(model: SheetModel, { sheets }: WorkbookContent): Generator<SheetPart, void, void> {
  model.pauseEvaluation();
  for (const [index, sheet] of sheets.entries()) {
    const part = { sheet: index + 1, of: sheets.length };
    yield part;
    addSheet(model, index, sheet.name);
    const steps = writeInputSheet(model, index, sheet);
    while (steps.next().done !== true) yield part;
    atTheTop(model, index);
    // a long list of what was done slows the engine down
    model.flushSendQueue();
  }
}

interface AllFormulas {
  readonly sheets: readonly CalculatedSheet[];
  /** Sheets that stand before them. */
  readonly inputs: number;
  readonly tables: readonly RegisteredTable[];
}

/** Writes the sheets of formulas behind the others, column by column. They show nothing until they are worked out. */
export function* writeFormulas(
  model: SheetModel,
  { sheets, inputs, tables }: AllFormulas,
): Generator<void, void, void> {
  const registry = tableRegistry([...tables, ...sheets.flatMap(registeredCalculated)]);
  // all at once, since with each new sheet the engine reads every formula again
  sheets.forEach(({ name }, index) => addSheet(model, inputs + index, name));
  yield;
  for (const [index, sheet] of sheets.entries()) {
    yield* writeCalculatedSheet({ model, sheet: inputs + index, registry }, sheet);
    atTheTop(model, inputs + index);
  }
}

/** The same behind sheets that are shown. */
export function* addFormulas(models: Models, all: AllFormulas): Generator<void, void, void> {
  const steps = writeFormulas(models.draft, all);
  while (steps.next().done !== true) {
    showDiff(models, models.draft.flushSendQueue());
    yield;
  }
}
