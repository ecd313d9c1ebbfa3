import type { RichApiHost } from "./rich-api/rich-api-host";
import { entered, type Shown } from "./model/cell";
import { EVENT } from "./model/events";
import { SimRange } from "./model/sim-range";
import { SimTable } from "./model/sim-table";
import type { Editor, SimWorkbook } from "./model/sim-workbook";
import { SimWorksheet } from "./model/sim-worksheet";

export interface NewTable {
  readonly sheet: string;
  readonly name: string;
  /** Row and column of the first header, from 1. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** What people do at a workbook: set it up, and edit it while the add-in is open. */
export class Person {
  private next = 1;

  constructor(
    readonly workbook: SimWorkbook,
    private readonly host: RichApiHost,
    private readonly editor: Editor = "a person",
  ) {}

  sheet(name: string): SimWorksheet {
    const found = this.workbook.worksheets.find(name);
    if (found) return found;
    const sheet = new SimWorksheet(this.workbook, this.newId("S"), name);
    this.workbook.worksheets.own.push(sheet);
    this.workbook.active ??= sheet;
    return sheet;
  }

  table(name: string): SimTable {
    const found = this.workbook.tables.find(name);
    if (!found) throw new Error(`The simulated workbook has no table ${name}.`);
    return found;
  }

  addTable({ sheet: on, name, headerRow, firstColumn, headers, rows }: NewTable): SimTable {
    const sheet = this.sheet(on);
    const area = {
      row: headerRow - 1,
      column: firstColumn - 1,
      rows: Math.max(1, rows.length) + 1,
      columns: headers.length,
    };
    const table = new SimTable(sheet, this.newId("T"), name, area);
    this.edit(() => {
      headers.forEach((header, column) =>
        sheet.cells.put(area.row, area.column + column, entered(`'${header}`)),
      );
      if (rows.length > 0) sheet.cells.enter({ ...area, row: area.row + 1, rows: rows.length }, rows);
      sheet.ownTables.push(table);
      this.workbook.tableEvent(EVENT.tableAdded, { tableId: table.id, worksheetId: sheet.id });
    });
    return table;
  }

  deleteTable(name: string): void {
    const table = this.table(name);
    const worksheet = this.sheet(table.worksheet.name);
    this.edit(() => {
      worksheet.ownTables.splice(worksheet.ownTables.indexOf(table), 1);
      const payload = { tableId: table.id, worksheetId: worksheet.id, tableName: name };
      this.workbook.tableEvent(EVENT.tableDeleted, payload);
    });
  }

  /** Types into cells of a sheet, from an address on. */
  type(sheet: string, address: string, ...rows: unknown[][]): void {
    const { area } = this.sheet(sheet).getRange(address);
    const range = new SimRange(this.sheet(sheet), {
      ...area,
      rows: rows.length,
      columns: rows[0]?.length ?? 1,
    });
    this.edit(() => {
      range.worksheet.cells.enter(range.area, rows);
      this.workbook.changed(range, "RangeEdited");
    });
  }

  /** Hides the rows that a filter leaves out, by their place in the body, from 0. */
  filter(name: string, leftOut: readonly number[]): void {
    const { body } = this.table(name);
    const worksheet = this.sheet(this.table(name).worksheet.name);
    for (const place of leftOut) worksheet.hiddenRows.add(body.row + place);
  }

  /** Sorts by the texts of a column, from last to first. */
  sortDown(name: string, header: string): void {
    const { worksheet, body } = this.table(name);
    const range = new SimRange(worksheet, body);
    const place = this.headers(name).indexOf(header);
    const rows = range.formulas.sort((a, b) => String(b[place]).localeCompare(String(a[place])));
    const texts = rows.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value)));
    this.edit(() => {
      worksheet.cells.enter(body, texts);
      this.workbook.changed(range, "RangeEdited");
    });
  }

  headers(name: string): Shown[] {
    return this.table(name).getHeaderRowRange().values[0] ?? [];
  }

  /** The body of a table as it shows. */
  rows(name: string): Shown[][] {
    return this.table(name).getDataBodyRange().values;
  }

  edit(change: () => void): void {
    const before = this.workbook.editor;
    this.workbook.editor = this.editor;
    change();
    this.workbook.editor = before;
    this.host.flush();
  }

  private newId(kind: string): string {
    const id = `{${this.editor === "a person" ? "P" : "C"}${kind}-${this.next}}`;
    this.next += 1;
    return id;
  }
}

const asText = (value: string): string => (value === "" || value.startsWith("=") ? value : `'${value}`);
