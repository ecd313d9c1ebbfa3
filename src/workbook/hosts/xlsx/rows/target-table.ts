import type { HostTable } from "../../../host";
import { columnPosition, tableNamed } from "../../../layout/find-row";
import { rowsOf, type SheetRow } from "../calculated/book/sheet-cells";
import { sameName, type Tab, type TabTable } from "../calculated/book/tabs";
import type { PackageEdits } from "../calculated/package/package-edits";
import { allNamed, childNamed, parseXml, type XmlNode } from "../calculated/package/xml-tree";
import type { TableFrame } from "../read-table-part";
import { Refusal } from "../refusal";

/** A table of the file: its cells as read, and the parts that hold it. */
export interface FoundTable {
  readonly tab: Tab;
  readonly table: TabTable;
  readonly frame: TableFrame;
  readonly host: HostTable;
}

export function tableOf(tabs: readonly Tab[], tables: readonly HostTable[], name: string): FoundTable {
  const found = tabs.flatMap((tab) =>
    tab.tables.filter((table) => sameName(table.name, name)).map((table) => ({ tab, table })),
  );
  const host = tableNamed(tables, name);
  const [first, second] = found;
  if (!first?.table.frame || !host) {
    throw new Refusal(
      `The table ${name} is missing, and Headroom writes rows into it. Put it back, for example from a new template, and try again.`,
    );
  }
  if (second) {
    throw new Refusal(
      `Two tables of this workbook are called ${name}. Open it in Excel, let Excel repair it, and try again.`,
    );
  }
  return { ...first, frame: first.table.frame, host };
}

/** The sheet of a table, as the part has it now. */
export interface OpenSheet {
  readonly text: string;
  readonly root: XmlNode;
  readonly data: XmlNode;
  readonly rows: ReadonlyMap<number, SheetRow>;
  /** Formulas that fill a column of the table, by the place of the column. */
  readonly formulas: ReadonlyMap<number, string>;
}

export function openSheet(edits: PackageEdits, { tab, table }: FoundTable): OpenSheet {
  const text = edits.text(tab.part);
  const root = parseXml(tab.part, text);
  const data = childNamed(root, "sheetData");
  if (!data)
    throw new Refusal(`The sheet ${tab.name} holds no cells. Open it in Excel, save it and try again.`);
  const rows = new Map(rowsOf(data).map((row) => [row.number, row]));
  return { text, root, data, rows, formulas: columnFormulas(edits, table) };
}

function columnFormulas(edits: PackageEdits, { part }: TabTable): Map<number, string> {
  const text = edits.text(part);
  const formulas = new Map<number, string>();
  allNamed(parseXml(part, text), "tableColumn").forEach((column, place) => {
    const node = childNamed(column, "calculatedColumnFormula");
    if (node) formulas.set(place, text.slice(node.openEnd, node.closeStart));
  });
  return formulas;
}

/** The number on the sheet of the column with a header. */
export function columnNumber({ host, frame, table }: FoundTable, header: string): number {
  const place = columnPosition(host, header);
  if (place === null) {
    throw new Refusal(
      `The table ${table.name} has no column ${header}, which Headroom writes. Add a column of that name and try again.`,
    );
  }
  return frame.firstColumn + place;
}
