import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

/** What Excel asks for, in pixels. */
const SIZES = [16, 32, 64, 80] as const;
/** For the lists of add-ins that people look through. */
const LARGEST = 128;

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
const CLEAR: Colour = [0, 0, 0, 0];
const NAVY: Colour = [15, 58, 95, 255];
const WHITE: Colour = [255, 255, 255, 255];
const GREEN: Colour = [122, 201, 150, 255];

type Point = readonly [x: number, y: number];
/** A corner by a corner, in sixteenths of the icon. */
interface Shape {
  readonly points: readonly Point[];
  readonly colour: Colour;
}

const bar = (left: number, top: number, size: Point, colour = WHITE): Shape => ({
  points: [
    [left, top],
    [left + size[0], top],
    [left + size[0], top + size[1]],
    [left, top + size[1]],
  ],
  colour,
});
const ARC_STEPS = 36;
/** Angles in degrees from the right, as a clock goes. */
const arc = (centre: Point, radius: number, from: number, to: number): Point[] =>
  Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / ARC_STEPS) * Math.PI) / 180;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
const disc = (centre: Point, radius: number, colour: Colour): Shape => ({
  points: arc(centre, radius, 0, 360),
  colour,
});

const MIDDLE: Point = [8, 8];
/** What each icon shows; of shapes that overlap, the first is seen. */
export const ICONS: Readonly<
  Record<"icon" | "open" | "recalculate" | "check" | "evidence", readonly Shape[]>
> = {
  // a ceiling, what is spent below it, and the room between them
  icon: [bar(3, 3, [10, 1.25]), bar(3, 8, [2.5, 5]), bar(6.75, 10, [2.5, 3]), bar(10.5, 6, [2.5, 7], GREEN)],
  // a sheet, and the pane beside it
  open: [bar(3, 3, [5, 2]), bar(3, 6, [5, 3]), bar(3, 10, [5, 3]), bar(9, 3, [4, 10], GREEN)],
  // an arrow that goes round
  recalculate: [
    {
      points: [
        [8.5, 1],
        [13.5, 4],
        [8.5, 7],
      ],
      colour: GREEN,
    },
    { points: [...arc(MIDDLE, 5, -90, -330), ...arc(MIDDLE, 3, -330, -90)], colour: WHITE },
  ],
  // a list, and a tick on it
  check: [
    {
      points: [
        [6, 10],
        [7.5, 8.5],
        [9, 10],
        [12.5, 5.5],
        [14, 7],
        [9, 13],
      ],
      colour: GREEN,
    },
    bar(3, 3, [8, 2]),
    bar(3, 6.5, [4, 1.5]),
    bar(3, 10, [2, 2]),
  ],
  // a page, and a seal on it
  evidence: [
    disc([11, 11], 3, GREEN),
    disc([11, 11], 4, NAVY),
    bar(5, 5, [4, 1], NAVY),
    bar(5, 8, [4, 1], NAVY),
    {
      points: [
        [3, 2],
        [9, 2],
        [12, 5],
        [12, 14],
        [3, 14],
      ],
      colour: WHITE,
    },
  ],
};
const CORNER = 3;

/** A line from the point to the right crosses the edge an odd number of times. */
function isWithin({ points }: Shape, x: number, y: number): boolean {
  let isInside = false;
  let before = points.at(-1);
  for (const point of points) {
    if (before) isInside = isInside !== crosses(before, point, [x, y]);
    before = point;
  }
  return isInside;
}

const crosses = ([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): boolean =>
  y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);

function colourAt(shapes: readonly Shape[], x: number, y: number): Colour {
  const shape = shapes.find((own) => isWithin(own, x, y));
  if (shape) return shape.colour;
  const [dx, dy] = [Math.max(0, Math.abs(x - 8) - 8 + CORNER), Math.max(0, Math.abs(y - 8) - 8 + CORNER)];
  return Math.hypot(dx, dy) <= CORNER ? NAVY : CLEAR;
}

/** Points looked at in each direction of a pixel, for smooth edges. */
const POINTS = 5;

function pixel(shapes: readonly Shape[], column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let point = 0; point < POINTS * POINTS; point += 1) {
    const x = ((column + ((point % POINTS) + 0.5) / POINTS) * 16) / size;
    const y = ((row + (Math.floor(point / POINTS) + 0.5) / POINTS) * 16) / size;
    const [red, green, blue, opacity] = colourAt(shapes, x, y);
    [red, green, blue].forEach((part, place) => (sum[place] = (sum[place] ?? 0) + (part * opacity) / 255));
    sum[3] = (sum[3] ?? 0) + opacity;
  }
  const seen = (sum[3] ?? 0) / 255;
  return [
    ...sum.slice(0, 3).map((part) => (seen === 0 ? 0 : Math.round(part / seen))),
    Math.round((sum[3] ?? 0) / POINTS ** 2),
  ];
}

/** The rows of the picture, each after the byte that says it is stored as it is. */
export const iconRows = (name: keyof typeof ICONS, size: number): Buffer =>
  Buffer.from(
    Array.from({ length: size }, (_, row) => [
      0,
      ...Array.from({ length: size }, (__, column) => pixel(ICONS[name], column, row, size)).flat(),
    ]).flat(),
  );

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

function icon(name: keyof typeof ICONS, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel, with opacity
  const data = deflateSync(iconRows(name, size), { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const NAMES = ["icon", "open", "recalculate", "check", "evidence"] as const;
/** Every icon at every size. */
export const iconFiles = (): [name: keyof typeof ICONS, size: number][] => [
  ...NAMES.flatMap((name) => SIZES.map((size): [keyof typeof ICONS, number] => [name, size])),
  ["icon", LARGEST],
];

if (require.main === module) {
  mkdirSync("assets/icons", { recursive: true });
  for (const [name, size] of iconFiles()) writeFileSync(`assets/icons/${name}-${size}.png`, icon(name, size));
}
