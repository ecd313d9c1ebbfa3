import { resolve } from "node:path";
import { buildPart } from "../../browser/build-part";

/** The page of the reference, built as the preview is. */
export const buildShell = (folder: string): Promise<string> =>
  buildPart({ mode: "production", folder, entry: resolve(__dirname, "shell.tsx") });
