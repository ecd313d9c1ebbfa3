import type { CellValue } from "../../src/workbook/host";
import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { damaged } from "./damaged-inputs";

const rowsIn = (content: WorkbookContent, table: string): readonly RowContent[] =>
  content.sheets
    .flatMap(({ tables }) => tables.filter((own) => own.layout.name === table))
    .flatMap(({ rows }) => rows);

interface Edit {
  readonly table: string;
  readonly field: string;
  readonly change: (before: number) => number;
}
const EDITS: readonly Edit[] = [
  { table: "Staff", field: "fte", change: (fte) => fte + 0.3 },
  { table: "Staff", field: "annualSalary", change: (salary) => salary + 1234.56 },
  { table: "Curriculum", field: "periodsPerGroup", change: (periods) => periods + 1 },
  { table: "Pupils", field: "pupils", change: (pupils) => pupils + 7 },
  { table: "Budget", field: "amount", change: (amount) => amount * 1.1 },
  { table: "Years", field: "teacherAward", change: (award) => award + 0.011 },
  { table: "Years", field: "nonPayInflation", change: (rate) => rate + 0.004 },
  { table: "PayPoints", field: "annual", change: (annual) => annual + 250 },
  { table: "OnCostRates", field: "value", change: (rate) => rate * 1.02 },
  { table: "OpeningReserves", field: "amount", change: (amount) => amount - 5000 },
];
const IDS = ["post", "row", "line"] as const;

/** The first row with a number there that no change of a scenario aims at: a change to that would go stale. */
function editOf(content: WorkbookContent, { table, field, change }: Edit): Parameters<typeof damaged>[1] {
  const aimed = new Set<CellValue | undefined>(rowsIn(content, "Changes").map(({ target }) => target));
  const isFree = (row: RowContent): boolean =>
    typeof row[field] === "number" && IDS.every((id) => !aimed.has(row[id]));
  const row = rowsIn(content, table).find(isFree);
  const before = row?.[field];
  if (!row || typeof before !== "number") throw new Error(`${table} has no ${field} to edit`);
  return { name: `${table} ${field}`, table, isIt: (own) => own === row, field, value: change(before) };
}

/** What a change sets, when it sets a number. */
function changedSetting(content: WorkbookContent): Parameters<typeof damaged>[1] {
  const row = rowsIn(content, "Changes").find(
    ({ kind, toValue }) => kind === "Set" && typeof toValue === "number",
  );
  if (!row || typeof row["toValue"] !== "number") throw new Error("no change sets a number");
  return {
    name: "To value",
    table: "Changes",
    isIt: (own) => own === row,
    field: "toValue",
    value: row["toValue"] + 1,
  };
}

/** A workbook in which somebody has typed: amounts of every kind of input, and what a change sets. */
export function edited(content: WorkbookContent): WorkbookContent {
  const typed = EDITS.reduce((own, edit) => damaged(own, editOf(own, edit)), content);
  return damaged(typed, changedSetting(typed));
}
