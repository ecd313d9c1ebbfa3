import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Rows of a small CSV file beside the tests, by header; a quoted field may hold commas. */
export function readCsv(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(join(__dirname, name), "utf8")
    .trim()
    .split(/\r?\n/)
    .map(fieldsOf);
  return rows.map((row) => Object.fromEntries(header.map((field, i) => [field, row[i] ?? ""])));
}

const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
