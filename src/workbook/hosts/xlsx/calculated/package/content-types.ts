import { escapeXml } from "../../xml-escape";
import type { PackageEdits } from "./package-edits";
import { appending, applyEdits, removal, unprefixed } from "./xml-edits";
import { parseXml, type XmlNode } from "./xml-tree";

const PART = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

export type TypedPart = readonly [part: string, type: keyof typeof TYPES];

const partOf = (node: XmlNode): string => (node.attributes.PartName ?? "").slice(1).toLowerCase();

export function declareParts(edits: PackageEdits, parts: readonly TypedPart[]): void {
  const text = edits.text(PART);
  const root = parseXml(PART, text);
  const gone = root.children.filter((node) => node.name === "Override" && edits.removed(partOf(node)));
  const left = applyEdits(text, gone.map(removal));
  const xml = parts.map(
    ([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${TYPES[type]}"/>`,
  );
  const rest = parseXml(PART, left);
  const added = xml.map((one) => unprefixed(left, rest, one)).join("");
  edits.replace(PART, applyEdits(left, [appending(left, rest, added)]));
}
