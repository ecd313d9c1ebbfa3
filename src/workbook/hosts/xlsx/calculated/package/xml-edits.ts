import { escapeXml } from "../../xml-escape";
import type { XmlNode } from "./xml-tree";

/** A stretch of a part's text and what stands there instead. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Edits must not overlap; of two insertions at one place the first given comes first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from || one.to - other.to)) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

export const removal = (node: XmlNode): Edit => ({ from: node.start, to: node.end, text: "" });

export const after = (node: XmlNode, xml: string): Edit => ({ from: node.end, to: node.end, text: xml });

/** The opening tag with an attribute set, whatever prefix it has. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = new RegExp(`(\\s(?:[^\\s=:/"']+:)?${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const quoted = `"${escapeXml(value)}"`;
  if (written.test(tag)) return tag.replace(written, (_, before: string) => before + quoted);
  return tag.replace(/\s*\/?>$/, (close) => ` ${name}=${quoted}${close.trimStart()}`);
}

export function attributeEdit(text: string, node: XmlNode, values: Readonly<Record<string, string>>): Edit {
  const tag = Object.entries(values).reduce(
    (written, [name, value]) => withAttribute(written, name, value),
    text.slice(node.start, node.openEnd),
  );
  return { from: node.start, to: node.openEnd, text: tag };
}

/** In front of the first child of an element; one that was closed at once is opened. */
export function opened(text: string, node: XmlNode, xml: string): Edit {
  if (node.openEnd < node.end) return { from: node.openEnd, to: node.openEnd, text: xml };
  const tag = text.slice(node.start, node.openEnd);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return { from: node.start, to: node.end, text: `${tag.replace(/\s*\/>$/, ">")}${xml}</${name}>` };
}

/** Behind the last child of an element. */
export function appending(text: string, node: XmlNode, xml: string): Edit {
  const last = node.children.at(-1);
  return last ? after(last, xml) : opened(text, node, xml);
}

/** Elements written without a prefix need this where the part gives its own elements one. */
export function unprefixed(text: string, root: XmlNode, xml: string): string {
  const prefixed = text.startsWith(`<${root.name}`, root.start)
    ? ""
    : (root.attributes.xmlns ?? mainOf(text, root));
  return prefixed === "" ? xml : xml.replace(/^<[^\s/>]+/, (name) => `${name} xmlns="${prefixed}"`);
}

function mainOf(text: string, root: XmlNode): string {
  const prefix = /^<([^:\s]+):/.exec(text.slice(root.start, root.openEnd))?.[1] ?? "";
  return root.attributes[prefix] ?? "";
}
