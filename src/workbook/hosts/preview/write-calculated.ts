import type { CellValue } from "../../host";
import type { CalculatedSheet } from "../../layout/calculated/calculated-sheets";
import { appliesTo, isRowFormula, type RowFormula } from "../../layout/calculated/calculated-table";
import { formatRuns } from "../../layout/calculated/format-runs";
import {
  placeCalculated,
  type PlacedCalculated,
  type PlacedCalculatedColumn,
} from "../../layout/calculated/place-calculated";
import { FIRST_BODY_ROW, HEADER_ROW } from "../../layout/placing";
import { engineFormula } from "./engine-formula";
import { CALCULATED_FORMATS, GENERAL, LONGEST_SHOWN, longestWord, PALE_GREY, widthFor } from "./looks";
import type { SheetModel } from "./sheet-model";
import type { RegisteredTable, TableRegistry } from "./table-registry";
import { translateFormula } from "./translate-formula";
import { textOf, typedFor } from "./typed-value";
import { writeDocument } from "./write-document";
import { dress, dressAlike, writeTop } from "./write-top";

export const registeredCalculated = (sheet: CalculatedSheet): RegisteredTable[] =>
  placeCalculated(sheet).map((table) => ({
    name: table.content.layout.name,
    sheet: sheet.name,
    headerRow: HEADER_ROW,
    firstColumn: table.firstColumn,
    headers: table.columns.map(({ column }) => column.header),
    lastBodyRow: table.lastBodyRow,
    hasTotals: false,
  }));

/** Where a sheet of formulas is written, and the tables that its formulas may name. */
export interface CalculatedTarget {
  readonly model: SheetModel;
  /** From 0. */
  readonly sheet: number;
  readonly registry: TableRegistry;
}

/** Writes a sheet of formulas. Stops after each column, so that whoever calls can let the page breathe. */
export function* writeCalculatedSheet(target: CalculatedTarget, content: CalculatedSheet): Generator<void> {
  const placed = placeCalculated(content);
  const tops = registeredCalculated(content).map((table, index) => ({
    ...table,
    purpose: placed[index]?.content.layout.purpose ?? "",
  }));
  writeTop(target.model, target.sheet, { ...content, tables: tops });
  yield;
  for (const table of placed) {
    for (const column of table.columns) {
      writeColumn(target, { sheet: content.name, table, column });
      yield;
    }
  }
  yield* writeDocument(target.model, target.sheet, content, placed);
}

interface ColumnOfTable {
  readonly sheet: string;
  readonly table: PlacedCalculated;
  readonly column: PlacedCalculatedColumn;
}

function writeColumn(target: CalculatedTarget, { sheet, table, column: placed }: ColumnOfTable): void {
  const { model } = target;
  const { column, number } = placed;
  const { rows } = table.content;
  const inWords = (formula: string) =>
    translateFormula(engineFormula(formula).slice(1), sheet, target.registry);
  const down = column.formula === null ? null : inWords(column.formula);
  const typedAt = (row: (typeof rows)[number], number_: number): string | null => {
    if (down) return appliesTo(column, row) ? `=${down(number_)}` : null;
    const value = row[column.header] ?? null;
    return value !== null && isRowFormula(value) ? `=${inWords(value.formula)(number_)}` : typedFor(value);
  };
  const height = table.lastBodyRow - HEADER_ROW;
  const area = { sheet: target.sheet, row: FIRST_BODY_ROW, column: number, width: 1, height };
  if (column.formula === null) dressAlike(model, area, { "fill.color": PALE_GREY });
  rows.forEach((row, index) => {
    const typed = typedAt(row, FIRST_BODY_ROW + index);
    if (typed !== null) model.setUserInput(target.sheet, FIRST_BODY_ROW + index, number, typed);
  });
  // the engine gives a formula a format of its own; a typed text keeps that it was typed as one
  const dressRun = column.formula === null ? dress : dressAlike;
  for (const { format, from, count } of formatRuns(column, rows)) {
    const run = { ...area, row: FIRST_BODY_ROW + from, height: count };
    const shown = CALCULATED_FORMATS[format];
    if (shown !== GENERAL) dressRun(model, run, { num_fmt: shown });
  }
  const texts = column.formula === null ? rows.map((row) => keyText(row[column.header] ?? null)) : [];
  model.setColumnsWidth(
    target.sheet,
    number,
    number,
    widthFor([longestWord(column.header), LONGEST_SHOWN[column.format] ?? "", ...texts]),
  );
}

const keyText = (value: CellValue | RowFormula): string =>
  value !== null && isRowFormula(value) ? "" : textOf(value);
