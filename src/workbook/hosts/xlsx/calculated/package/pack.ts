import { strToU8, Zip, ZipDeflate, type ZipInputFile } from "fflate";
import type { CheckedFile } from "../../guard";
import { packedBytes, type ZipEntry } from "../../zip-directory";
import { readPart } from "../../zip-part";
import { ENTRY_TIME } from "../../zip-time";
import type { PackageEdits, PartWriter, Write } from "./package-edits";

/** In characters: what is written is packed in pieces of about this size. */
const PIECE = 256 * 1024;
/** Formulas repeat so much that packing harder takes longer and saves little. */
const LEVEL = 3;

function deflated(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: LEVEL });
  part.mtime = ENTRY_TIME;
  zip.add(part);
  return part;
}

function addText(zip: Zip, name: string, writer: PartWriter): void {
  const part = deflated(zip, name);
  let pieces: string[] = [];
  let waiting = 0;
  const write: Write = (piece) => {
    pieces.push(piece);
    waiting += piece.length;
    if (waiting < PIECE) return;
    part.push(strToU8(pieces.join("")));
    pieces = [];
    waiting = 0;
  };
  writer(write);
  part.push(strToU8(pieces.join("")), true);
}

/** Packed bytes are taken over as they are. */
function addPacked(zip: Zip, file: CheckedFile, entry: ZipEntry): void {
  if (!entry.deflated) {
    const part = deflated(zip, entry.name);
    readPart(file.bytes, entry, (chunk) => {
      part.push(chunk.slice());
    });
    part.push(new Uint8Array(), true);
    return;
  }
  const part: ZipInputFile = {
    filename: entry.name,
    size: entry.size,
    crc: entry.checksum,
    compression: 8,
    mtime: ENTRY_TIME,
  };
  zip.add(part);
  part.ondata?.(null, new Uint8Array(packedBytes(file.bytes, entry)), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The file with its edits: old parts in their order, then new ones in theirs. */
export function pack(edits: PackageEdits): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const entry of edits.file.parts.values()) {
    if (edits.removed(entry.name)) continue;
    const text = edits.changed(entry.name);
    if (text === null) addPacked(zip, edits.file, entry);
    else addText(zip, entry.name, (write) => write(text));
  }
  for (const [name, writer] of edits.added) addText(zip, name, writer);
  zip.end();
  return joined(chunks);
}
