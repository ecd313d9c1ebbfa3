import { readFileSync } from "node:fs";
import { PAGE, writtenPage } from "./scenarios-page";

/** Without the spaces and lines by which columns of a table are set. */
const plain = (page: string): string[] =>
  page
    .split("\n")
    .map((line) => (line.startsWith("|") ? line.replace(/ +/g, " ").replace(/-{3,}/g, "---") : line));

it("docs/scenarios.md shows what its commands print, and every verb", async () => {
  const page = readFileSync(PAGE, "utf8");
  expect(plain(await writtenPage(page))).toEqual(plain(page));
}, 180_000);
