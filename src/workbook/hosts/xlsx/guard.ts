import type { UnreadableFile } from "../../host";
import { damaged, Refusal } from "./refusal";
import { zipDirectory, type ZipEntry } from "./zip-directory";
import { notUtf8, readPart, utf8Decoder } from "./zip-part";

const MEGABYTE = 1024 * 1024;
export interface Limits {
  readonly fileBytes: number;
  readonly parts: number;
  readonly totalBytes: number;
  readonly ratio: number;
  readonly ratioCountsFrom: number;
}
export const LIMITS: Limits = {
  // the largest trust tested (100 schools, 10,000 posts, all formulas) makes a file of 18 MB
  fileBytes: 60 * MEGABYTE,
  // a workbook of 30 sheets has about 100 parts; pictures and comments add some
  parts: 2000,
  // the same largest trust unpacks to 400 MB
  totalBytes: 600 * MEGABYTE,
  // honest sheets grow 10 to 40-fold; a small part may grow more, so only large ones are judged
  ratio: 1000,
  ratioCountsFrom: 50 * MEGABYTE,
};

/** The parts of a file that has passed every check, by name in small letters as Excel compares them. */
export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipEntry>;
}

const BOMB = "This file unpacks to far more than a workbook holds, so it was not opened. Do not use it.";
const MARKUP =
  "This file holds instructions (a DTD) that an Excel workbook never has, so it was not opened. Do not use it.";
const NOT_A_WORKBOOK =
  "This is not an Excel workbook (.xlsx). Choose the workbook itself; a CSV, a PDF or a Google Sheets link cannot be read here.";

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function checkKind(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) throw new Refusal("This file is empty.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Refusal(
      "This file is saved in the old .xls format or protected with a password. In Excel, take the password off and save it as an Excel Workbook (.xlsx).",
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new Refusal(NOT_A_WORKBOOK);
  if (bytes.length > limits.fileBytes) {
    throw new Refusal(
      "This file is larger than 60 MB. A planning workbook is far smaller: take out pictures and sheets that do not belong to it.",
    );
  }
}

function partsByName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    const escapes = name.startsWith("/") || /[\\:\0]/.test(name) || name.split("/").includes("..");
    if (escapes) throw damaged("a part has a name that points outside the file");
    if (parts.has(name)) throw damaged(`two parts are called ${entry.name}`);
    parts.set(name, entry);
  }
  return parts;
}

function checkMainPart(parts: ReadonlyMap<string, ZipEntry>): void {
  if (parts.has("xl/workbook.bin")) {
    throw new Refusal("This is a binary workbook (.xlsb). In Excel, save it as an Excel Workbook (.xlsx).");
  }
  if (!parts.has("xl/workbook.xml")) throw new Refusal(NOT_A_WORKBOOK);
}

/** Power Query keeps UTF-16 parts under customXml; nothing here ever reads them. */
const isRead = (name: string): boolean => /\.(xml|rels)$/.test(name) && !name.startsWith("customxml/");

/** Looks for what no part of a workbook may hold, also where it is split over two pieces. */
function markupCheck(part: string): (chunk?: Uint8Array) => void {
  const decode = utf8Decoder(part);
  let tail = "";
  return (chunk) => {
    const text = tail + decode(chunk);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal(MARKUP);
    const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
    if (text.includes("\0") || (declared && !/^(utf-8|us-ascii)$/i.test(declared))) {
      throw new Refusal(notUtf8(part));
    }
    tail = text.slice(-"<!DOCTYPE".length);
  };
}

/** Returns how many bytes the part unpacks to; `left` is how many it may. */
function checkContents(bytes: Uint8Array, entry: ZipEntry, left: number, limits: Limits): number {
  const check = isRead(entry.name.toLowerCase()) ? markupCheck(entry.name) : null;
  let size = 0;
  readPart(bytes, entry, (chunk) => {
    size += chunk.length;
    const ratio = size / Math.max(1, entry.packedSize);
    if (size > left || (size > limits.ratioCountsFrom && ratio > limits.ratio)) {
      throw new Refusal(BOMB);
    }
    check?.(chunk);
  });
  check?.();
  return size;
}

/** Unpacks the whole file once, keeping nothing, before any of it is believed. */
export function guard(bytes: Uint8Array, limits = LIMITS): CheckedFile | UnreadableFile {
  try {
    checkKind(bytes, limits);
    const entries = zipDirectory(bytes, limits.parts).filter((entry) => !entry.name.endsWith("/"));
    const parts = partsByName(entries);
    checkMainPart(parts);
    let left = limits.totalBytes;
    for (const entry of entries) left -= checkContents(bytes, entry, left, limits);
    return { bytes, parts };
  } catch (cause) {
    if (cause instanceof Refusal) return { unreadable: cause.message };
    throw cause;
  }
}
