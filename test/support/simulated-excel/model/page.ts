import { invalidArgument } from "../rich-api/host-error";
import { SimObject } from "../rich-api/sim-object";
import { parseArea } from "./address";

export class FreezePanes extends SimObject {
  readonly simType = "WorksheetFreezePanes";
  rows = 0;

  freezeRows(count: number): void {
    this.rows = count;
  }
}

class HeaderFooter extends SimObject {
  readonly simType = "HeaderFooter";
  leftHeader = "";
  centerHeader = "";
  rightHeader = "";
  leftFooter = "";
  centerFooter = "";
  rightFooter = "";
}

class HeadersFooters extends SimObject {
  readonly simType = "HeaderFooterGroup";
  readonly defaultForAllPages = new HeaderFooter();
}

const TITLE_ROWS = /^\$\d+:\$\d+$/;
const TITLE_COLUMNS = /^\$[A-Z]+:\$[A-Z]+$/;

/** How a sheet is printed, as it was set. */
export class PageLayout extends SimObject {
  readonly simType = "PageLayout";
  readonly headersFooters = new HeadersFooters();
  orientation = "Portrait";
  paperSize = "Letter";
  zoom: unknown = { scale: 100 };
  margins: unknown = null;
  area = "";
  titleRows = "";
  titleColumns = "";

  setPrintMargins(unit: unknown, margins: unknown): void {
    if (unit !== "Inches") throw invalidArgument();
    this.margins = margins;
  }

  setPrintArea(area: unknown): void {
    if (typeof area !== "string" || area.split(",").some((one) => parseArea(one) === null))
      throw invalidArgument();
    this.area = area;
  }

  setPrintTitleRows(rows: unknown): void {
    if (!TITLE_ROWS.test(String(rows))) throw invalidArgument();
    this.titleRows = String(rows);
  }

  setPrintTitleColumns(columns: unknown): void {
    if (!TITLE_COLUMNS.test(String(columns))) throw invalidArgument();
    this.titleColumns = String(columns);
  }
}

class PageBreak extends SimObject {
  readonly simType = "PageBreak";
}

/** Where pages end, by the cell that begins the next. */
export class PageBreaks extends SimObject {
  readonly simType = "PageBreakCollection";
  cells: string[] = [];

  add(cell: unknown): PageBreak {
    if (parseArea(String(cell)) === null) throw invalidArgument();
    this.cells.push(String(cell));
    return new PageBreak();
  }

  removePageBreaks(): void {
    this.cells = [];
  }
}
