import type { DataValidation } from "exceljs";
import type { Column } from "../../layout/column";
import type { KeyList } from "./key-lists";
import { checkedRange, type PlacedColumn, type PlacedTable } from "../../layout/placing";

/** Excel's limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LONGEST_LIST = 255;
const LONGEST_TEXT = 32_767;
/** Where only "a number" is asked for: no figure of a trust comes near. */
const ANY_NUMBER = 1e12;
const FIRST_DATE = new Date(Date.UTC(2000, 0, 1));
const LAST_DATE = new Date(Date.UTC(2100, 11, 31));

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

type Rule = Pick<DataValidation, "type" | "formulae" | "operator" | "errorStyle" | "allowBlank"> & {
  /** What to do instead; null for a rule that never refuses. */
  readonly advice: string | null;
};

/** Holds for any text: Excel shows a prompt only together with a rule. */
const anything: Rule = {
  type: "textLength",
  operator: "lessThanOrEqual",
  formulae: [LONGEST_TEXT],
  advice: null,
};

function boundsAdvice(column: Column<unknown>): string {
  const number = column.whole ? "Enter a whole number" : "Enter a number";
  const percent = column.format === "percent" ? ", for example 3%" : "";
  const shown = (bound: string): string =>
    column.format === "percent" ? `${Math.round(Number(bound) * 1000) / 10}%` : bound;
  if (column.least !== null && column.most !== null) {
    return `${number} from ${shown(column.least)} to ${shown(column.most)}${percent}.`;
  }
  if (column.least !== null) return `${number} of ${shown(column.least)} or more${percent}.`;
  if (column.most !== null) return `${number} of ${shown(column.most)} or less${percent}.`;
  return `${number}${percent}, without words or a unit.`;
}

const amountRule = (column: Column<unknown>): Rule => ({
  type: column.whole ? "whole" : "decimal",
  operator: "between",
  formulae: [Number(column.least ?? -ANY_NUMBER), Number(column.most ?? ANY_NUMBER)],
  advice: `${boundsAdvice(column)} If you do not know it yet, leave the cell blank.`,
});

function choiceRule(column: Column<unknown>): Rule {
  const words = column.allowed ?? [];
  const list = words.join(",");
  // a longer list, or a comma inside a word, cannot be written into the rule
  if (list.length > LONGEST_LIST || words.some((word) => word.includes(","))) return anything;
  return {
    type: "list",
    formulae: [`"${list}"`],
    advice: `Choose one of: ${words.join(", ")}.`,
  };
}

function nameRule(names: NonNullable<Column<unknown>["names"]>, list: KeyList | undefined): Rule {
  if (!list) return anything;
  const also = names.alsoAllowed.length > 0 ? ` You may also enter ${names.alsoAllowed.join(" or ")}.` : "";
  return {
    type: "list",
    formulae: [list.name],
    // with blanks allowed, one blank key in the other table would let every text pass
    allowBlank: false,
    errorStyle: also ? "warning" : "stop",
    advice: `This is not in the table ${names.table}. Choose it from the list, or add it there first.${also}`,
  };
}

const academicYearRule = (cell: string): Rule => ({
  type: "custom",
  formulae: [
    `AND(LEN(${cell})=7,MID(${cell},5,1)="/",MOD(VALUE(LEFT(${cell},4))+1,100)=VALUE(RIGHT(${cell},2)))`,
  ],
  advice: "Enter an academic year such as 2026/27: four figures, a slash, and the last two of the next year.",
});

const keyRule = (cell: string, range: string): Rule => ({
  type: "custom",
  formulae: [`COUNTIF(${range},${cell})=1`],
  errorStyle: "warning",
  advice: "Another row has this id already. Each row needs its own, without * ? ~ or |.",
});

const dateRule: Rule = {
  type: "date",
  operator: "between",
  formulae: [FIRST_DATE, LAST_DATE],
  advice: "Enter a date such as 01/09/2026, day first.",
};

/** The cells of a column from this row on; a rule that looks at its own cell names the first of them. */
export interface CheckedColumn extends PlacedColumn {
  readonly fromRow: number;
}

function ruleFor(table: PlacedTable, placed: CheckedColumn, lists: ReadonlyMap<string, KeyList>): Rule {
  const { column } = placed;
  const cell = `${placed.letters}${placed.fromRow}`;
  if (column.names) return nameRule(column.names, lists.get(column.names.table));
  switch (column.kind) {
    case "amount":
      return amountRule(column);
    case "choice":
    case "yes-no":
      return choiceRule(column);
    case "date":
      return dateRule;
    case "academic-year":
      return academicYearRule(cell);
    case "key":
      return lists.has(table.layout.name)
        ? keyRule(cell, checkedRange(table, placed, { fixed: "$" }))
        : anything;
    case "name":
    case "text":
    case "year-group":
    case "any":
      return anything;
  }
}

const promptOf = ({ required, given, help, blankMeans }: Column<unknown>): string =>
  [
    ...(required && !given ? ["Required."] : []),
    help,
    ...(blankMeans === null ? [] : [`Blank: ${blankMeans}.`]),
  ].join(" ");

/** The note that appears beside a cell, and the check of what is typed into it. */
export function validationOf(
  table: PlacedTable,
  placed: CheckedColumn,
  lists: ReadonlyMap<string, KeyList>,
): DataValidation {
  const { header } = placed.column;
  const { advice, ...rule } = ruleFor(table, placed, lists);
  return {
    allowBlank: true,
    ...rule,
    showInputMessage: true,
    promptTitle: cut(header, LONGEST_TITLE),
    prompt: cut(promptOf(placed.column), LONGEST_PROMPT),
    ...(advice === null
      ? {}
      : {
          showErrorMessage: true,
          errorTitle: cut(header, LONGEST_TITLE),
          error: cut(advice, LONGEST_ERROR),
        }),
  };
}
