import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { PAGE, writtenPage } from "./scenarios-page";

// runs the commands of docs/scenarios.md and writes what they print: npx tsx test/docs/write-scenarios-doc.ts
void writtenPage(readFileSync(PAGE, "utf8")).then(async (page) => {
  const options = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(page, { ...options, parser: "markdown" }));
});
