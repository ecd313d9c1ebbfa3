import { SimObject } from "../rich-api/sim-object";
import { overlaps, type Area } from "./address";

/** What is asked of how a sheet looks. Formats of numbers are kept; all else is only taken note of. */
export class SheetLook {
  readonly formats: { readonly area: Area; readonly format: string }[] = [];
  /** Widths of columns in points, by their number from 0. */
  readonly widths = new Map<number, number>();

  formatAt(row: number, column: number): string {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.formats.filter(({ area }) => overlaps(area, cell)).at(-1)?.format ?? "General";
  }
}

class Font extends SimObject {
  readonly simType = "RangeFont";
  color = "";
  bold = false;
  italic = false;
  size = 11;
}

class Fill extends SimObject {
  readonly simType = "RangeFill";
  color = "";
}

export class RangeFormat extends SimObject {
  readonly simType = "RangeFormat";
  readonly font = new Font();
  readonly fill = new Fill();
  wrapText = false;
  verticalAlignment = "Bottom";

  constructor(
    private readonly sheet: { readonly look: SheetLook },
    private readonly area: Area,
  ) {
    super();
  }

  set columnWidth(width: number) {
    for (let place = 0; place < this.area.columns; place += 1)
      this.sheet.look.widths.set(this.area.column + place, width);
  }

  get columnWidth(): number {
    return this.sheet.look.widths.get(this.area.column) ?? 64;
  }
}

export class FreezePanes extends SimObject {
  readonly simType = "WorksheetFreezePanes";
  rows = 0;

  freezeRows(count: number): void {
    this.rows = count;
  }
}
