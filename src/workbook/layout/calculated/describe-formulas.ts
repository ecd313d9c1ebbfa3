import { markdownTable } from "../markdown-table";
import type { CalculatedColumn, CalculatedTable } from "./calculated-table";
import type { AboutSheet } from "./sheet-list";

const INTRODUCTION = `# The formulas of the workbook

Every table of formulas that \`headroom recalc\` adds to a workbook, here for a plan of two years: a longer one has the
same columns again for each further year or part. This page is made from the declarations in
\`src/workbook/layout/calculated\`, which the workbook is written from. To change it, change them and run
\`npx tsx test/docs/write-workbook-doc.ts\`. Tables that people fill in are on [a page of their own](workbook.md); how
the sheets meet published standards is in [model-standards.md](model-standards.md).

A column without a formula is a key: Headroom writes it, and it says what the row is about. All other columns have one
formula in every row, shown as Excel shows it: \`[@Post]\` or
\`[@[Academic year]]\` is the cell of the same row.
`;

/** As Excel shows it inside its own table. */
const shown = (formula: string, table: string): string =>
  formula.replaceAll(`${table}[[#This Row],`, "[@").replace(/\[@\[(\w+)\]\]/g, "[@$1]");

const HEADINGS = ["Heading", "Unit", "Help", "Formula"] as const;

const rowOf =
  (table: string) =>
  ({ header, unit, help, formula }: CalculatedColumn): string[] => [
    header,
    unit ?? "",
    help,
    formula === null ? "" : `\`${shown(formula, table)}\``,
  ];

const describeTable = ({ name, purpose, columns }: CalculatedTable): string =>
  [`### Table: ${name}\n`, `${purpose}\n`, `${markdownTable(HEADINGS, columns.map(rowOf(name)))}\n`].join(
    "\n",
  );

function describeSheet({ name, introduction }: AboutSheet, tables: readonly CalculatedTable[]): string {
  const own = tables.filter(({ sheet }) => sheet === name);
  return [`## Sheet: ${name}\n`, `${introduction.join(" ")}\n`, ...own.map(describeTable)].join("\n");
}

/** The page on the tables of formulas: every sheet, table and column as declared. */
export const describeFormulas = (sheets: readonly AboutSheet[], tables: readonly CalculatedTable[]): string =>
  [INTRODUCTION, ...sheets.map((sheet) => describeSheet(sheet, tables))].join("\n").trimEnd() + "\n";
