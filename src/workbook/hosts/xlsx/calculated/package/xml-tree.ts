import { damaged } from "../../refusal";
import { attributesOf, localName, tokenEnd, type Attributes } from "../../xml";

/** An element of a part, and where it stands in the part's text, so that the rest can stay as it is. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly start: number;
  /** Behind its opening tag; the same as `end` when it has no closing one. */
  readonly openEnd: number;
  /** Where its closing tag starts. */
  readonly closeStart: number;
  readonly end: number;
}

type Building = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: Building[] };

function startNode(tag: string, start: number, openEnd: number): Building {
  const nameEnd = tag.search(/[\s/]|$/);
  return {
    name: localName(tag.slice(0, nameEnd)),
    attributes: attributesOf(tag.slice(nameEnd)),
    children: [],
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
  };
}

/** The root element of a small part. Big ones are streamed with `xmlReader`. */
export function parseXml(part: string, text: string): XmlNode {
  const top = startNode("", 0, 0);
  const open: Building[] = [top];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const last = tokenEnd(text, at);
    if (last < 0) throw damaged(part);
    const tag = text.slice(at + 1, last);
    const start = at;
    at = last + 1;
    if (tag.startsWith("?") || tag.startsWith("!")) continue;
    if (tag.startsWith("/")) {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.name !== localName(tag.slice(1).trim())) throw damaged(part);
      closed.closeStart = start;
      closed.end = at;
      continue;
    }
    const node = startNode(tag, start, at);
    open.at(-1)?.children.push(node);
    if (!tag.endsWith("/")) open.push(node);
  }
  const root = top.children[0];
  if (!root || open.length > 1) throw damaged(part);
  return root;
}

export const childNamed = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((child) => child.name === name);

/** The elements with a name, at any depth. */
export const allNamed = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);

/** The same text for elements that mean the same: order of attributes and of children apart. */
export function canonical(node: XmlNode): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => name !== "xmlns")
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${node.name}(${attributes.sort().join(" ")}){${node.children.map(canonical).sort().join("")}}`;
}
