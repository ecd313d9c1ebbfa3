import type { Column } from "../../layout/column";
import type { SheetKind } from "../../layout/workbook-content";
import { INDENTED, LOOKS, type Look } from "./looks";

type AnyColumn = Column<unknown>;

const TEXT = "@";
/** A space as wide as a bracket, so that a number does not touch the line beside it in any program. */
const GAP = "_)";
const MONEY = `#,##0.00${GAP};[Red]-#,##0.00${GAP}`;

const AMOUNT_FORMATS: Readonly<Record<string, string>> = {
  GBP: MONEY,
  FTE: `0.00##${GAP}`,
  ratio: `0.00##${GAP}`,
  "GBP or periods/week": MONEY,
};

/** Keys and codes are texts, so that typing 2/3 does not make 2 March nor 0012 the number 12. */
export function numberFormat(column: AnyColumn): string {
  switch (column.kind) {
    case "date":
      return `dd/mm/yyyy${GAP}`;
    case "any":
      return "General";
    case "amount":
      if (column.format === "percent") return `0.0%${GAP}`;
      if (column.format === "money") return MONEY;
      return column.whole ? `0${GAP}` : (AMOUNT_FORMATS[column.unit ?? ""] ?? `General${GAP}`);
    case "yes-no":
    case "text":
    case "key":
    case "name":
    case "choice":
    case "academic-year":
    case "year-group":
      return TEXT;
  }
}

/** The style of the body cells of a column. One object per column: exceljs works each object out only once. */
export function bodyLook(column: AnyColumn, kind: SheetKind, wrapText: boolean): Look {
  const typed = (kind === "input" || kind === "decision") && !column.given;
  const isNumber = column.kind === "amount" || column.kind === "date";
  return {
    ...(typed ? LOOKS.input : LOOKS.given),
    numFmt: numberFormat(column),
    alignment: { vertical: "top", wrapText, ...(isNumber ? { horizontal: "right" } : INDENTED) },
  };
}

const SPELT_OUT: Readonly<Record<string, string>> = { GBP: "£", count: "number", ratio: "share, 1 is all" };
const spelt = (unit: string): string => SPELT_OUT[unit] ?? unit.replace("GBP", "£").replaceAll("/", " per ");

/** What belongs into the column, in a word or two. */
export function unitWords(column: AnyColumn): string {
  if (column.given) return "leave as it is";
  if (column.names) return `from ${column.names.table}`;
  switch (column.kind) {
    case "amount":
      if (column.format === "percent") return "%";
      return column.whole
        ? spelt(column.unit ?? "").replace("number", "whole number")
        : spelt(column.unit ?? "");
    case "date":
      return "dd/mm/yyyy";
    case "academic-year":
      return "2026/27";
    case "year-group":
      return "YR, Y1 … Y14";
    case "yes-no":
      return "yes or no";
    case "choice":
      return "choose";
    case "key":
      return "no two the same";
    case "any":
    case "name":
    case "text":
      return "";
  }
}
