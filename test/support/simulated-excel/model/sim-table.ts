import { HostError, invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimCollection, SimObject } from "../rich-api/sim-object";
import { overlaps, parseArea, type Area } from "./address";
import { EVENT, Listening } from "./events";
import type { Sheet } from "./parts";
import { SimRange } from "./sim-range";
import { accessDenied } from "./sheet-cells";

/** How many rows a table has. */
class Rows extends SimObject {
  readonly simType = "TableRowCollection";

  constructor(private readonly number: () => number) {
    super();
  }

  get count(): number {
    return this.number();
  }
}

/** A column, known by its header. */
class SimColumn extends SimObject {
  readonly simType = "TableColumn";

  constructor(
    private readonly table: SimTable,
    private readonly position: number,
  ) {
    super();
  }

  override get simId(): string {
    return `${this.table.id}-${this.position}`;
  }

  get name(): string {
    return String(this.table.getHeaderRowRange().values[0]?.[this.position] ?? "");
  }

  getDataBodyRange(): SimRange {
    const { body, worksheet } = this.table;
    return new SimRange(worksheet, { ...body, column: body.column + this.position, columns: 1 });
  }
}

class SimColumns extends SimCollection<SimColumn> {
  readonly simType = "TableColumnCollection";

  constructor(private readonly table: SimTable) {
    super();
  }

  get items(): readonly SimColumn[] {
    return Array.from(
      { length: this.table.area.columns },
      (_, position) => new SimColumn(this.table, position),
    );
  }

  override get count(): number {
    return this.table.area.columns;
  }
}

export class SimTable extends SimObject {
  readonly simType = "Table";
  showTotals = false;
  showHeaders = true;
  showBandedRows = true;
  showFilterButton = true;
  style = "TableStyleMedium2";
  readonly rows: Rows;
  readonly columns: SimColumns;
  readonly listening = new Listening();

  constructor(
    readonly worksheet: Sheet,
    readonly id: string,
    public name: string,
    public area: Area,
  ) {
    super();
    this.rows = new Rows(() => this.body.rows);
    this.columns = new SimColumns(this);
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

  constructor(
    private readonly all: () => readonly SimTable[],
    private readonly make?: (area: Area) => SimTable,
  ) {
    super();
  }

  add(range: unknown, hasHeaders: unknown): SimTable {
    if (!this.make || !(range instanceof SimRange) || hasHeaders !== true)
      throw notSimulated("way to add that table");
    return this.make(range.area);
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
