import { LINE } from "../../colours";

interface FontOptions {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export const font = (colour: string, { size = 11, bold = false, italic = false }: FontOptions = {}): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;

export const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

interface Edges {
  readonly sides?: string;
  readonly top?: string;
  readonly bottom?: string;
  readonly colour?: string;
}
export function border({ sides, top, bottom, colour = LINE }: Edges): string {
  const edge = (name: string, style: string | undefined): string =>
    style === undefined ? `<${name}/>` : `<${name} style="${style}"><color rgb="${colour}"/></${name}>`;
  return `<border>${edge("left", sides)}${edge("right", sides)}${edge("top", top)}${edge("bottom", bottom)}<diagonal/></border>`;
}
export const NO_BORDER = border({});

/** The properties of a piece of a text, which names its font otherwise than a cell does. */
export const pieceOf = (style: string): string =>
  style.replace("<font>", "<rPr>").replace("</font>", "</rPr>").replace("<name ", "<rFont ");
