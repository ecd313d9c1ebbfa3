import { exactText, groupBy } from "../../domain/kernel";
import { inWords } from "../issues/words";
import { NOT_KNOWN, typedText } from "../present/number-text";
import { listed, underlined, wrapped } from "../report/lines";
import type { RowChange, TableChanges } from "./row-change";
import type { ImportIssue } from "./issue";
import { plainHeader } from "./headers";
import type { MapRow } from "./map-rows";
import type { ImportPlan } from "./plan-import";
import { valueText } from "./row-keys";

/** Lists of a report are for reading; the JSON has all of them. */
const MOST_ROWS = 20;
const MOST_NUMBERS = 8;

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
      ? ["", ...wrapped(`${inWords(bad.length, "row")} of the file cannot be used: ${numbers(bad)}.`)]
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

const totalLines = ({ totals }: ImportPlan): string[] =>
  totals.length === 0
    ? []
    : wrapped(
        `Totals of the file: ${listed(totals.map(({ column, total }) => `${column} ${typedText(exactText(total) ?? NOT_KNOWN)}`))}.`,
      );

function tableLines({ table, comes, changes, went, stays }: TableChanges): string[] {
  const sums = `${comes.length} come, ${changes.length} change, ${went.length} went, ${stays} stay`;
  return [
    ...underlined(`${table}: ${sums}`, []),
    ...some(comes, "comes", ({ row, values }) => `${row}: ${cells(values)}`),
    ...some(changes, "changes", changeText),
    ...some(went, "went", ({ row }) => `${row} (not in the file)`),
  ];
}

const changeText = ({ row, values, before }: RowChange): string => {
  const of = Object.keys(values).map(
    (header) =>
      `${header} from ${valueText(before[header]) || "blank"} to ${valueText(values[header]) || "blank"}`,
  );
  return `${row}: ${listed(of)}`;
};

const cells = (values: RowChange["values"]): string =>
  Object.entries(values)
    .flatMap(([header, value]) => (value === null ? [] : [`${header} ${valueText(value)}`]))
    .join(", ");

function some(rows: readonly RowChange[], word: string, text: (row: RowChange) => string): string[] {
  const shown = rows.slice(0, MOST_ROWS).flatMap((row) => wrapped(`${word}: ${text(row)}`, 2, 4));
  const more = rows.length - MOST_ROWS;
  return more > 0 ? [...shown, `  and ${more} more`] : shown;
}

/** What is the same of many rows is said once, with their numbers. */
function issueLines(issues: readonly ImportIssue[]): string[] {
  const order = ["error", "warning", "note"] as const;
  const groups = [...groupBy(issues, ({ severity, text }) => `${severity}${text}`).values()];
  const sorted = order.flatMap((severity) => groups.filter(([own]) => own?.severity === severity));
  const shown = sorted.slice(0, MOST_ISSUES).flatMap((own) => issueText(own));
  const more = sorted.length - MOST_ISSUES;
  return [...(sorted.length > 0 ? [""] : []), ...shown, ...(more > 0 ? [`and ${more} more`] : [])];
}
const MOST_ISSUES = 60;
const WORDS = { error: "Error", warning: "Warning", note: "Note" } as const;

function issueText(same: readonly ImportIssue[]): string[] {
  const [first] = same;
  if (!first) return [];
  const rows = same.flatMap(({ row }) => (row === null ? [] : [row]));
  const at = rows.length === 0 ? "" : ` in row ${numbers(rows)}`;
  return wrapped(`${WORDS[first.severity]}${at}: ${first.text}.`, 0, 2);
}

function numbers(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_NUMBERS).map(String);
  const more = rows.length - MOST_NUMBERS;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : listed(shown);
}
