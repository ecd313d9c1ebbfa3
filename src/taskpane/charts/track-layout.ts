/** A scale from values to pixels, with room at both ends. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly from: number;
  readonly to: number;
}

const MARGIN = 10;
const ROOM = 0.1;

/** Covers all values; one value alone stands in the middle. */
export function scaleOver(values: readonly number[], width: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) || 1;
  const [low, high] = [least - span * ROOM, most + span * ROOM];
  const [from, to] = [MARGIN, width - MARGIN];
  return { from, to, at: (value) => from + ((value - low) / (high - low)) * (to - from) };
}

export interface Label {
  readonly lines: readonly string[];
  readonly center: number;
}

const LETTER = 6.3;
const GAP = 6;
export const labelWidth = ({ lines }: Pick<Label, "lines">): number =>
  Math.max(...lines.map((line) => line.length)) * LETTER;

/** Labels under their marks, pushed apart where they would touch, and kept inside the width. */
export function apart(labels: readonly Label[], width: number): Label[] {
  const sorted = [...labels].sort((a, b) => a.center - b.center);
  const placed: Label[] = [];
  for (const label of sorted) {
    const half = labelWidth(label) / 2;
    const before = placed.at(-1);
    const least = before === undefined ? half : before.center + labelWidth(before) / 2 + GAP + half;
    placed.push({ ...label, center: Math.max(least, label.center) });
  }
  let edge = width;
  return placed.reduceRight<Label[]>((kept, label) => {
    const half = labelWidth(label) / 2;
    const center = Math.min(label.center, edge - half);
    edge = center - half - GAP;
    return [{ ...label, center }, ...kept];
  }, []);
}
