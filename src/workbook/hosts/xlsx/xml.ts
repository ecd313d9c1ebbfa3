import { damaged } from "./refusal";

/** What to do with each piece of a part. Names come without their prefix: some programs write <x:row>. */
export interface XmlHandler {
  open?(name: string, attributes: () => Attributes): void;
  /** A text may come in several pieces. */
  text?(piece: string): void;
  close?(name: string): void;
}
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** Longer than any tag, comment or text that Excel writes between two angle brackets. */
const LONGEST_TOKEN = 1024 * 1024;
/** "&#x10FFFF;" */
const LONGEST_REFERENCE = 10;
const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

const decodeReferences = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi,
        (whole: string, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return NAMED.get(name) ?? whole;
          return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
        },
      )
    : text;

const plainLineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const ATTRIBUTE = /\s([^\s=/]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOf(tag: string): Attributes {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(tag); match; match = ATTRIBUTE.exec(tag)) {
    attributes[localName(match[1] ?? "")] = decodeReferences(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

/** Where the tag that starts at `from` ends, past brackets in quoted values; -1 when it is not all there. */
function tagEnd(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

/** Where the token at `from` ends (its last character), or -1. */
export function tokenEnd(text: string, from: number): number {
  const closer = text.startsWith("<!--", from) ? "-->" : text.startsWith("<![CDATA[", from) ? "]]>" : null;
  if (text.startsWith("<?", from)) return text.indexOf("?>", from) < 0 ? -1 : text.indexOf("?>", from) + 1;
  if (!closer) return tagEnd(text, from);
  const at = text.indexOf(closer, from);
  return at < 0 ? -1 : at + closer.length - 1;
}

/** Hands over tags and CDATA; `open` holds the names of the elements that are not closed yet. */
function handleTag(tag: string, handler: XmlHandler, open: string[]): void {
  if (tag.startsWith("![CDATA[")) handler.text?.(tag.slice(8, -2));
  if (tag.startsWith("?") || tag.startsWith("!")) return;
  const closes = tag.startsWith("/");
  const written = closes ? tag.slice(1) : tag;
  const nameEnd = written.search(/[\s/]|$/);
  const name = localName(written.slice(0, nameEnd));
  if (!closes) {
    open.push(name);
    handler.open?.(name, () => attributesOf(tag.slice(nameEnd)));
    if (!tag.endsWith("/")) return;
  }
  if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
  handler.close?.(name);
}

/** Where the text before the next tag ends, less a reference or a line end cut in two by the end of the piece. */
function textEnd(buffer: string, from: number): number {
  const bracket = buffer.indexOf("<", from);
  if (bracket >= 0) return bracket;
  const reference = buffer.lastIndexOf("&");
  if (reference >= from && reference > buffer.length - LONGEST_REFERENCE) return reference;
  return buffer.endsWith("\r") ? buffer.length - 1 : buffer.length;
}

/**
 * Reads well-formed XML given in pieces. Only for parts that passed the guard: no DTD, no entities of its own.
 * Call without a piece at the end.
 */
export function xmlReader(part: string, handler: XmlHandler): (piece?: string) => void {
  const open: string[] = [];
  let buffer = "";
  return (piece) => {
    buffer += piece ?? "";
    let at = 0;
    while (at < buffer.length) {
      const end = textEnd(buffer, at);
      if (end > at) handler.text?.(decodeReferences(plainLineEnds(buffer.slice(at, end))));
      at = end;
      const last = buffer.startsWith("<", at) ? tokenEnd(buffer, at) : -1;
      if (last < 0) break;
      handleTag(buffer.slice(at + 1, last), handler, open);
      at = last + 1;
    }
    buffer = buffer.slice(at);
    const unfinished = piece === undefined && (buffer.trim() !== "" || open.length > 0);
    if (buffer.length > LONGEST_TOKEN || unfinished) throw damaged(part);
  };
}
