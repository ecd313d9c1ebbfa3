import { notSimulated } from "../rich-api/host-error";
import { SimObject } from "../rich-api/sim-object";
import type { HostEvent } from "../rich-api/wire";
import { addressOf, overlaps } from "./address";
import type { Shown } from "./cell";
import { EVENT, WHOLE_WORKBOOK } from "./events";
import type { Book, Cells, Sheet } from "./parts";
import { SimTables } from "./sim-table";
import { SimWorksheets } from "./sim-worksheet";

/** Works a formula out. Without one, a formula that is read is an error of the test. */
export type Evaluate = (formula: string, sheet: Sheet) => Shown;

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
  readonly worksheets = new SimWorksheets();
  readonly tables: SimTables;
  active: SimObject | null = null;
  selected: Cells | null = null;
  editor: Editor = "this add-in";
  emit: (event: HostEvent) => void = () => undefined;

  constructor(
    readonly evaluate: Evaluate = (formula) => {
      throw notSimulated(`result of ${formula}`);
    },
    /** Hosts before ExcelApi 1.14 do not say who set off an event. */
    private readonly saysWho = true,
  ) {
    super();
    this.tables = new SimTables(() => this.worksheets.items.flatMap(({ tables }) => tables.items));
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
