import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import type { Recalculate } from "./recalculate";
import type { Writing } from "./writing";

// A process of its own, so that its peak of memory is that of reading and writing one workbook.

/** Arguments: the module with `recalculate`, the workbook to read, the workbook to write. */
async function writeApart([module = "", from = "", to = ""]: readonly string[]): Promise<void> {
  const { recalculate } = createRequire(__filename)(module) as { recalculate: Recalculate };
  const began = performance.now();
  const written = await recalculate(new Uint8Array(readFileSync(from)));
  const seconds = (performance.now() - began) / 1000;
  // in kilobytes
  const writing: Writing = { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
  writeFileSync(to, written);
  process.stdout.write(JSON.stringify(writing));
}

void writeApart(process.argv.slice(2));
