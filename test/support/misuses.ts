import { readFileSync } from "node:fs";
import ts from "typescript";

const MARK = /^\/\/ @ts-expect-error /;

/**
 * The lines of a file of type tests that must not compile, and those that do not once the
 * marks that excuse them are taken away.
 */
export function misusesIn(file: string): {
  readonly listed: readonly string[];
  readonly refused: readonly string[];
} {
  const lines = readFileSync(file, "utf8").split("\n");
  const listed = lines.filter((_line, i) => MARK.test(lines[i - 1] ?? ""));
  const bare = lines.map((line) => line.replace(MARK, "// ")).join("\n");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, bare, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const at = program
    .getSemanticDiagnostics(source)
    .map(({ start }) => source?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1);
  return { listed, refused: [...new Set(at)].map((line) => lines[line] ?? "") };
}
