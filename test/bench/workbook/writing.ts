import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

/** What it takes to write a workbook; memory is all that the process holds at once, Node itself included. */
export interface Writing {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** The workbook that a module's `recalculate` makes, in a process that does nothing else. */
export function writeIn(module: string, bytes: Uint8Array): { written: Uint8Array; writing: Writing } {
  const folder = mkdtempSync(join(tmpdir(), "headroom-bench-"));
  try {
    const [from, to] = [join(folder, "from.xlsx"), join(folder, "to.xlsx")];
    writeFileSync(from, bytes);
    const fromSource = ["--require", createRequire(__filename).resolve("tsx/cjs")];
    const script = resolve(__dirname, "write-apart.ts");
    const said = execFileSync(process.execPath, [...fromSource, script, module, from, to], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    return { written: new Uint8Array(readFileSync(to)), writing: JSON.parse(said) as Writing };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
