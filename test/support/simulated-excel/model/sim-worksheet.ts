import { HostError, invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimCollection, SimObject } from "../rich-api/sim-object";
import { overlaps, parseArea, type Area } from "./address";
import { EVENT, Listening } from "./events";
import type { Book, Sheet } from "./parts";
import { SimCharts } from "./charts";
import { SimShapes } from "./shapes";
import { SheetLook } from "./look";
import { FreezePanes, PageBreaks, PageLayout } from "./page";
import { accessDenied, SheetCells } from "./sheet-cells";
import { SimRange } from "./sim-range";
import { SimTable, SimTables } from "./sim-table";

class Protection extends SimObject {
  readonly simType = "WorksheetProtection";
  protected = false;
}

export class SimWorksheet extends SimObject implements Sheet {
  readonly simType = "Worksheet";
  visibility: "Visible" | "Hidden" = "Visible";
  readonly cells = new SheetCells();
  readonly protection = new Protection();
  readonly tables: SimTables;
  /** Row numbers from 0. */
  readonly hiddenRows = new Set<number>();
  /** Cells whose look was copied onto them. */
  readonly formatted: Area[] = [];
  readonly ownTables: SimTable[] = [];
  readonly look = new SheetLook();
  readonly freezePanes = new FreezePanes();
  readonly pageLayout = new PageLayout();
  readonly verticalPageBreaks = new PageBreaks();
  readonly charts = new SimCharts();
  readonly shapes = new SimShapes();
  tabColor = "";

  constructor(
    readonly workbook: Book,
    readonly id: string,
    public name: string,
  ) {
    super();
    this.tables = new SimTables(
      () => this.ownTables,
      (area) => this.addTable(area),
    );
  }

  override get simId(): string {
    return this.id;
  }

  get position(): number {
    return this.workbook.positionOf(this);
  }

  set position(position: number) {
    this.workbook.moveSheet(this, position);
  }

  /** Headers are what stands in the first row. */
  private addTable(area: Area): SimTable {
    if (this.protection.protected) throw accessDenied();
    if (this.ownTables.some((table) => overlaps(table.area, area))) throw invalidArgument();
    const table = new SimTable(this, this.workbook.newId(), this.workbook.freeTableName(), area);
    this.ownTables.push(table);
    this.workbook.tableEvent(EVENT.tableAdded, { tableId: table.id, worksheetId: this.id });
    return table;
  }

  getRange(address: string): SimRange {
    const area = parseArea(address);
    if (area === null) throw invalidArgument();
    return new SimRange(this, area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): SimRange {
    return new SimRange(this, { row, column, rows, columns });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): SimRange | null {
    if (valuesOnly !== true) throw notSimulated("used range of formats");
    const used = this.cells.used();
    return used && new SimRange(this, used);
  }

  delete(): void {
    this.workbook.removeSheet(this);
  }

  activate(): void {
    if (this.visibility !== "Visible") {
      throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
    }
    this.workbook.active = this;
  }
}

export class SimWorksheets extends SimCollection<SimWorksheet> {
  readonly simType = "WorksheetCollection";
  readonly listening = new Listening();
  readonly own: SimWorksheet[] = [];

  constructor(private readonly workbook: Book & { addSheet(sheet: SimWorksheet): void }) {
    super();
  }

  add(name: unknown): SimWorksheet {
    if (this.find(name))
      throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
    const sheet = new SimWorksheet(this.workbook, this.workbook.newId(), String(name));
    this.workbook.addSheet(sheet);
    return sheet;
  }

  get items(): readonly SimWorksheet[] {
    return this.own;
  }

  _RegisterDataChangedEvent(): void {
    this.listening.change(EVENT.sheetChanged, 1);
  }

  _UnregisterDataChangedEvent(): void {
    this.listening.change(EVENT.sheetChanged, -1);
  }

  _RegisterDeletedEvent(): void {
    this.listening.change(EVENT.sheetDeleted, 1);
  }

  _UnregisterDeletedEvent(): void {
    this.listening.change(EVENT.sheetDeleted, -1);
  }
}
