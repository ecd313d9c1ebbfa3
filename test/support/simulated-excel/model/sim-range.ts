import { invalidArgument, notSimulated } from "../rich-api/host-error";
import { SimObject } from "../rich-api/sim-object";
import { addressOf, isOnSheet, type Area } from "./address";
import { ConditionalFormats } from "./conditional-formats";
import { DataValidation, RangeFormat, type Place } from "./look";
import { valueType, type Shown, type SimCell, type ValueType } from "./cell";
import type { Sheet } from "./parts";
import { accessDenied } from "./sheet-cells";

/** A reference to cells, not to rows: "A1" in a formula. */
const CELL_REFERENCE = /(^|[^\w[\]])\$?[A-Z]{1,3}\$?\d+/;

/** Several areas; which ones is not simulated. */
class RangeAreas extends SimObject {
  readonly simType = "RangeAreas";

  constructor(readonly address: string) {
    super();
  }
}

export class SimRange extends SimObject {
  readonly simType = "Range";

  constructor(
    readonly worksheet: Sheet,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument();
  }

  get values(): Shown[][] {
    return this.worksheet.cells.rows(this.area, (...cell) => this.shown(...cell).value);
  }

  set values(values: unknown) {
    this.enter(values);
  }

  get formulas(): Shown[][] {
    return this.worksheet.cells.rows(this.area, (cell) => cell.formula ?? cell.value);
  }

  set formulas(values: unknown) {
    this.enter(values);
  }

  get valueTypes(): ValueType[][] {
    return this.worksheet.cells.rows(this.area, (...cell) => valueType(this.shown(...cell)));
  }

  get format(): RangeFormat {
    return new RangeFormat(this.place);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.place);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.place);
  }

  private get place(): Place {
    return { look: this.worksheet.look, area: this.area };
  }

  get numberFormat(): string[][] {
    return this.worksheet.cells.rows(this.area, (_, row, column) =>
      this.worksheet.look.formatAt(row, column),
    );
  }

  set numberFormat(format: unknown) {
    if (typeof format !== "string") throw notSimulated("number formats cell by cell");
    if (this.worksheet.protection.protected) throw accessDenied();
    this.worksheet.look.mark(this.area, "Range.numberFormat", format);
  }

  get address(): string {
    return `${quoted(this.worksheet.name)}!${addressOf(this.area)}`;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** Null when some of the rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.area;
    const hidden = Array.from({ length: rows }, (_, index) => this.worksheet.hiddenRows.has(row + index));
    if (hidden.every((is) => is)) return true;
    return hidden.some((is) => is) ? null : false;
  }

  getCell(row: number, column: number): SimRange {
    return this.moved({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getResizedRange(rows: number, columns: number): SimRange {
    return this.moved({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getOffsetRange(rows: number, columns: number): SimRange {
    return this.moved({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getRow(row: number): SimRange {
    return this.moved({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getBoundingRect(other: unknown): SimRange {
    if (!(other instanceof SimRange)) throw notSimulated("a rectangle around an address");
    const [{ row: a, rows: b }, { row: c, rows: d }] = [this.area, other.area];
    return this.moved({ ...this.area, row: Math.min(a, c), rows: Math.max(a + b, c + d) - Math.min(a, c) });
  }

  /** Formats are noted only; a formula that names a cell would have to be counted anew. */
  copyFrom(source: unknown, what: unknown): void {
    if (!(source instanceof SimRange)) throw notSimulated("copying from elsewhere");
    if (this.worksheet.protection.protected) throw accessDenied();
    if (what === "Formats") this.worksheet.formatted.push({ ...this.area });
    else if (what === "Formulas") this.copyFormula(source);
    else throw notSimulated(`copying of ${String(what)}`);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): SimRange | null {
    if (valuesOnly !== true) throw notSimulated("used range of formats");
    const used = this.worksheet.cells.used(this.area);
    return used && this.moved(used);
  }

  getSpecialCellsOrNullObject(kind: unknown): RangeAreas | null {
    if (kind !== "Formulas") throw notSimulated(`cells of kind ${String(kind)}`);
    const formulas = this.worksheet.cells.rows(this.area, ({ formula }) => formula).flat();
    return formulas.some((formula) => formula !== null) ? new RangeAreas(this.address) : null;
  }

  clear(what: unknown): void {
    if (this.worksheet.protection.protected) throw accessDenied();
    if (what !== "All" && what !== "Contents") throw notSimulated(`clearing of ${String(what)}`);
    this.worksheet.cells.enter(this.area, "");
    if (what === "All") this.worksheet.look.clear(this.area);
    this.worksheet.workbook.changed(this, "RangeEdited");
  }

  select(): void {
    this.worksheet.workbook.selected = this;
  }

  /** Asked by the client before it sends many values in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument();
  }

  private copyFormula(source: SimRange): void {
    const { formula } = this.worksheet.cells.at(source.area.row, source.area.column);
    if (formula === null || CELL_REFERENCE.test(formula))
      throw notSimulated(`copying of ${formula ?? "no formula"}`);
    this.enter(formula);
  }

  private moved(area: Area): SimRange {
    return new SimRange(this.worksheet, area);
  }

  private enter(values: unknown): void {
    if (this.worksheet.protection.protected) throw accessDenied();
    this.worksheet.cells.enter(this.area, values);
    this.worksheet.workbook.changed(this, "RangeEdited");
  }

  private shown(cell: SimCell, row: number, column: number): SimCell {
    if (cell.formula === null) return cell;
    return this.worksheet.workbook.evaluate(cell.formula, { sheet: this.worksheet, row, column });
  }
}

const quoted = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
