import type { CalculatedSheet } from "../../layout/calculated/calculated-sheets";
import type { Models, SheetModel } from "./sheet-model";
import { tableRegistry, type RegisteredTable, type TableRegistry } from "./table-registry";
import { registeredCalculated, writeCalculatedSheet } from "./write-calculated";

/** A new model has one sheet already. */
export function addSheet(model: SheetModel, index: number, name: string): void {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
}

/** All at once, since with each new sheet the engine reads every formula again. What is selected stays so. */
function addSheets({ shown, draft }: Models, sheets: readonly CalculatedSheet[], before: number): void {
  const { sheet, row, column } = shown.getSelectedView();
  sheets.forEach(({ name }, index) => addSheet(draft, before + index, name));
  shown.applyExternalDiffs(draft.flushSendQueue());
  shown.setSelectedSheet(sheet);
  shown.setSelectedCell(row, column);
}

interface AllFormulas {
  readonly sheets: readonly CalculatedSheet[];
  /** Sheets that stand before them. */
  readonly inputs: number;
  readonly tables: readonly RegisteredTable[];
}

/** Column by column. */
export function* addCalculated(models: Models, { sheets, inputs, tables }: AllFormulas): Generator<void> {
  const registry = tableRegistry([...tables, ...sheets.flatMap(registeredCalculated)]);
  addSheets(models, sheets, inputs);
  for (const [index, sheet] of sheets.entries()) {
    yield* addFormulas(models, { sheet, number: inputs + index, registry });
  }
}

interface FormulaSheet {
  readonly sheet: CalculatedSheet;
  readonly number: number;
  readonly registry: TableRegistry;
}

function* addFormulas({ shown, draft }: Models, { sheet, number, registry }: FormulaSheet): Generator<void> {
  const columns = writeCalculatedSheet({ model: draft, sheet: number, registry }, sheet);
  while (columns.next().done !== true) {
    shown.applyExternalDiffs(draft.flushSendQueue());
    yield;
  }
}
