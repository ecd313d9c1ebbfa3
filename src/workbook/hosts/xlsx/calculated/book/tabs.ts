import { relationshipsOf } from "../../package-parts";
import { readTablePart, type TableFrame } from "../../read-table-part";
import type { PackageEdits } from "../package/package-edits";
import { allNamed, childNamed, parseXml } from "../package/xml-tree";

export const BOOK = "xl/workbook.xml";

export interface TabTable {
  readonly part: string;
  readonly name: string;
  readonly id: number;
  /** Its alternative text; empty when it has none. */
  readonly mark: string;
  /** Null for a table whose cells are gone. */
  readonly frame: TableFrame | null;
}

/** A sheet of the file, chart sheets too, in the order of the tabs. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly linkId: string;
  readonly part: string;
  readonly tables: readonly TabTable[];
}

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function tableAt(edits: PackageEdits, part: string): TabTable {
  const root = parseXml(part, edits.text(part));
  const { displayName, name, id } = root.attributes;
  const mark = allNamed(root, "table")[0]?.attributes.altText ?? "";
  return {
    part,
    name: displayName ?? name ?? "",
    id: Number(id),
    mark,
    frame: readTablePart(edits.file, part),
  };
}

export function readTabs(edits: PackageEdits): Tab[] {
  const links = relationshipsOf(edits.file, BOOK);
  const sheets = childNamed(parseXml(BOOK, edits.text(BOOK)), "sheets");
  return (sheets?.children ?? []).map(({ attributes }) => {
    const linkId = attributes.id ?? "";
    const part = links.get(linkId)?.part ?? "";
    const tables = [...relationshipsOf(edits.file, part).values()].filter(({ type }) => type === "table");
    return {
      name: attributes.name ?? "",
      sheetId: Number(attributes.sheetId),
      linkId,
      part,
      tables: tables.map((link) => tableAt(edits, link.part)),
    };
  });
}
