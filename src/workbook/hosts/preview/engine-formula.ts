const CALL = "INDEX(";

/**
 * A formula as IronCalc must be given it. It takes every INDEX for one whose result may spill, and works such
 * formulas out again and again: 65,000 of them take minutes instead of seconds. With @, one value is asked for.
 * An INDEX of a whole column is left to the function around it; CHOOSE cannot have @ inside it.
 */
export function engineFormula(formula: string): string {
  const calls = callsOf(formula);
  if (calls.length === 0) return `=${formula}`;
  if (/\bCHOOSE\(/.test(formula)) return `=@(${formula})`;
  let marked = "";
  let from = 0;
  for (const at of calls) {
    const [, row, column] = argumentsFrom(formula, at + CALL.length);
    const isWhole = row === "0" || column === "0";
    marked += `${formula.slice(from, at)}${isWhole ? "" : "@"}${CALL}`;
    from = at + CALL.length;
  }
  return `=${marked}${formula.slice(from)}`;
}

/** Where each call begins, outside texts. */
function callsOf(formula: string): number[] {
  const blanked = formula.replace(/"(?:""|[^"])*"/g, (text) => " ".repeat(text.length));
  return [...blanked.matchAll(/\bINDEX\(/g)].map((match) => match.index);
}

/** The arguments of a call whose bracket opens before `from`. */
function argumentsFrom(formula: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let began = from;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === '"') at = formula.indexOf('"', at + 1);
    else if (character === "(" || character === "[") depth += 1;
    else if (character === "]" || (character === ")" && depth > 0)) depth -= 1;
    else if (character === ")") return [...found, formula.slice(began, at)];
    else if (character === "," && depth === 0) {
      found.push(formula.slice(began, at));
      began = at + 1;
    }
  }
  return found;
}
