/** Which rows of its table a reference names. */
export type RowPart = "data" | "headers" | "totals" | "all" | "this row";

/** What stands in the brackets of a structured reference; no columns mean all of them. */
export interface ReferenceParts {
  readonly rows: readonly RowPart[];
  readonly columns: readonly string[];
}

const ROW_PARTS: ReadonlyMap<string, RowPart> = new Map([
  ["#data", "data"],
  ["#headers", "headers"],
  ["#totals", "totals"],
  ["#all", "all"],
  ["#this row", "this row"],
]);

/** Where the bracket that opens at `from` closes; a quote guards the character behind it. -1 when it never does. */
export function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && --depth === 0) return at;
  }
  return -1;
}

const unquoted = (name: string): string => name.replace(/'(.)/g, "$1");

/** The names in brackets: "[#Headers],[Year]:[Pay]" has three. */
const bracketed = (inside: string): string[] =>
  [...inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((part) => part[1] ?? "");

/** "Pay", "@Pay", "[Year]:[Pay]", "[#This Row],[Pay]", or nothing: what stands between the outer brackets. */
export function referenceParts(inside: string): ReferenceParts {
  const text = inside.trim();
  if (text.startsWith("@")) {
    const behind = text.slice(1);
    const columns = behind.startsWith("[") ? bracketed(behind) : [behind];
    return { rows: ["this row"], columns: columns.filter((name) => name !== "").map(unquoted) };
  }
  const names = text.startsWith("[") ? bracketed(text) : [text].filter((name) => name !== "");
  const special = names.filter((name) => name.startsWith("#"));
  return {
    rows: special.map(rowPart),
    columns: names.filter((name) => !name.startsWith("#")).map(unquoted),
  };
}

function rowPart(name: string): RowPart {
  const part = ROW_PARTS.get(name.toLowerCase());
  if (part === undefined) throw new Error(`[${name}] is no part of a table.`);
  return part;
}
