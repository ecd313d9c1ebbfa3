import { damaged, Refusal } from "./refusal";

/** One part of the file, as the directory at the end of the zip declares it. Nothing here is proven yet. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** Marks a size kept elsewhere because it passes 4 GB: far above every limit here. */
const SIZE_ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged("its end is missing, as after a download that stopped half way");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameStart = at + ENTRY_LENGTH;
  const method = view.getUint16(at + 10, true);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true))),
    deflated: method === DEFLATED,
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const unusual = (method !== STORED && method !== DEFLATED) || entry.packedSize === SIZE_ELSEWHERE;
  if (encrypted || unusual) {
    throw new Refusal(
      "This file was packed by another program in a way that cannot be read here. Open it in Excel and save it as an Excel Workbook (.xlsx).",
    );
  }
  return entry;
}

/**
 * The directory, not the headers in front of each part, says which parts there are: Excel goes by it too.
 * `most` bounds the parts listed; a file with more is refused.
 */
export function zipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) {
    throw new Refusal(
      `This file has more than ${most.toLocaleString("en-GB")} parts, more than a planning workbook needs. Copy the sheets you need into a new workbook.`,
    );
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged("its list of parts is broken");
    }
    entries.push(entryAt(bytes, view, at));
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of a part, still packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const at = entry.headerAt;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER)
    throw damaged(entry.name);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}
