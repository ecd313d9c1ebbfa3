import { extname } from "node:path";
import { WrongArguments } from "./console";
import type { Console } from "./console";
import { reasonOf } from "./read-trust-file";

const ENDINGS = [".html", ".htm"];

/** Writes a page as a new file and says where; one that is there is left as it is. */
export async function writeNewPage(wanted: string, page: string, console: Console): Promise<string> {
  const path = pagePath(wanted);
  try {
    await console.writeNewFile(path, new TextEncoder().encode(page));
  } catch (error) {
    throw new WrongArguments(`${path} cannot be written: ${reasonOf(error)}`);
  }
  return path;
}

/** A name without an ending gets one. */
export function pagePath(path: string): string {
  const extension = extname(path);
  if (extension === "") return `${path}.html`;
  if (ENDINGS.includes(extension.toLowerCase())) return path;
  throw new WrongArguments(`${path} must end in .html: it is to be a page for a browser`);
}
