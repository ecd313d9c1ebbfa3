import { resolve } from "node:path";
import { buildPreview } from "../../browser/build-preview";

/** The page of the reference, built as the preview is. */
export const buildShell = (folder: string): Promise<string> =>
  buildPreview({ mode: "production", folder, entry: resolve(__dirname, "shell.tsx") });
