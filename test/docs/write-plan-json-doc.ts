import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { examplePlan, PAGE, writtenPage } from "./plan-json-page";

// puts the examples and the list of issues into docs/plan-json.md: npx tsx test/docs/write-plan-json-doc.ts
const page = readFileSync(PAGE, "utf8");
void examplePlan().then(async (plan) => {
  const options = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(writtenPage(page, plan), { ...options, parser: "markdown" }));
});
