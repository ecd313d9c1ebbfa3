import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The functions that make an issue, and how serious it then is; `say` is chosen by materiality. */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  problem: ["error"],
  unreadable: ["error"],
  warning: ["warning"],
  say: ["error", "warning"],
};

/** How serious the issues of each code are where the code of this program raises them. */
export function severitiesRaised(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of ["src/domain", "src/workbook/codec"].flatMap(typescriptIn)) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    visit(source, (node) => {
      const code = codeIn(node);
      if (code === null) return;
      const severities = makersOf(node).flatMap((maker) => MAKERS[maker] ?? []);
      found.set(code, new Set([...(found.get(code) ?? []), ...severities]));
    });
  }
  return found;
}

const typescriptIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** "no-rows" for `{ code: "no-rows", … }`. */
function codeIn(node: ts.Node): string | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  for (const property of node.properties) {
    const named = ts.isPropertyAssignment(property) && property.name.getText() === "code";
    if (named && ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return null;
}

/** The functions that a finding is handed to, also by way of a name of its own. */
function makersOf(finding: ts.Node): string[] {
  let { parent } = finding;
  while (ts.isAsExpression(parent)) parent = parent.parent;
  if (ts.isCallExpression(parent)) return [parent.expression.getText()];
  if (!ts.isVariableDeclaration(parent)) return [];
  const name = parent.name.getText();
  const makers: string[] = [];
  visit(functionAround(parent), (node) => {
    const takesIt = ts.isCallExpression(node) && node.arguments.some((own) => own.getText() === name);
    if (takesIt) makers.push(node.expression.getText());
  });
  return makers;
}

function functionAround(node: ts.Node): ts.Node {
  let around = node.parent;
  while (!ts.isFunctionLike(around) && !ts.isSourceFile(around)) around = around.parent;
  return around;
}
