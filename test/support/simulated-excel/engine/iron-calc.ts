import type { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../../../src/workbook/host";
import { engineFormula } from "../../../../src/workbook/hosts/preview/engine-formula";
import { workOut } from "../../../../src/workbook/hosts/preview/sheet-model";
import { tableRegistry } from "../../../../src/workbook/hosts/preview/table-registry";
import { translateFormula, type FormulaAt } from "../../../../src/workbook/hosts/preview/translate-formula";
import { typedFor, valueAt } from "../../../../src/workbook/hosts/preview/typed-value";
import { newModel } from "../../../workbook/hosts/preview/engine";
import type { Evaluate, SimWorkbook } from "../model/sim-workbook";
import type { SimWorksheet } from "../model/sim-worksheet";

/**
 * Works formulas out with IronCalc, as the preview does: whenever a result is asked for after something changed, what
 * changed is typed into a model of the whole workbook. A sheet that Excel would work out in part is never looked at half
 * way.
 */
export function ironCalc(): Evaluate {
  let [version, book]: [string, Book | null] = ["", null];
  return (_, { workbook, sheet, row, column }) => {
    const now = versionOf(workbook);
    if (book === null || now !== version) [version, book] = [now, workedOut(workbook, book)];
    const index = workbook.worksheets.items.findIndex((own) => own.id === sheet.id);
    return valueAt(book.model, { sheet: index, row: row + 1, column: column + 1 });
  };
}

/** A model, and what was typed into it. */
interface Book {
  readonly model: Model;
  /** The sheets and tables, which formulas are put into addresses by. */
  readonly shape: string;
  readonly formula: (formula: string, sheet: string) => FormulaAt;
  /** By sheet, row and column. */
  readonly typed: Map<string, string>;
}

const versionOf = ({ worksheets }: SimWorkbook): string =>
  JSON.stringify(worksheets.items.map((sheet) => [shapeOf(sheet), sheet.cells.version]));

const shapeOf = ({ name, ownTables }: SimWorksheet) => [
  name,
  ownTables.map((table) => [table.name, table.area, table.showTotals, table.getHeaderRowRange().values]),
];

function workedOut(workbook: SimWorkbook, before: Book | null): Book {
  const sheets = workbook.worksheets.items;
  const shape = JSON.stringify(sheets.map(shapeOf));
  const book = before?.shape === shape ? before : blankBook(sheets, shape);
  const gone = new Set(book.typed.keys());
  const type = (index: number, row: number, column: number, text: string): void => {
    const place = `${index} ${row} ${column}`;
    gone.delete(place);
    if (book.typed.get(place) === text) return;
    book.model.setUserInput(index, row + 1, column + 1, text);
    book.typed.set(place, text);
    // a long list of what was done slows the engine down
    if (book.typed.size % 500 === 0) book.model.flushSendQueue();
  };
  sheets.forEach((sheet, index) =>
    sheet.cells.each((cell, row, column) => {
      const typed =
        cell.formula === null
          ? typedFor(cell.isError ? { error: String(cell.value) } : valueOf(cell.value))
          : `=${book.formula(cell.formula.slice(1), sheet.name)(row + 1)}`;
      if (typed !== null) type(index, row, column, typed);
    }),
  );
  for (const place of gone) {
    const [index = 0, row = 0, column = 0] = place.split(" ").map(Number);
    book.model.setUserInput(index, row + 1, column + 1, "");
    book.typed.delete(place);
  }
  workOut(book.model);
  return book;
}

function blankBook(sheets: readonly SimWorksheet[], shape: string): Book {
  const model = newModel();
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  return { model, shape, formula: translator(sheets), typed: new Map() };
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
