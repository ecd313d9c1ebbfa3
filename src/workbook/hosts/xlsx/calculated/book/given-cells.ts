import { columnLetters } from "../../../../host";
import type { PackageEdits } from "../package/package-edits";
import { applyEdits, unprefixed, type Edit } from "../package/xml-edits";
import { childNamed, parseXml } from "../package/xml-tree";
import { placeOf, type TableFrame } from "../../read-table-part";
import { Refusal } from "../../refusal";
import { escapeXml } from "../../xml-escape";
import { isFilled, rowsOf, styleOf, type SheetCell, type SheetRow } from "./sheet-cells";

export interface GivenTo {
  readonly sheet: string;
  readonly part: string;
  readonly frame: TableFrame;
}
export interface GivenFormula {
  /** Number of its column on the sheet. */
  readonly number: number;
  readonly formula: string;
}

/** A formula that fills cells beyond this column would lose its source. */
function refuseReaching(cell: SheetCell, { sheet, frame }: GivenTo): void {
  const [from = "", to = from] = (childNamed(cell.node, "f")?.attributes.ref ?? "").split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  if (!first || !last) return;
  const inside = first.column === cell.column && last.column === cell.column && last.row <= frame.lastBodyRow;
  if (inside) return;
  throw new Refusal(
    `On the sheet ${sheet}, the formula in ${from} fills ${from}:${to}, and Headroom must write into ${columnLetters(cell.column)}. Take that formula out and try again.`,
  );
}

/** Instead of the cell, or before the first one that stands to its right. */
function placeIn(row: SheetRow, number: number): { from: number; to: number } {
  const own = row.cells.find(({ column }) => column === number)?.node;
  if (own) return { from: own.start, to: own.end };
  const next = row.cells.find(({ column }) => column > number)?.node;
  const at = next?.start ?? row.cells.at(-1)?.node.end ?? row.node.closeStart;
  return { from: at, to: at };
}

/** The formula goes into every row of the table that holds something, and out of one that holds nothing. */
export function giveFormulas(edits: PackageEdits, target: GivenTo, given: readonly GivenFormula[]): void {
  const { part, frame } = target;
  const text = edits.text(part);
  const root = parseXml(part, text);
  const data = childNamed(root, "sheetData");
  const numbers = new Set(given.map(({ number }) => number));
  const lastColumn = frame.firstColumn + frame.columns.length - 1;
  const rows = (data ? rowsOf(data) : []).filter(
    ({ number }) => number > frame.headerRow && number <= frame.lastBodyRow,
  );
  const counts = ({ column }: SheetCell): boolean =>
    column >= frame.firstColumn && column <= lastColumn && !numbers.has(column);
  const edited = rows.flatMap((row) => {
    const filled = row.cells.some((cell) => counts(cell) && isFilled(text, cell));
    return given.flatMap(({ number, formula }): Edit[] => {
      const own = row.cells.find(({ column }) => column === number);
      if (own) refuseReaching(own, target);
      if (!filled && !(own && isFilled(text, own))) return [];
      const style = own?.node.attributes.s ?? (own ? undefined : styleOf(rows, root, number));
      const start = `<c r="${columnLetters(number)}${row.number}"${style === undefined ? "" : ` s="${style}"`}`;
      const xml = filled ? `${start}><f>${escapeXml(formula)}</f></c>` : `${start}/>`;
      return [{ ...placeIn(row, number), text: unprefixed(text, root, xml) }];
    });
  });
  edits.replace(part, applyEdits(text, edited));
}
