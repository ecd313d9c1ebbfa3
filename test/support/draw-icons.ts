import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

/** What Excel asks for, in pixels. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

type Colour = readonly [red: number, green: number, blue: number, opacity: number];
const CLEAR: Colour = [0, 0, 0, 0];
const NAVY: Colour = [15, 58, 95, 255];
const WHITE: Colour = [255, 255, 255, 255];
const GREEN: Colour = [122, 201, 150, 255];

/** In sixteenths of the icon: a ceiling, what is spent below it, and the room between them. */
const BARS = [
  { left: 3, right: 13, top: 3, bottom: 4.25, colour: WHITE },
  { left: 3, right: 5.5, top: 8, bottom: 13, colour: WHITE },
  { left: 6.75, right: 9.25, top: 10, bottom: 13, colour: WHITE },
  { left: 10.5, right: 13, top: 6, bottom: 13, colour: GREEN },
];
const CORNER = 3;

function colourAt(x: number, y: number): Colour {
  const bar = BARS.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);
  if (bar) return bar.colour;
  const [dx, dy] = [Math.max(0, Math.abs(x - 8) - 8 + CORNER), Math.max(0, Math.abs(y - 8) - 8 + CORNER)];
  return Math.hypot(dx, dy) <= CORNER ? NAVY : CLEAR;
}

/** Points looked at in each direction of a pixel, for smooth edges. */
const POINTS = 8;

function pixel(column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let point = 0; point < POINTS * POINTS; point += 1) {
    const x = ((column + ((point % POINTS) + 0.5) / POINTS) * 16) / size;
    const y = ((row + (Math.floor(point / POINTS) + 0.5) / POINTS) * 16) / size;
    const [red, green, blue, opacity] = colourAt(x, y);
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
export const iconRows = (size: number): Buffer =>
  Buffer.from(
    Array.from({ length: size }, (_, row) => [
      0,
      ...Array.from({ length: size }, (__, column) => pixel(column, row, size)).flat(),
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

function icon(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel, with opacity
  const data = deflateSync(iconRows(size), { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

if (require.main === module) {
  mkdirSync("assets/icons", { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(`assets/icons/icon-${size}.png`, icon(size));
}
