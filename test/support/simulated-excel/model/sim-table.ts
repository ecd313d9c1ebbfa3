import { HostError, invalidArgument } from "../rich-api/host-error";
import { SimCollection, SimObject } from "../rich-api/sim-object";
import { overlaps, parseArea, type Area } from "./address";
import { EVENT, Listening } from "./events";
import type { Sheet } from "./parts";
import { SimRange } from "./sim-range";
import { accessDenied } from "./sheet-cells";

/** How many rows or columns a table has. */
class Size extends SimObject {
  constructor(
    readonly simType: "TableRowCollection" | "TableColumnCollection",
    private readonly number: () => number,
  ) {
    super();
  }

  get count(): number {
    return this.number();
  }
}

export class SimTable extends SimObject {
  readonly simType = "Table";
  showTotals = false;
  showHeaders = true;
  readonly rows: Size;
  readonly columns: Size;
  readonly listening = new Listening();

  constructor(
    readonly worksheet: Sheet,
    readonly id: string,
    public name: string,
    public area: Area,
  ) {
    super();
    this.rows = new Size("TableRowCollection", () => this.body.rows);
    this.columns = new Size("TableColumnCollection", () => this.area.columns);
  }

  override get simId(): string {
    return this.id;
  }

  /** Without headers and totals. Excel keeps one row even where nothing stands in it. */
  get body(): Area {
    return { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 - (this.showTotals ? 1 : 0) };
  }

  getRange(): SimRange {
    return new SimRange(this.worksheet, this.area);
  }

  getHeaderRowRange(): SimRange {
    return new SimRange(this.worksheet, { ...this.area, rows: 1 });
  }

  getDataBodyRange(): SimRange {
    return new SimRange(this.worksheet, this.body);
  }

  resize(to: unknown): void {
    const area = to instanceof SimRange ? to.area : parseArea(String(to));
    if (this.worksheet.protection.protected) throw accessDenied();
    if (area === null || area.row !== this.area.row || area.column > this.area.column || area.rows < 2)
      throw invalidArgument();
    const others = this.worksheet.tables.items.filter((table) => table !== this);
    if (others.some((table) => overlaps(table.area, area))) {
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    }
    this.area = area;
    this.worksheet.workbook.changed(new SimRange(this.worksheet, area), "RangeEdited");
  }

  _RegisterDataChangedEvent(): void {
    this.listening.change(EVENT.tableChanged, 1);
  }

  _UnregisterDataChangedEvent(): void {
    this.listening.change(EVENT.tableChanged, -1);
  }
}

/** Of a sheet, or of the whole workbook. */
export class SimTables extends SimCollection<SimTable> {
  readonly simType = "TableCollection";
  readonly listening = new Listening();

  constructor(private readonly all: () => readonly SimTable[]) {
    super();
  }

  get items(): readonly SimTable[] {
    return this.all();
  }

  _RegisterDataChangedEvent(): void {
    this.listening.change(EVENT.tableChanged, 1);
  }

  _UnregisterDataChangedEvent(): void {
    this.listening.change(EVENT.tableChanged, -1);
  }

  _RegisterAddedEvent(): void {
    this.listening.change(EVENT.tableAdded, 1);
  }

  _UnregisterAddedEvent(): void {
    this.listening.change(EVENT.tableAdded, -1);
  }

  _RegisterDeletedEvent(): void {
    this.listening.change(EVENT.tableDeleted, 1);
  }

  _UnregisterDeletedEvent(): void {
    this.listening.change(EVENT.tableDeleted, -1);
  }
}
