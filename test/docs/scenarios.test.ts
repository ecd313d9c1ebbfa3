import { readFileSync } from "node:fs";
import { PAGES, writtenPage } from "./scenarios-page";

/** Without the spaces and lines by which columns of a table are set. */
const plain = (page: string): string[] =>
  page
    .split("\n")
    .map((line) => (line.startsWith("|") ? line.replace(/ +/g, " ").replace(/-{3,}/g, "---") : line));

it.each(Object.entries(PAGES))(
  "%s shows what its commands print, and every verb",
  async (name, verbs) => {
    const page = readFileSync(name, "utf8");
    expect(plain(await writtenPage(page, verbs))).toEqual(plain(page));
  },
  180_000,
);
