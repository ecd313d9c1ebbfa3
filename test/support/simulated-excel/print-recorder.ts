import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import ts from "typescript";

/** Prints the recorder as a text for the console of the pane's own web view; docs/excel.md says how it is used. */
const source = readFileSync(join(__dirname, "recorder.ts"), "utf8");
const options = { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None };
const { outputText } = ts.transpileModule(source.replace("export function", "function"), {
  compilerOptions: options,
});
process.stdout.write(
  `${outputText.trim()}\nwindow.recorder = startRecorder(window);\n// when done: copy(JSON.stringify(recorder.log))\n`,
);
