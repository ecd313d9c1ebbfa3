import type { Column } from "./column";
import { markdownTable } from "./markdown-table";
import type { Setting } from "./settings";
import type { SheetLayout } from "./sheets";
import { columnOf } from "./table";
import type { TableLayout } from "./table";

type AnyColumn = Column<unknown>;

const INTRODUCTION = `# The workbook

Every sheet and table that people fill in. This page is made from the declarations in \`src/workbook/layout\`, from
which the template is written and every workbook is read. To change it, change them and run
\`npx tsx test/docs/write-workbook-doc.ts\`.

## How it is read

- A table is found by its name and a column by its heading, wherever they stand; capitals and extra spaces do not
  matter. Rows and columns may be moved and sorted, sheets renamed, and columns of your own added.
- A blank cell is never taken for zero. Where a table below says what a blank means, that is what it means. Where it
  says nothing, a blank says nothing.
- An id is a text of your own, different on every row, without \`* ? ~ |\` and not starting with \`= < >\`. Ids and names
  are compared without regard to capitals; a curly apostrophe or a no-break space counts as a plain one.
- An amount is a number without words or units. A share is a number such as 0.78; a percentage is typed as 3%.
- A date is a date, not a text. An academic year is a text such as 2026/27.
- A year group is YN, YR or Y1 to Y14. 7 and Year 7 are read as Y7, with a warning. Special schools and alternative
  provision may use groups of their own, by need.
- A cell that cannot be read is named in an issue, and what rests on it is not known; all else is worked out. The
  [list of issues](plan-json.md#every-issue) says what to do about each.
`;

/** The page on the workbook: every sheet, table, column and setting as declared. */
export const describeTables = (
  sheets: readonly SheetLayout[],
  settings: readonly Setting<unknown>[],
): string =>
  [INTRODUCTION, ...sheets.map((sheet) => describeSheet(sheet, settings))].join("\n").trimEnd() + "\n";

function describeSheet(sheet: SheetLayout, settings: readonly Setting<unknown>[]): string {
  const tables = sheet.tables.flatMap((layout) => [
    describeTable(layout),
    ...(layout.name === "Settings" ? [describeSettings(settings)] : []),
  ]);
  return [`## Sheet: ${sheet.title}\n`, `${sheet.introduction}\n`, ...tables].join("\n");
}

const COLUMN_HEADINGS = ["Heading", "Required", "Holds", "A blank means", "Help"] as const;

function describeTable(layout: TableLayout): string {
  const rows = Object.values(layout.columns).map((column) => [
    column.header,
    column.required ? "yes" : "",
    holds(column),
    column.blankMeans ?? "",
    column.help,
  ]);
  const key = layout.keyFields.map((field) => columnOf(layout, field).header).join(" + ");
  const missing = layout.essential
    ? "A workbook without this table has an error."
    : "A workbook may do without this table; Headroom warns.";
  return [
    `### Table: ${layout.name}\n`,
    `${layout.purpose}\n`,
    `Key: ${key}. ${missing}\n`,
    `${markdownTable(COLUMN_HEADINGS, rows)}\n`,
  ].join("\n");
}

function describeSettings(settings: readonly Setting<unknown>[]): string {
  const rows = settings.map(({ column, default: byDefault }) => [
    column.header,
    column.required && byDefault === null ? "yes" : "",
    holds(column),
    byDefault ?? column.blankMeans ?? "",
    column.help,
  ]);
  return `The rows of Settings, and what each Value holds:\n\n${markdownTable(["Setting", ...COLUMN_HEADINGS.slice(1)], rows)}\n`;
}

/** What a cell of the column may hold, in words. */
function holds(column: AnyColumn): string {
  switch (column.kind) {
    case "text":
      return "text";
    case "key":
      return "id";
    case "name":
      return [`a name from ${column.names?.table ?? ""}`, ...(column.names?.alsoAllowed ?? [])].join(" or ");
    case "choice":
      return (column.allowed ?? []).join("; ");
    case "yes-no":
      return "yes or no";
    case "amount":
      return amountWords(column);
    case "date":
      return "date";
    case "academic-year":
      return "academic year";
    case "year-group":
      return ["year group", ...(column.allowed ?? [])].join(" or ");
    case "any":
      return "text or number";
  }
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  GBP: "£",
  count: "number",
  ratio: "share (1 is all)",
  "GBP or periods/week": "£ or periods a week",
};

function amountWords(column: AnyColumn): string {
  const unit = column.unit ?? "";
  const words = column.format === "percent" ? "%" : (UNIT_WORDS[unit] ?? unit.replace("/", " a "));
  const kind = column.whole ? (words === "number" ? "whole number" : `${words}, whole`) : words;
  const bounds = boundsWords(column);
  return bounds === "" ? kind : `${kind}, ${bounds}`;
}

function boundsWords(column: AnyColumn): string {
  const { least, most } = column;
  const shown = (bound: string): string =>
    (column.format === "percent" ? `${Math.round(Number(bound) * 1000) / 10}%` : bound).replace("-", "−");
  if (least !== null && most !== null) return `${shown(least)} to ${shown(most)}`;
  if (least !== null) return `${shown(least)} or more`;
  return most === null ? "" : `${shown(most)} or less`;
}
