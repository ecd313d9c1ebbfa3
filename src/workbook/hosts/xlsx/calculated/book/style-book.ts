import { escapeXml } from "../../xml-escape";
import { Refusal } from "../../refusal";
import type { PackageEdits } from "../package/package-edits";
import { after, appending, applyEdits, attributeEdit, unprefixed, type Edit } from "../package/xml-edits";
import { canonical, childNamed, parseXml, type XmlNode } from "../package/xml-tree";

/** How a cell looks, as pieces of styles.xml; a piece that is left out is the plain one. */
export interface CellStyle {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  /** "General" where left out. */
  readonly format?: string;
}

/** Hands out the numbers of styles; one that the file has already is used again. */
export interface StyleBook {
  readonly cell: (style: CellStyle) => number;
  /** For a conditional format. */
  readonly difference: (xml: string) => number;
  /** Writes what was added. */
  readonly save: () => void;
}

/** In the order in which styles.xml has them. */
const LISTS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
type ListName = (typeof LISTS)[number];
/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;
/** Excel opens no file with more. */
const MOST_CELL_STYLES = 65_490;

interface StyleList {
  readonly name: ListName;
  readonly indexOf: (xml: string) => number;
  readonly added: readonly string[];
  readonly total: () => number;
}

function styleList(root: XmlNode, name: ListName): StyleList {
  const children = childNamed(root, name)?.children ?? [];
  const known = new Map<string, number>();
  children.forEach((child, index) => {
    const key = canonical(child);
    if (!known.has(key)) known.set(key, index);
  });
  const added: string[] = [];
  const total = (): number => children.length + added.length;
  const indexOf = (xml: string): number => {
    const key = canonical(parseXml(name, xml));
    const place = known.get(key) ?? total();
    if (place === total()) added.push(xml);
    known.set(key, place);
    return place;
  };
  return { name, indexOf, added, total };
}

function numberFormats(root: XmlNode) {
  const known = new Map<string, number>();
  const written = childNamed(root, "numFmts")?.children ?? [];
  for (const { attributes } of written) {
    known.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
  }
  const added: string[] = [];
  let next = Math.max(FIRST_OWN_FORMAT - 1, ...known.values()) + 1;
  const idOf = (code: string): number => {
    if (code === "General") return 0;
    const id = known.get(code) ?? next;
    if (id === next) {
      added.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
      next += 1;
    }
    known.set(code, id);
    return id;
  };
  return { idOf, added, total: () => written.length + added.length };
}

interface Addition {
  readonly name: ListName;
  readonly added: readonly string[];
  readonly total: () => number;
}

/** Behind the nearest list that stands before it in the part. */
function newList(text: string, root: XmlNode, { name, added, total }: Addition): Edit {
  const before = LISTS.slice(0, LISTS.indexOf(name)).reverse();
  const xml = unprefixed(text, root, `<${name} count="${total()}">${added.join("")}</${name}>`);
  const node = before.map((other) => childNamed(root, other)).find((found) => found !== undefined);
  return node ? after(node, xml) : { from: root.openEnd, to: root.openEnd, text: xml };
}

function addition(text: string, addition: Addition): string {
  if (addition.added.length === 0) return text;
  const root = parseXml(addition.name, text);
  const list = childNamed(root, addition.name);
  if (!list) return applyEdits(text, [newList(text, root, addition)]);
  const counted = applyEdits(text, [attributeEdit(text, list, { count: String(addition.total()) })]);
  const again = parseXml(addition.name, counted);
  const node = childNamed(again, addition.name);
  const xml = addition.added.map((one) => unprefixed(counted, again, one)).join("");
  return node ? applyEdits(counted, [appending(counted, node, xml)]) : counted;
}

export function styleBook(edits: PackageEdits, part: string): StyleBook {
  const root = parseXml(part, edits.text(part));
  const formats = numberFormats(root);
  const list = (name: ListName): StyleList => styleList(root, name);
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  const [cells, differences] = [list("cellXfs"), list("dxfs")];
  return {
    cell(style) {
      const ids =
        `numFmtId="${formats.idOf(style.format ?? "General")}" fontId="${fonts.indexOf(style.font)}" ` +
        `fillId="${fills.indexOf(style.fill)}" borderId="${borders.indexOf(style.border)}" xfId="0"`;
      const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map(
        (what) => ` apply${what}="1"`,
      );
      return cells.indexOf(`<xf ${ids}${applied.join("")}>${style.alignment}</xf>`);
    },
    difference: differences.indexOf,
    save() {
      if (cells.total() > MOST_CELL_STYLES) {
        throw new Refusal(
          "This workbook has more cell styles than Excel allows. In Excel, copy its sheets into a new workbook and use that one.",
        );
      }
      const additions: Addition[] = [
        { name: "numFmts", added: formats.added, total: formats.total },
        fonts,
        fills,
        borders,
        cells,
        differences,
      ];
      edits.replace(part, additions.reduce(addition, edits.text(part)));
    },
  };
}
