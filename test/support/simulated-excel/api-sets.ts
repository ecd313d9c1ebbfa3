import { readFileSync } from "node:fs";
import ts from "typescript";
import type { ApiSets } from "./rich-api/member-check";

const NOTE = /\[Api set:\s*(\w+)(?:\s+([\d.]+))?/;
let known: ApiSets | null = null;

/** The requirement set of each member of Excel's API, as Microsoft's types note it. */
export function apiSets(): ApiSets {
  known ??= readSets();
  return known;
}

function readSets(): ApiSets {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const walk = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.body) return void ts.forEachChild(node.body, walk);
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) noteMembers(node, sets);
    else ts.forEachChild(node, walk);
  };
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel") walk(statement);
  }
  return sets;
}

function noteMembers(node: ts.ClassDeclaration | ts.InterfaceDeclaration, sets: Map<string, string>): void {
  const own = setOf(node);
  for (const member of node.members) {
    const key = `${node.name?.text ?? ""}.${member.name?.getText() ?? ""}`;
    const set = setOf(member) ?? own;
    if (set !== null && !sets.has(key)) sets.set(key, set);
  }
}

function setOf(node: ts.Node): string | null {
  const notes = ts.getJSDocCommentsAndTags(node).map((note) => note.getFullText());
  const found = NOTE.exec(notes.join("\n"));
  return found?.[2] === undefined ? null : `${found[1] ?? ""} ${found[2]}`;
}
