import type { Console } from "./console";
import { pathOf, writeNew } from "./write-new";

/** Writes a page as a new file and says where; one that is there is left as it is. */
export async function writeNewPage(wanted: string, page: string, console: Console): Promise<string> {
  const path = pagePath(wanted);
  await writeNew(path, new TextEncoder().encode(page), console);
  return path;
}

/** A name without an ending gets one. */
export const pagePath = (path: string): string =>
  pathOf(path, { endings: [".html", ".htm"], what: "a page for a browser" });
