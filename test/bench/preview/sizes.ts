import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** In bytes. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
}
export interface Sizes {
  /** What is there before anything is shown. */
  readonly first: Size;
  /** The spreadsheet engine and its grid, fetched behind it. */
  readonly later: Size;
}

function sizeOf(folder: string, files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

/** Of a built page: the page names in its HTML what is loaded first. */
export function sizesOf(folder: string): Sizes {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const files = readdirSync(folder).filter((file) => !file.endsWith(".txt"));
  const isFirst = (file: string): boolean => file === "index.html" || html.includes(file);
  return {
    first: sizeOf(folder, files.filter(isFirst)),
    later: sizeOf(
      folder,
      files.filter((file) => !isFirst(file)),
    ),
  };
}
