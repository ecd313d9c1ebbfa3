import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { PAGE, writtenPage } from "./scenarios-page";

it("docs/scenarios.md shows what its commands print, and every verb", async () => {
  const page = readFileSync(PAGE, "utf8");
  const options = await resolveConfig(PAGE);
  expect(await format(await writtenPage(page), { ...options, parser: "markdown" })).toBe(page);
}, 180_000);
