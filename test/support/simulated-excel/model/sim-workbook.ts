import { invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimObject } from "../rich-api/sim-object";
import type { HostEvent } from "../rich-api/wire";
import { addressOf, overlaps } from "./address";
import type { CellValue } from "../../../../src/workbook/host";
import type { SimCell } from "./cell";
import { EVENT, WHOLE_WORKBOOK } from "./events";
import type { Book, Cells, Sheet } from "./parts";
import { breakReferences } from "./lost-references";
import { insertedSheets } from "./inserted-sheets";
import { accessDenied } from "./sheet-cells";
import { SimTables } from "./sim-table";
import { SimWorksheets, type SimWorksheet } from "./sim-worksheet";

/** Works a formula out. Without one, a formula that is read is an error of the test. */
export type Evaluate = (formula: string, at: FormulaPlace) => CellValue;
/** Row and column from 0. */
export interface FormulaPlace {
  readonly workbook: SimWorkbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

class Application extends SimObject {
  readonly simType = "Application";
  /** How often each was asked for. */
  suspended = { calculation: 0, screen: 0 };

  suspendApiCalculationUntilNextSync(): void {
    this.suspended.calculation += 1;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.suspended.screen += 1;
  }
}

/** Who changes the workbook just now. */
export type Editor = "this add-in" | "a person" | "a co-author";

export class SimWorkbook extends SimObject implements Book {
  readonly simType = "Workbook";
  readonly application = new Application();
  readonly worksheets = new SimWorksheets(this);
  readonly tables: SimTables;
  active: SimObject | null = null;
  selected: Cells | null = null;
  editor: Editor = "this add-in";
  private lastId = 0;
  emit: (event: HostEvent) => void = () => undefined;

  constructor(
    private readonly evaluation: Evaluate = (formula) => {
      throw notSimulated(`result of ${formula}`);
    },
    /** Hosts before ExcelApi 1.14 do not say who set off an event. */
    private readonly saysWho = true,
  ) {
    super();
    this.tables = new SimTables(() => this.worksheets.items.flatMap(({ tables }) => tables.items));
  }

  /** Sheets of another file, behind those that are there. A name that is taken gets a number. */
  insertWorksheetsFromBase64(base64: unknown, options: unknown): string[] {
    if (!isAtEnd(options)) throw notSimulated("place for new sheets but the end");
    const sheets = insertedSheets(String(base64), this, () => this.newId());
    for (const sheet of sheets) this.addSheet(sheet);
    return sheets.map(({ id }) => id);
  }

  addSheet(sheet: SimWorksheet): void {
    this.worksheets.own.push(sheet);
    this.active ??= sheet;
    for (const { id } of sheet.ownTables)
      this.tableEvent(EVENT.tableAdded, { tableId: id, worksheetId: sheet.id });
  }

  removeSheet(sheet: Sheet): void {
    const { own } = this.worksheets;
    if (own.filter(({ visibility }) => visibility === "Visible").length < 2) throw accessDenied();
    own.splice(
      own.findIndex(({ id }) => id === sheet.id),
      1,
    );
    for (const { id, name } of sheet.tables.items) {
      for (const other of own) breakReferences(other.cells, name);
      this.tableEvent(EVENT.tableDeleted, { tableId: id, worksheetId: sheet.id });
    }
  }

  positionOf(sheet: Sheet): number {
    return this.worksheets.own.findIndex(({ id }) => id === sheet.id);
  }

  moveSheet(sheet: Sheet, position: number): void {
    const { own } = this.worksheets;
    const moved = own.splice(this.positionOf(sheet), 1);
    if (position < 0 || position > own.length) throw invalidArgument();
    own.splice(position, 0, ...moved);
  }

  freeTableName(): string {
    let number = 1;
    while (this.tables.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  newId(): string {
    this.lastId += 1;
    return `{A-${this.lastId}}`;
  }

  evaluate(formula: string, place: Omit<FormulaPlace, "workbook">): SimCell {
    const result = this.evaluation(formula, { workbook: this, ...place });
    return typeof result === "object" && result !== null
      ? { value: result.error, formula, isError: true }
      : { value: result ?? "", formula, isError: false };
  }

  changed(range: Cells, changeType: string): void {
    const payload = {
      changeType,
      ...this.origin(),
      address: addressOf(range.area),
      worksheetId: range.worksheet.id,
    };
    if (this.worksheets.listening.has(EVENT.sheetChanged)) {
      this.emit({ type: EVENT.sheetChanged, target: WHOLE_WORKBOOK, payload });
    }
    for (const table of range.worksheet.tables.items) {
      if (!overlaps(table.area, range.area)) continue;
      const event = { type: EVENT.tableChanged, payload: { ...payload, tableId: table.id } };
      if (table.listening.has(EVENT.tableChanged)) this.emit({ ...event, target: table.id });
      if (this.tables.listening.has(EVENT.tableChanged)) this.emit({ ...event, target: WHOLE_WORKBOOK });
    }
  }

  /** Tells of a table that came or went. */
  tableEvent(type: number, payload: Readonly<Record<string, unknown>>): void {
    if (!this.tables.listening.has(type)) return;
    this.emit({ type, target: WHOLE_WORKBOOK, payload: { ...payload, source: this.origin().source } });
  }

  private origin() {
    const source = this.editor === "a co-author" ? "Remote" : "Local";
    if (!this.saysWho) return { source };
    return { source, triggerSource: this.editor === "this add-in" ? "ThisLocalAddin" : "Unknown" };
  }
}

const isAtEnd = (options: unknown): boolean =>
  typeof options === "object" && options !== null && Reflect.get(options, "positionType") === "End";
