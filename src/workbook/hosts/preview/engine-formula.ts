/**
 * A formula as IronCalc must be given it, to mean what it means in Excel.
 * It takes every INDEX for one whose result may spill, and works such formulas out again and again: minutes instead of
 * seconds for a workbook. With @, one value is asked for. An INDEX of a whole column is left to the function around it;
 * CHOOSE cannot have @ inside it.
 */
export function engineFormula(formula: string): string {
  const told = rewritten(rewritten(formula, NUMBERS), COUNTED);
  if (callsOf(told, "INDEX(").length === 0) return `=${told}`;
  if (callsOf(told, "CHOOSE(").length > 0) return `=@(${told})`;
  return `=${rewritten(told, SINGLE)}`;
}

/** A call, and what stands for it; only its opening and its first arguments may change. */
interface Rewriting {
  readonly call: string;
  readonly as: (args: readonly string[]) => string | null;
}

/** Of many cells at once, ISNUMBER is always 0 to the engine. A number, and nothing else, is less than a text. */
const NUMBERS: Rewriting = { call: "*ISNUMBER(", as: ([cells = ""]) => `*(${cells}<"")` };

/** COUNTIF of a cell that INDEX finds is an error to the engine. */
const COUNTED: Rewriting = {
  call: "COUNTIF(INDEX(",
  as: ([cells = "", row = ""]) => `COUNTIF(OFFSET(${cells},(${row})-1,0,1,1)`,
};

const SINGLE: Rewriting = {
  call: "INDEX(",
  as: (args) => (args[1] === "0" || args[2] === "0" ? null : `@INDEX(${args.join(",")})`),
};

/** Calls inside others are rewritten first. */
function rewritten(formula: string, rewriting: Rewriting): string {
  const { call, as } = rewriting;
  return callsOf(formula, call).reduceRight((told, at) => {
    const from = at + call.length;
    const { args, end } = argumentsFrom(told, from);
    const other = as(args);
    return other === null ? told : told.slice(0, at) + other + told.slice(end);
  }, formula);
}

/** Where each call begins, outside texts. */
function callsOf(formula: string, call: string): number[] {
  const blanked = formula.replace(/"(?:""|[^"])*"/g, (text) => " ".repeat(text.length));
  const found: number[] = [];
  for (let at = blanked.indexOf(call); at >= 0; at = blanked.indexOf(call, at + 1)) {
    if (!/\w/.test(blanked.charAt(at - 1)) || !/\w/.test(call.charAt(0))) found.push(at);
  }
  return found;
}

/** The arguments of the innermost call whose bracket opens before `from`, and where it ends, its bracket included. */
function argumentsFrom(formula: string, from: number): { readonly args: string[]; readonly end: number } {
  const args: string[] = [];
  let depth = 0;
  let began = from;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === '"') at = formula.indexOf('"', at + 1);
    else if (character === "(" || character === "[") depth += 1;
    else if (character === "]" || (character === ")" && depth > 0)) depth -= 1;
    else if (character === ")") return { args: [...args, formula.slice(began, at)], end: at + 1 };
    else if (character === "," && depth === 0) {
      args.push(formula.slice(began, at));
      began = at + 1;
    }
  }
  throw new Error(`A bracket never closes in ${formula}.`);
}
