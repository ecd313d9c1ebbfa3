import type { CalculatedKind } from "../calculated/calculated-sheets";
import type { CalculatedColumn } from "../calculated/calculated-table";
import { PALETTE } from "../palette";

type Line = "thin" | "dotted" | "double";
export interface Edges {
  readonly sides?: Line;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly colour: string;
}

export interface Alignment {
  readonly horizontal?: "left" | "right" | "center";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps?: boolean;
  readonly indent?: number;
}

/** How a cell looks in every host; colours of the palette. What is left out is plain. */
export interface CellDress {
  readonly colour: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly edges?: Edges;
  readonly alignment: Alignment;
}

const { navy, steel, band, grey, black, white, line, inputBlue, paleYellow, paleGrey, paleViolet, violet } =
  PALETTE;

const banded = (colour: string, about: Partial<CellDress> = {}): CellDress => ({
  colour,
  fill: band,
  alignment: { vertical: "center" },
  ...about,
});

export const TITLE = banded(navy, { size: 18, bold: true });
export const INTRODUCTION = banded(black);
export const KIND = banded(grey, { size: 10 });
export const BAND_START = banded(navy, {
  size: 10,
  bold: true,
  alignment: { vertical: "center", wraps: true },
});
export const BAND_LABEL = banded(black, {
  size: 10,
  alignment: { horizontal: "right", vertical: "center", wraps: true, indent: 1 },
});
export const BAND_RESULT: CellDress = {
  colour: black,
  fill: white,
  edges: { sides: "thin", top: "thin", bottom: "thin", colour: steel },
  alignment: { horizontal: "center", vertical: "center" },
};
export const PURPOSE: CellDress = { colour: black, alignment: { vertical: "bottom" } };
export const TABLE_NAME = { colour: navy, size: 12, bold: true };
export const TABLE_PURPOSE = { colour: grey, size: 10 };
export const UNIT: CellDress = {
  colour: grey,
  size: 9,
  alignment: { horizontal: "left", vertical: "bottom", wraps: true, indent: 1 },
};

/** What Headroom writes is bold on navy; what a formula works out is italic, lighter, and underlined by its border. */
export function headerDress(column: CalculatedColumn): CellDress {
  const isKey = column.formula === null;
  return {
    colour: white,
    ...(isKey ? { bold: true } : { italic: true }),
    fill: isKey ? navy : steel,
    edges: { sides: "thin", top: "thin", bottom: isKey ? "thin" : "double", colour: line },
    alignment: { horizontal: "left", vertical: "center", wraps: true, indent: 1 },
  };
}

const thin = { sides: "thin", top: "thin", bottom: "thin", colour: line } as const;
const dotted = { sides: "dotted", top: "dotted", bottom: "dotted", colour: violet } as const;
/** What stands behind and around the cells of a table's body: told apart by more than colour. */
export const BODIES: Readonly<Record<CalculatedKind, Pick<CellDress, "fill" | "edges">>> = {
  input: { fill: paleYellow, edges: thin },
  decision: { fill: paleYellow, edges: thin },
  working: { fill: paleGrey, edges: thin },
  output: { edges: { top: "thin", bottom: "thin", colour: line } },
  control: { fill: paleViolet, edges: dotted },
};

const isWords = ({ format }: CalculatedColumn): boolean => format === "text" || format === "result";
const isFilledIn = (kind: CalculatedKind): boolean => kind === "input" || kind === "decision";

export interface BodyOptions {
  readonly kind: CalculatedKind;
  readonly wraps: boolean;
  /** Some column of the table has texts on several lines. */
  readonly tall: boolean;
}
export function bodyDress(column: CalculatedColumn, { kind, wraps, tall }: BodyOptions): CellDress {
  return {
    ...BODIES[kind],
    colour: isFilledIn(kind) ? inputBlue : column.formula === null ? navy : black,
    alignment: {
      ...(isWords(column) ? { horizontal: "left", indent: 1 } : { horizontal: "right" }),
      vertical: tall ? "top" : "center",
      ...(wraps ? { wraps } : {}),
    },
  };
}
