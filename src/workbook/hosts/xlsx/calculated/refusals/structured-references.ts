/** Where a reference that opens at `from` ends; a quote guards the character behind it. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return formula.length;
}

const unquoted = (column: string): string => column.replace(/'(.)/g, "$1");

/** The columns of a table that a formula names: "Cost" of `SUM(Posts[[#This Row],[Cost]])`. */
export function columnsNamed(formula: string, table: string): string[] {
  const columns: string[] = [];
  const opening = new RegExp(`(?<![\\w.])${table}\\[`, "gi");
  for (let match = opening.exec(formula); match; match = opening.exec(formula)) {
    const from = match.index + match[0].length - 1;
    const inside = formula.slice(from + 1, closing(formula, from));
    if (inside.startsWith("[")) {
      for (const part of inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)) columns.push(unquoted(part[1] ?? ""));
    } else columns.push(unquoted(inside));
  }
  return columns.filter((column) => column !== "" && !column.startsWith("#"));
}

export const namesTable = (formula: string, table: string): boolean =>
  new RegExp(`(?<![\\w.])${table}(?![\\w.(!])`, "i").test(formula);

export function namesSheet(formula: string, sheet: string): boolean {
  const written = formula.toLowerCase();
  const name = sheet.toLowerCase();
  if (written.includes(`'${name.replaceAll("'", "''")}'!`)) return true;
  const at = written.indexOf(`${name}!`);
  return at >= 0 && !/[\w.']/.test(written.charAt(at - 1));
}
