import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { PAGES, writtenPage } from "./scenarios-page";

// runs the commands of pages and writes what they print: npx tsx test/docs/write-scenarios-doc.ts
async function write(): Promise<void> {
  for (const [name, verbs] of Object.entries(PAGES)) {
    const page = await writtenPage(readFileSync(name, "utf8"), verbs);
    const options = await resolveConfig(name);
    writeFileSync(name, await format(page, { ...options, parser: "markdown" }));
  }
}
void write();
