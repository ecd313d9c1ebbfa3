import { inWords } from "../issues/words";
import { listed, underlined, wrapped } from "../report/lines";
import type { RowChange, TableChanges } from "./row-change";
import type { ImportIssue } from "./issue";
import { plainHeader } from "./headers";
import { cellsText, changeText, issuesSaid, rowNumbers, totalsText } from "./import-words";
import type { MapRow } from "./map-rows";
import type { ImportPlan } from "./plan-import";

/** Lists of a report are for reading; the JSON has all of them. */
const MOST_ROWS = 20;

/** What an import would do, or why it does nothing, for people. */
export function importReport(plan: ImportPlan): string {
  const { kind, file, map, count, bad } = plan;
  const lines = [
    ...wrapped(`${inWords(count, "row")} of ${kind} in ${file}, with the map "${map.name}" (${map.origin}).`),
    ...mapLines(map.rows),
    ...totalLines(plan),
    ...plan.tables.flatMap(tableLines),
    ...issueLines(plan.issues),
    ...(bad.length > 0
      ? ["", ...wrapped(`${inWords(bad.length, "row")} of the file cannot be used: ${rowNumbers(bad)}.`)]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Headers that are spelt as here need no line of their own. */
function mapLines(rows: readonly MapRow[]): string[] {
  const [same, others] = [true, false].map((wanted) =>
    rows.filter(({ sourceColumn, column }) => (plainHeader(sourceColumn) === plainHeader(column)) === wanted),
  );
  return [
    ...(same?.length ? wrapped(`By their own names: ${listed(same.map(({ column }) => column))}`, 2, 4) : []),
    ...(others ?? []).flatMap(({ sourceColumn, table, column }) =>
      wrapped(`${sourceColumn} → ${table}, ${column}`, 2, 4),
    ),
  ];
}

const totalLines = (plan: ImportPlan): string[] => wrapped(totalsText(plan));

function tableLines({ table, comes, changes, went, stays }: TableChanges): string[] {
  const sums = `${comes.length} come, ${changes.length} change, ${went.length} went, ${stays} stay`;
  return [
    ...underlined(`${table}: ${sums}`, []),
    ...some(comes, "comes", ({ row, values }) => `${row}: ${cellsText(values)}`),
    ...some(changes, "changes", changeText),
    ...some(went, "went", ({ row }) => `${row} (not in the file)`),
  ];
}

function some(rows: readonly RowChange[], word: string, text: (row: RowChange) => string): string[] {
  const shown = rows.slice(0, MOST_ROWS).flatMap((row) => wrapped(`${word}: ${text(row)}`, 2, 4));
  const more = rows.length - MOST_ROWS;
  return more > 0 ? [...shown, `  and ${more} more`] : shown;
}

function issueLines(issues: readonly ImportIssue[]): string[] {
  const said = issuesSaid(issues);
  const shown = said
    .slice(0, MOST_ISSUES)
    .flatMap(({ severity, at, text }) =>
      wrapped(`${WORDS[severity]}${at === "" ? "" : ` in ${at}`}: ${text}.`, 0, 2),
    );
  const more = said.length - MOST_ISSUES;
  return [...(said.length > 0 ? [""] : []), ...shown, ...(more > 0 ? [`and ${more} more`] : [])];
}
const MOST_ISSUES = 60;
const WORDS = { error: "Error", warning: "Warning", note: "Note" } as const;
