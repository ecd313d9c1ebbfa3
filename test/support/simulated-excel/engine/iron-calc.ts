import type { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../../../src/workbook/host";
import { engineFormula } from "../../../../src/workbook/hosts/preview/engine-formula";
import { tableRegistry } from "../../../../src/workbook/hosts/preview/table-registry";
import { translateFormula, type FormulaAt } from "../../../../src/workbook/hosts/preview/translate-formula";
import { typedFor, valueAt } from "../../../../src/workbook/hosts/preview/typed-value";
import { newModel } from "../../../workbook/hosts/preview/engine";
import type { Evaluate, SimWorkbook } from "../model/sim-workbook";
import type { SimWorksheet } from "../model/sim-worksheet";

/**
 * Works formulas out with IronCalc, as the preview does: the whole workbook anew, when a result is asked for after
 * something changed. A sheet that Excel would work out in part is never looked at half way.
 */
export function ironCalc(): Evaluate {
  let [version, model]: [string, Model | null] = ["", null];
  return (_, { workbook, sheet, row, column }) => {
    const now = versionOf(workbook);
    if (model === null || now !== version) [version, model] = [now, workedOut(workbook)];
    const index = workbook.worksheets.items.findIndex((own) => own.id === sheet.id);
    return valueAt(model, { sheet: index, row: row + 1, column: column + 1 });
  };
}

const versionOf = ({ worksheets }: SimWorkbook): string =>
  JSON.stringify(
    worksheets.items.map(({ name, cells, ownTables }) => [
      name,
      cells.version,
      ownTables.map((table) => [table.name, table.area]),
    ]),
  );

function workedOut(workbook: SimWorkbook): Model {
  const model = newModel();
  model.pauseEvaluation();
  const sheets = workbook.worksheets.items;
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const formula = translator(sheets);
  sheets.forEach((sheet, index) =>
    sheet.cells.each((cell, row, column) => {
      const typed =
        cell.formula === null
          ? typedFor(cell.isError ? { error: String(cell.value) } : valueOf(cell.value))
          : `=${formula(cell.formula.slice(1), sheet.name)(row + 1)}`;
      if (typed !== null) model.setUserInput(index, row + 1, column + 1, typed);
    }),
  );
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

const valueOf = (value: string | number | boolean): CellValue => (value === "" ? null : value);

/** The same formula stands in many rows: it is put into addresses once for each sheet. */
function translator(sheets: readonly SimWorksheet[]): (formula: string, sheet: string) => FormulaAt {
  const registry = tableRegistry(
    sheets.flatMap((sheet) =>
      sheet.ownTables.map((table) => ({
        name: table.name,
        sheet: sheet.name,
        headerRow: table.area.row + 1,
        firstColumn: table.area.column + 1,
        headers: (table.getHeaderRowRange().values[0] ?? []).map(String),
        lastBodyRow: table.body.row + table.body.rows,
        hasTotals: table.showTotals,
      })),
    ),
  );
  const known = new Map<string, FormulaAt>();
  return (formula, sheet) => {
    const key = `${sheet}\n${formula}`;
    const found = known.get(key) ?? translateFormula(engineFormula(formula).slice(1), sheet, registry);
    known.set(key, found);
    return found;
  };
}
