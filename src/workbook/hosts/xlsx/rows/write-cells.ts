import { columnLetters, type CellValue } from "../../../host";
import { styleOf, type SheetRow } from "../calculated/book/sheet-cells";
import type { PackageEdits } from "../calculated/package/package-edits";
import { appending, applyEdits, unprefixed, type Edit } from "../calculated/package/xml-edits";
import type { XmlNode } from "../calculated/package/xml-tree";
import { blankCell, valueCell } from "../calculated/sheet/cell-xml";
import { isTrue } from "../read-book";
import type { NewCell, PlacedRows } from "./place-rows";
import type { FoundTable, OpenSheet } from "./target-table";

export interface CellWriting {
  readonly placed: PlacedRows;
  readonly target: FoundTable;
  /** Styles shown as a date, in a workbook that counts days from 1904; null in others. */
  readonly dateStyles: ReadonlySet<number> | null;
}
type Cells = ReadonlyMap<number, NewCell | null>;

/** 1 January 1904 is day 1462 of the 1900 system. */
const DAYS_TO_1904 = 1462;

/** Writes cells, each in the format of its own cell or of those above it, and touches no other. */
export function writeCells(edits: PackageEdits, sheet: OpenSheet, writing: CellWriting): void {
  const { text, root, data, rows } = sheet;
  const styles = stylesOf(sheet, writing.target);
  const numbers = [...rows.keys()];
  const made: Edit[] = [];
  let behindAll = "";
  for (const [number, cells] of rowsToWrite(writing)) {
    const row = rows.get(number);
    const cellXml = (column: number, cell: NewCell | null): string => {
      const own = row?.cells.find((one) => one.column === column)?.node.attributes.s;
      const style = Number(own ?? styles.get(column) ?? 0);
      return unprefixed(
        text,
        root,
        newCellXml(`${columnLetters(column)}${number}`, style, { cell, ...writing }),
      );
    };
    if (row) {
      made.push({ from: row.node.start, to: row.node.end, text: rowWith(text, row, { cells, cellXml }) });
      continue;
    }
    const inside = [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => cellXml(column, cell));
    const xml = unprefixed(text, root, `<row r="${number}">${inside.join("")}</row>`);
    const next = numbers.find((one) => one > number);
    const at = next === undefined ? undefined : rows.get(next)?.node.start;
    if (at === undefined) behindAll += xml;
    else made.push({ from: at, to: at, text: xml });
  }
  if (behindAll !== "") made.push(appending(text, data, behindAll));
  edits.replace(writing.target.tab.part, applyEdits(text, made));
}

/** By number, those that the table grows by with all of its columns, so that they look like the rest. */
function rowsToWrite({ placed, target: { frame } }: CellWriting): [number, Cells][] {
  const merged = new Map<number, Map<number, NewCell | null>>();
  for (const { number, cells } of placed.rows) {
    const own = merged.get(number) ?? new Map<number, NewCell | null>();
    merged.set(number, own);
    if (number > frame.lastBodyRow) {
      frame.columns.forEach((_, place) => own.set(frame.firstColumn + place, null));
    }
    for (const [column, cell] of cells) own.set(column, cell);
  }
  return [...merged].sort(([a], [b]) => a - b);
}

/** Of the last body row of each column, where it has one, else of a row above or of the column. */
function stylesOf({ rows, root }: OpenSheet, { frame }: FoundTable): Map<number, string> {
  const body = [...rows.values()].filter(
    ({ number }) => number > frame.headerRow && number <= frame.lastBodyRow,
  );
  const lastFirst = body.reverse();
  return new Map(
    frame.columns.flatMap((_, place) => {
      const column = frame.firstColumn + place;
      const style = styleOf(lastFirst, root, column);
      return style === undefined ? [] : [[column, style] as const];
    }),
  );
}

interface Given extends CellWriting {
  readonly cell: NewCell | null;
}

function newCellXml(address: string, style: number, { cell, dateStyles }: Given): string {
  if (cell === null) return blankCell(address, style);
  // the formula comes from the part of its table, where it is escaped already
  if ("formula" in cell) return `<c r="${address}" s="${style}"><f>${cell.formula}</f></c>`;
  return valueCell(address, style, dateStyles?.has(style) ? in1904(cell.value) : cell.value);
}

const in1904 = (value: CellValue): CellValue =>
  typeof value === "number" && value > DAYS_TO_1904 ? value - DAYS_TO_1904 : value;

interface RowCells {
  readonly cells: Cells;
  readonly cellXml: (column: number, cell: NewCell | null) => string;
}

/** The row with these cells in their places; everything else of it as it is. */
function rowWith(text: string, { node, cells: own }: SheetRow, { cells, cellXml }: RowCells): string {
  const columnOf = new Map<XmlNode, number>(own.map((cell) => [cell.node, cell.column]));
  const kept = own
    // a null only dresses a cell that is not there
    .filter(({ column }) => (cells.get(column) ?? null) === null)
    .map(({ column, node: cell }) => [column, text.slice(cell.start, cell.end)] as const);
  const stays = new Set(kept.map(([column]) => column));
  const written = [...cells].flatMap(([column, cell]) =>
    stays.has(column) ? [] : [[column, cellXml(column, cell)] as const],
  );
  const inside = [...kept, ...written].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  const rest = node.children.filter((child) => !columnOf.has(child));
  const others = rest.map((child) => text.slice(child.start, child.end)).join("");
  const tag = openTag(text.slice(node.start, node.openEnd), node);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "row";
  return `${tag}${inside.join("")}${others}</${name}>`;
}

/** Without what says how far its cells reach, and a height that is not the user's own, so that both fit anew. */
function openTag(tag: string, { attributes }: XmlNode): string {
  const open = tag.replace(/\s*\/>$/, ">").replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, "");
  if (isTrue(attributes.customHeight)) return open;
  return withoutHeight(open);
}
const withoutHeight = (tag: string): string => tag.replace(/\sht\s*=\s*("[^"]*"|'[^']*')/, "");
