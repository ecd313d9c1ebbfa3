import type { CheckedFile } from "./guard";
import { damaged } from "./refusal";
import { xmlReader, type XmlHandler } from "./xml";
import { readText } from "./zip-part";

/** Reads a part that a workbook may do without: links, texts, styles. */
export function readXmlIfThere(file: CheckedFile, part: string, handler: XmlHandler): void {
  const entry = file.parts.get(part.toLowerCase());
  if (!entry) return;
  const read = xmlReader(part, handler);
  readText(file.bytes, entry, read);
  read();
}

export function readXml(file: CheckedFile, part: string, handler: XmlHandler): void {
  if (!file.parts.has(part.toLowerCase())) throw damaged(`${part} is missing`);
  readXmlIfThere(file, part, handler);
}

export interface Relationship {
  /** The last word of its type, for example "worksheet": the address before it differs between two standards. */
  readonly type: string;
  readonly part: string;
}

/** "../tables/table1.xml" seen from "xl/worksheets/sheet1.xml" is "xl/tables/table1.xml". */
function resolve(target: string, from: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** What a part points to inside the file, by id. */
export function relationshipsOf(file: CheckedFile, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf("/");
  const relationships = new Map<string, Relationship>();
  readXmlIfThere(file, `${part.slice(0, slash)}/_rels${part.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id, Type, Target, TargetMode } = attributes();
      if (!Id || !Type || !Target) throw damaged(`links of ${part}`);
      if (TargetMode === "External") return;
      relationships.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), part: resolve(Target, part) });
    },
  });
  return relationships;
}

/** "_x000A_" is how a part writes a character that XML cannot hold; "_x005F_" guards text that looks like one. */
export const decodeEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
