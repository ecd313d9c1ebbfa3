import type { CalculatedKind } from "../../../layout/calculated/calculated-sheets";
import type { Alignment, CellDress, Edges } from "../../../layout/look/cell-looks";
import { PALETTE, SHEET_TABS } from "../../../layout/palette";

export const css = (colour: string): string => `#${colour}`;
export const NAVY = css(PALETTE.navy);
export const tabColour = (kind: CalculatedKind): string => css(SHEET_TABS[kind]);

/** Points for each character of a column's width, at the standard font. */
const POINTS = 5.25;
export const widthInPoints = (characters: number): number => characters * POINTS;

const UPRIGHT = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const ACROSS = { left: "Left", right: "Right", center: "Center" } as const;
const LINES = { thin: "Continuous", dotted: "Dot", double: "Double" } as const;

/** How many cells look alike. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function dressCells(range: Excel.Range, dress: CellDress, extent: Extent): void {
  dressLetters(range, dress);
  if (dress.fill !== undefined) range.format.fill.color = css(dress.fill);
  if (dress.edges) drawEdges(range, dress.edges, extent);
  align(range, dress.alignment);
}

export function dressLetters(
  { format }: Excel.Range,
  { colour, size, bold, italic }: Omit<CellDress, "alignment">,
): void {
  format.font.color = css(colour);
  if (size !== undefined) format.font.size = size;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
}

export function align({ format }: Excel.Range, { horizontal, vertical, wraps, indent }: Alignment): void {
  format.verticalAlignment = UPRIGHT[vertical];
  if (horizontal) format.horizontalAlignment = ACROSS[horizontal];
  if (indent !== undefined) format.indentLevel = indent;
  if (wraps) format.wrapText = true;
}

/** Lines between cells only where there are some: Excel has none to set in a single row or column. */
export function drawEdges(
  { format }: Excel.Range,
  { sides, top, bottom, colour }: Edges,
  { rows, columns }: Extent,
): void {
  const all = [
    ["EdgeLeft", sides],
    ["EdgeRight", sides],
    ["InsideVertical", columns > 1 ? sides : undefined],
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["InsideHorizontal", rows > 1 ? bottom : undefined],
  ] as const;
  for (const [edge, line] of all) {
    if (line === undefined) continue;
    const border = format.borders.getItem(edge);
    border.style = LINES[line];
    border.color = css(colour);
  }
}
