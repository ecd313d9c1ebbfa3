import { readFileSync } from "node:fs";
import { smallTables } from "../support/looks";
import { packOf, textsIn } from "../support/packs";

const page = readFileSync("docs/evidence.md", "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Asked for") && !line.startsWith("| ---"));

it("docs/evidence.md points at sections that are where it says, and quotes words that stand there", async () => {
  const pack = await packOf(smallTables());
  // the page tells sections by their number
  expect(pack.sections.map(({ id }, place) => `${place + 1} ${id}`)).toEqual([
    "1 decision",
    "2 measured",
    "3 changes",
    "4 released",
    "5 reinvested",
    "6 left",
    "7 benefits",
    "8 outcomes",
    "9 guardrails",
    "10 provisional",
    "11 checks",
    "12 decided",
    "13 log",
    "14 questions",
    "15 value-for-money",
    "16 assumptions",
  ]);
  expect(rows.length).toBeGreaterThan(20);
  const texts = textsIn(pack).toLowerCase();
  const quoted = rows.flatMap((row) => [...row.matchAll(/ _([^_]+)_/g)].map(([, words = ""]) => words));
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((words) => !texts.includes(words.toLowerCase()))).toEqual([]);
});
