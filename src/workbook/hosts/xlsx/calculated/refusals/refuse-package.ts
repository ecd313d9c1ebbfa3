import { BOOK } from "../book/tabs";
import type { PackageEdits } from "../package/package-edits";
import { childNamed, parseXml } from "../package/xml-tree";
import { damaged, Refusal } from "../../refusal";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const SIGNED =
  "This workbook is digitally signed, and a signature does not survive a change. In Excel, save a copy without the signature and use that copy.";
const MACROS =
  "This workbook holds macros, which an Excel Workbook (.xlsx) cannot keep. In Excel, save a copy of it as Excel Workbook (.xlsx) and use that copy.";
const TEMPLATE =
  "This is an Excel template. In Excel, start a workbook from it, save that as Excel Workbook (.xlsx) and use it.";
const SHARED =
  "This workbook is shared the old way, with tracked changes that would no longer fit its sheets. In Excel, stop sharing it (Review, Unshare Workbook), save it and try again.";
const STRICT_FORMAT =
  "This workbook is saved as Strict Open XML Spreadsheet, which Headroom cannot add sheets to. In Excel, save a copy as Excel Workbook (.xlsx) and use that copy.";
const UNUSUAL =
  "This workbook was put together by another program in a way that Headroom cannot add sheets to. Open it in Excel, save it as Excel Workbook (.xlsx) and try again.";

const hasPart = ({ file }: PackageEdits, pattern: RegExp): boolean =>
  [...file.parts.keys()].some((name) => pattern.test(name));

function bookType(edits: PackageEdits): string {
  const part = "[Content_Types].xml";
  if (!edits.has(part)) throw damaged(`${part} is missing`);
  const types = parseXml(part, edits.text(part)).children;
  const own = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === `/${BOOK}`);
  return own?.attributes.ContentType ?? "";
}

function mainPart(edits: PackageEdits): string {
  const part = "_rels/.rels";
  if (!edits.has(part)) throw damaged(`${part} is missing`);
  const links = parseXml(part, edits.text(part)).children;
  const main = links.find(({ attributes }) => attributes.Type?.endsWith("/officeDocument"));
  return (main?.attributes.Target ?? "").replace(/^\//, "").toLowerCase();
}

function refuseKind(edits: PackageEdits): void {
  const type = bookType(edits);
  const macros = hasPart(edits, /(^|\/)vbaproject\.bin$|^xl\/macrosheets\//) || /macroenabled/i.test(type);
  if (macros) throw new Refusal(MACROS);
  if (type.includes("template")) throw new Refusal(TEMPLATE);
  if (hasPart(edits, /^_xmlsignatures\//)) throw new Refusal(SIGNED);
  if (hasPart(edits, /^xl\/revisions\//)) throw new Refusal(SHARED);
  if (type !== WORKBOOK_TYPE || mainPart(edits) !== BOOK) throw new Refusal(UNUSUAL);
}

/** What a style book that Excel wrote always has, and how many of each at least: two fills are Excel's own. */
const STYLE_LISTS = [
  ["fonts", 1],
  ["fills", 2],
  ["borders", 1],
  ["cellStyleXfs", 1],
  ["cellXfs", 1],
] as const;

function hasStyles(edits: PackageEdits, part: string): boolean {
  if (!edits.has(part)) return false;
  const root = parseXml(part, edits.text(part));
  return (
    root.name === "styleSheet" &&
    STYLE_LISTS.every(([list, least]) => (childNamed(root, list)?.children.length ?? 0) >= least)
  );
}

/** Throws for a file that sheets cannot be added to without breaking it or losing something of it. */
export function refusePackage(edits: PackageEdits, stylesPart: string): void {
  const text = edits.text(BOOK);
  const root = parseXml(BOOK, text);
  const opening = text.slice(root.start, root.openEnd);
  if (opening.includes(`"${STRICT}"`)) throw new Refusal(STRICT_FORMAT);
  refuseKind(edits);
  const isBook = root.name === "workbook" && opening.includes(`"${MAIN}"`);
  const sheets = childNamed(root, "sheets")?.children ?? [];
  const plain = sheets.every(({ name, attributes: { name: title, sheetId, id } }) =>
    Boolean(name === "sheet" && title && id && /^\d+$/.test(sheetId ?? "")),
  );
  const usual = isBook && sheets.length > 0 && plain && hasStyles(edits, stylesPart);
  if (!usual) throw new Refusal(UNUSUAL);
}
