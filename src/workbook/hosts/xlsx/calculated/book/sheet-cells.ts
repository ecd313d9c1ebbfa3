import { placeOf } from "../../read-table-part";
import { childNamed, type XmlNode } from "../package/xml-tree";

/** A cell as it is written, and the number of its column. */
export interface SheetCell {
  readonly node: XmlNode;
  readonly column: number;
}
export interface SheetRow {
  readonly node: XmlNode;
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** Programs may leave addresses out: then the next place is meant. */
export function rowsOf(sheetData: XmlNode): SheetRow[] {
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

export function isFilled(text: string, { node }: SheetCell): boolean {
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
export function styleOf(rows: readonly SheetRow[], root: XmlNode, number: number): string | undefined {
  for (const { cells } of rows) {
    const style = cells.find(({ column }) => column === number)?.node.attributes.s;
    if (style !== undefined) return style;
  }
  const columns = childNamed(root, "cols")?.children ?? [];
  return columns.find(({ attributes: { min, max } }) => Number(min) <= number && number <= Number(max))
    ?.attributes.style;
}
