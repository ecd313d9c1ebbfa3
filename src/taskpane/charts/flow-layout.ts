import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { SankeyExtraProperties } from "d3-sankey";

/** Where the source stands, and each part with the ribbon that leads to it. */
export interface FlowLayout {
  readonly height: number;
  readonly source: Box;
  readonly parts: readonly PlacedPart[];
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedPart {
  readonly box: Box;
  /** The ribbon's middle line, and how thick it is. */
  readonly path: string;
  readonly thickness: number;
}

interface Node extends SankeyExtraProperties {
  readonly name: number;
}
interface Link extends SankeyExtraProperties {
  readonly position: number;
}

const SOURCE_HEIGHT = 150;
/** Room for two lines of text at every part, however thin its ribbon. */
const ROW = 32;
const BAR = 10;
const TOP = 14;
/** Of the width: the rest is for names and amounts. */
const RIBBONS = 0.3;

/** One source and its parts in the order given; thickness is the amount. */
export function flowLayout(sizes: readonly number[], width: number): FlowLayout {
  const height = SOURCE_HEIGHT + ROW * Math.max(0, sizes.length - 1);
  const layout = sankey<Node, Link>()
    .nodeWidth(BAR)
    .nodePadding(ROW)
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [1, TOP],
      [width * RIBBONS, TOP + height],
    ]);
  const { nodes, links } = layout({
    nodes: [-1, ...sizes.keys()].map((name) => ({ name })),
    links: sizes.map((value, position) => ({ source: 0, target: position + 1, value, position })),
  });
  const ribbon = sankeyLinkHorizontal<Node, Link>();
  const boxes = nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
  }));
  const [source = { x: 0, y: 0, width: 0, height: 0 }, ...parts] = boxes;
  return {
    height: height + 2 * TOP,
    source,
    parts: parts.map((box, position) => {
      const link = links.find((own) => own.position === position);
      return { box, path: link ? (ribbon(link) ?? "") : "", thickness: link?.width ?? 0 };
    }),
  };
}
