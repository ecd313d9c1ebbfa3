import type { CalculatedTable } from "../../../../src/workbook/layout/calculated/calculated-table";

/** What Excel 2016, LibreOffice 7.4 and the preview's engine agree on. */
const FUNCTIONS = new Set(
  (
    "SUM SUMIF SUMIFS COUNTIF COUNTIFS COUNTA COUNT SUMPRODUCT INDEX MATCH IF AND OR NOT IFERROR ROUND ROUNDUP " +
    "MIN MAX CHOOSE DATE EOMONTH YEAR MONTH DAY ROWS N LN ABS ISNUMBER TRUE FALSE"
  ).split(" "),
);
/** Characters as Excel shows the formula to who reads it, with [@FTE] for the cell of the same row. */
const LONGEST = 300;
const asShown = (text: string): string =>
  text.replace(/\w+\[\[#This Row\],\[([^\]]*)\]\]/g, (_, header: string) =>
    /\W/.test(header) ? `[@[${header}]]` : `[@${header}]`,
  );

/** The preview's engine takes one cell that INDEX finds for no range; COUNTIF alone is put another way for it. */
const ONE_CELL_COUNTED = /\b(?:COUNTIFS|SUMIFS?)\(INDEX\(\w+\[[^[\]]+\],/;

/** The tables and headers that a formula may name. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** Everything in a formula that the dialect does not allow, in words; nothing when it is sound. */
export function formulaFaults(text: string, header: string, known: Known): string[] {
  const plain = text.replace(/"[^"]*"/g, '""');
  const bare = withoutReferences(plain);
  return [
    ...(asShown(text).length > LONGEST ? [`${asShown(text).length} characters`] : []),
    ...(plain.includes("@") ? ["@ instead of [#This Row]"] : []),
    ...functionFaults(bare),
    ...numberFaults(bare, header),
    ...(/\$?\b[A-Z]{1,3}\$?\d+\b/.test(bare) ? ["a cell's address"] : []),
    ...(ONE_CELL_COUNTED.test(plain) ? ["one cell counted as a range"] : []),
    ...(/[{}]/.test(bare) ? ["an array constant"] : []),
    ...referenceFaults(plain, known),
  ];
}

export const tableFaults = (table: CalculatedTable, known: Known): string[] =>
  table.columns.flatMap(({ header, formula }) =>
    formula === null
      ? []
      : [
          ...formulaFaults(formula, header, known),
          ...(selfReference(formula, table.name, header) ? ["refers to its own column"] : []),
        ].map((fault) => `${table.name}[${header}]: ${fault}: ${formula}`),
  );

/** A column may count over itself in no formula: Excel would call it circular. */
const selfReference = (formula: string, table: string, header: string): boolean =>
  [`${table}[${header}]`, `${table}[[#This Row],[${header}]]`].some(
    (own) => formula.startsWith(own) || /[^A-Za-z]/.test(formula.charAt(formula.indexOf(own) - 1)),
  ) && [`${table}[${header}]`, `${table}[[#This Row],[${header}]]`].some((own) => formula.includes(own));

const REFERENCE = /([A-Za-z]\w*)\[((?:\[[^\]]*\][,:]?)+|[^[\]]*)\]/g;
const withoutReferences = (text: string): string => text.replace(REFERENCE, "REF");

const functionFaults = (bare: string): string[] =>
  [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)].flatMap(([, name]) =>
    FUNCTIONS.has(name ?? "") ? [] : [`the function ${name ?? ""}`],
  );

/** 0, 1 and 12; the 6 of an award's rounding; and the number of the column's own year or part, or the one beside it. */
function numberFaults(bare: string, header: string): string[] {
  const own = Number(/(\d+)$/.exec(header)?.[1] ?? NaN);
  const near = [own - 1, own, own + 1, 2 * own - 1, 2 * own, Math.ceil(own / 2)];
  const allowed = new Set([0, 1, 12, ...near.filter((number) => !Number.isNaN(number))]);
  const numbers = bare.replaceAll("),6),0)", "),),0)").match(/(?<![A-Za-z\d.])\d+(\.\d+)?/g) ?? [];
  return numbers.filter((number) => !allowed.has(Number(number))).map((number) => `the number ${number}`);
}

function referenceFaults(plain: string, known: Known): string[] {
  return [...plain.matchAll(REFERENCE)].flatMap(([whole, table, inside]) => {
    const headers = known.get(table ?? "");
    if (!headers) return [`no table is called ${table ?? ""}`];
    const named = (inside ?? "").startsWith("[")
      ? [...(inside ?? "").matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name ?? "")
      : [inside ?? ""];
    const columns = named.filter((name) => name !== "" && !name.startsWith("#"));
    return columns.filter((name) => !headers.includes(name)).map((name) => `no column ${name} in ${whole}`);
  });
}
