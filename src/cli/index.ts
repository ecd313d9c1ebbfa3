import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import type { Console } from "./console";
import { run } from "./run";

const machine: Console = {
  print: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(text.endsWith("\n") ? text : `${text}\n`),
  today() {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  now: () => new Date().toISOString(),
  chance: () => randomBytes(4).toString("hex"),
  readFile: async (path) => new Uint8Array(await readFile(path)),
  writeNewFile: (path, bytes) => writeFile(path, bytes, { flag: "wx" }),
};

void run(process.argv.slice(2), machine).then((code) => {
  process.exitCode = code;
});
