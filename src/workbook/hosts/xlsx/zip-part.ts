import { Inflate } from "fflate";
import { damaged, Refusal } from "./refusal";
import { packedBytes, type ZipEntry } from "./zip-directory";

/** Packed bytes handed over at a time: deflate grows them at most 1,032-fold, so about 16 MB in memory. */
const SLICE = 16 * 1024;

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array, before: number): number {
  let value = ~before;
  // counted by hand: a for-of takes four times as long here, and this sees every byte of the file
  for (let at = 0; at < bytes.length; at += 1) {
    value = (value >>> 8) ^ (CHECKSUMS[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~value >>> 0;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  const inflate = new Inflate(take);
  let at = 0;
  do {
    const slice = packed.subarray(at, at + SLICE);
    at += SLICE;
    if (entry.deflated) inflate.push(slice, at >= packed.length);
    else take(slice);
  } while (at < packed.length);
}

/**
 * Hands over the real bytes of a part, a piece at a time. Declared sizes lie: one byte more or less,
 * or a checksum that differs (a figure changed by a bad disk), refuses the file.
 */
export function readPart(bytes: Uint8Array, entry: ZipEntry, onBytes: (chunk: Uint8Array) => void): void {
  let size = 0;
  let sum = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damaged(`${entry.name} is larger than it says`);
    sum = checksum(chunk, sum);
    onBytes(chunk);
  };
  try {
    unpack(bytes, entry, take);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw damaged(`${entry.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (size !== entry.size || sum !== entry.checksum) throw damaged(entry.name);
}

export const notUtf8 = (part: string): string =>
  `Part of this file (${part}) is written in a text coding that Excel does not use. Open it in Excel and save it as an Excel Workbook (.xlsx).`;

/** Excel writes UTF-8, and another coding could hide what the checks look for. Call without bytes at the end. */
export function utf8Decoder(part: string): (chunk?: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (chunk) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new Refusal(notUtf8(part), { cause });
    }
  };
}

/** The text of a part, a piece at a time. */
export function readText(bytes: Uint8Array, entry: ZipEntry, onText: (piece: string) => void): void {
  const decode = utf8Decoder(entry.name);
  readPart(bytes, entry, (chunk) => {
    onText(decode(chunk));
  });
  onText(decode());
}
