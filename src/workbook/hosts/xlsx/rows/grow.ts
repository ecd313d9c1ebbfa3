import { columnLetters } from "../../../host";
import type { PackageEdits } from "../calculated/package/package-edits";
import { applyEdits, attributeEdit, type Edit } from "../calculated/package/xml-edits";
import { allNamed, childNamed, parseXml } from "../calculated/package/xml-tree";
import { placeOf, type TableFrame } from "../read-table-part";
import type { FoundTable } from "./target-table";

const rangeOf = (ref: string) => {
  const [from = "", to = from] = ref.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  return first && last ? { first, last } : null;
};
type Range = NonNullable<ReturnType<typeof rangeOf>>;

const written = ({ first, last }: Range, row: number): string =>
  `${columnLetters(first.column)}${first.row}:${columnLetters(last.column)}${row}`;

/** The table, and its filter, down to a row. */
export function growTable(edits: PackageEdits, { table: { part } }: FoundTable, lastRow: number): void {
  const text = edits.text(part);
  const root = parseXml(part, text);
  const nodes = [root, ...root.children.filter(({ name }) => name === "autoFilter")];
  const made = nodes.flatMap((node): Edit[] => {
    const range = rangeOf(node.attributes.ref ?? "");
    return range ? [attributeEdit(text, node, { ref: written(range, lastRow) })] : [];
  });
  edits.replace(part, applyEdits(text, made));
}

/** Elements whose sqref names the cells that they hold for. */
const RULES = ["dataValidation", "conditionalFormatting", "ignoredError"];

/** The rules of the table's columns and the dimension of its sheet, down to a row. */
export function growSheet(edits: PackageEdits, { tab: { part }, frame }: FoundTable, lastRow: number): void {
  const text = edits.text(part);
  const root = parseXml(part, text);
  const made = RULES.flatMap((name) => allNamed(root, name)).flatMap((node): Edit[] => {
    const { sqref } = node.attributes;
    if (sqref === undefined) return [];
    const grown = sqref.split(/\s+/).map((ref) => grownRange(ref, frame, lastRow));
    return grown.join(" ") === sqref ? [] : [attributeEdit(text, node, { sqref: grown.join(" ") })];
  });
  const dimension = childNamed(root, "dimension");
  const whole = rangeOf(dimension?.attributes.ref ?? "");
  if (dimension && whole) {
    const last = {
      row: Math.max(whole.last.row, lastRow),
      column: Math.max(whole.last.column, frame.firstColumn + frame.columns.length - 1),
    };
    made.push(attributeEdit(text, dimension, { ref: written({ ...whole, last }, last.row) }));
  }
  edits.replace(part, applyEdits(text, made));
}

/** A range within the columns of the table that holds for its last row holds for the new ones. */
function grownRange(ref: string, frame: TableFrame, lastRow: number): string {
  const range = rangeOf(ref);
  if (!range) return ref;
  const { first, last } = range;
  const within = first.column >= frame.firstColumn && last.column < frame.firstColumn + frame.columns.length;
  const holds = first.row <= frame.lastBodyRow && last.row >= frame.lastBodyRow && last.row < lastRow;
  return within && holds ? written(range, lastRow) : ref;
}
