import { HostError, invalidArgument } from "../rich-api/host-error";
import { SimCollection, SimObject } from "../rich-api/sim-object";
import { parseArea, type Area } from "./address";
import { EVENT, Listening } from "./events";
import type { Book, Sheet } from "./parts";
import { SheetCells } from "./sheet-cells";
import { SimRange } from "./sim-range";
import { SimTables, type SimTable } from "./sim-table";

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

  constructor(
    readonly workbook: Book,
    readonly id: string,
    public name: string,
  ) {
    super();
    this.tables = new SimTables(() => this.ownTables);
  }

  override get simId(): string {
    return this.id;
  }

  getRange(address: string): SimRange {
    const area = parseArea(address);
    if (area === null) throw invalidArgument();
    return new SimRange(this, area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): SimRange {
    return new SimRange(this, { row, column, rows, columns });
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
