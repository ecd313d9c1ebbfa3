import { escapeXml } from "../../xml-escape";
import type { PackageEdits } from "./package-edits";
import { appending, applyEdits, removal, unprefixed } from "./xml-edits";
import { parseXml } from "./xml-tree";

export const LINK_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function linksPartOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export interface NewLink {
  readonly type: string;
  readonly part: string;
}

/** "/xl/tables/table1.xml": an address from the root holds wherever the link stands. */
const linkXml = (id: string, link: NewLink): string =>
  `<Relationship Id="${id}" Type="${LINK_TYPES}/${link.type}" Target="/${escapeXml(link.part)}"/>`;

/** The links of a new part: rId1, rId2 … in the order given. */
export const newLinks = (links: readonly NewLink[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_LINKS}">${links
    .map((link, index) => linkXml(`rId${index + 1}`, link))
    .join("")}</Relationships>`;

export function removeLinks(edits: PackageEdits, part: string, ids: ReadonlySet<string>): void {
  const name = linksPartOf(part);
  const text = edits.text(name);
  const root = parseXml(name, text);
  const gone = root.children.filter(({ attributes }) => ids.has(attributes.Id ?? ""));
  edits.replace(name, applyEdits(text, gone.map(removal)));
}

/** Returns the ids of the new links, in the order given. */
export function addLinks(edits: PackageEdits, part: string, links: readonly NewLink[]): string[] {
  const name = linksPartOf(part);
  const text = edits.text(name);
  const root = parseXml(name, text);
  const numbers = root.children.map(({ attributes }) =>
    Number(/^rId(\d+)$/i.exec(attributes.Id ?? "")?.[1] ?? 0),
  );
  const most = Math.max(0, ...numbers);
  const ids = links.map((_, index) => `rId${most + index + 1}`);
  const xml = links.map((link, index) => unprefixed(text, root, linkXml(ids[index] ?? "", link))).join("");
  edits.replace(name, applyEdits(text, [appending(text, root, xml)]));
  return ids;
}
