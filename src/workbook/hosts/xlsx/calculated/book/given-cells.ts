import { columnLetters } from "../../../../host";
import type { PackageEdits } from "../package/package-edits";
import { applyEdits, unprefixed, type Edit } from "../package/xml-edits";
import { childNamed, parseXml, type XmlNode } from "../package/xml-tree";
import { placeOf, type TableFrame } from "../../read-table-part";
import { Refusal } from "../../refusal";
import { escapeXml } from "../../xml-escape";

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

interface Cell {
  readonly node: XmlNode;
  readonly column: number;
}
interface Row {
  readonly node: XmlNode;
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Programs may leave addresses out: then the next place is meant. */
function rowsOf(sheetData: XmlNode): Row[] {
  let number = 0;
  return sheetData.children.map((node) => {
    number = Number(node.attributes.r ?? number + 1);
    let column = 0;
    const cells = node.children
      .filter(({ name }) => name === "c")
      .map((cell) => {
        column = placeOf(cell.attributes.r ?? "")?.column ?? column + 1;
        return { node: cell, column };
      });
    return { node, number, cells };
  });
}

function isFilled(text: string, { node }: Cell): boolean {
  if (childNamed(node, "f")) return true;
  const value = childNamed(node, "v");
  const written = value ? text.slice(value.openEnd, value.closeStart) : "";
  const inline = childNamed(node, "is");
  return (
    written !== "" ||
    (inline !== undefined && /<(?:\w+:)?t[ >][^<]*[^<>][^<]*</.test(text.slice(inline.start, inline.end)))
  );
}

/** Of the column where its cells have none, else of a cell above or below. */
function styleOf(rows: readonly Row[], root: XmlNode, number: number): string | undefined {
  for (const { cells } of rows) {
    const style = cells.find(({ column }) => column === number)?.node.attributes.s;
    if (style !== undefined) return style;
  }
  const columns = childNamed(root, "cols")?.children ?? [];
  return columns.find(({ attributes: { min, max } }) => Number(min) <= number && number <= Number(max))
    ?.attributes.style;
}

/** A formula that fills cells beyond this column would lose its source. */
function refuseReaching(cell: Cell, { sheet, frame }: GivenTo): void {
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
function placeIn(row: Row, number: number): { from: number; to: number } {
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
  const counts = ({ column }: Cell): boolean =>
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
