import { exactText, groupBy } from "../../domain/kernel";
import { inWords } from "../issues/words";
import { NOT_KNOWN, typedPounds, typedText } from "../present/number-text";
import { listed } from "../report/lines";
import type { ImportValue } from "./import-book";
import type { ImportIssue } from "./issue";
import type { ImportPlan } from "./plan-import";
import type { RowChange } from "./row-change";
import { valueText } from "./row-keys";

/** Empty where nothing of the file is added up. */
export const totalsText = ({ totals }: ImportPlan): string =>
  totals.length === 0
    ? ""
    : `Totals of the file: ${listed(totals.map(({ column, total }) => `${column} ${typedText(exactText(total) ?? NOT_KNOWN)}`))}.`;

/** What a row will hold, and held. */
export const changeText = ({ row, values, before }: RowChange): string => {
  const of = Object.keys(values).map(
    (header) => `${header} from ${shown(before[header]) || "blank"} to ${shown(values[header]) || "blank"}`,
  );
  return `${row}: ${listed(of)}`;
};

/** Thousands grouped, and pounds as such where the header says so. */
function shown(value: ImportValue | undefined, header = ""): string {
  if (typeof value !== "number") return valueText(value);
  return header.endsWith("£") ? typedPounds(String(value)) : typedText(String(value));
}

export const cellsText = (values: RowChange["values"]): string =>
  Object.entries(values)
    .flatMap(([header, value]) =>
      value === null ? [] : [`${header.replace(/ £$/, "")} ${shown(value, header)}`],
    )
    .join(", ");

export interface SaidIssue {
  readonly severity: ImportIssue["severity"];
  /** "rows 3, 4 and 7"; empty where it is of the whole file. */
  readonly at: string;
  readonly text: string;
}

/** Errors first; what is the same of many rows is said once, with their numbers. */
export function issuesSaid(issues: readonly ImportIssue[]): SaidIssue[] {
  const order = ["error", "warning", "note"] as const;
  const groups = [...groupBy(withReadAs(issues), ({ severity, text }) => `${severity}${text}`).values()];
  const sorted = order.flatMap((severity) => groups.filter(([own]) => own?.severity === severity));
  return sorted.flatMap((same): SaidIssue[] => {
    const rows = same.flatMap(({ row }) => (row === null ? [] : [row]));
    return same.slice(0, 1).map(({ severity, text }) => ({
      ...{ severity, text },
      at: rows.length === 0 ? "" : `${rows.length === 1 ? "row" : "rows"} ${rowNumbers(rows)}`,
    }));
  });
}

/** What a column's cells were read as: one note with how many rows of each, not one for each value. */
function withReadAs(issues: readonly ImportIssue[]): ImportIssue[] {
  const isReadAs = ({ severity, column }: ImportIssue): boolean => severity === "note" && column !== null;
  const ofColumns = groupBy(issues.filter(isReadAs), ({ column }) => column);
  const gathered = [...ofColumns].flatMap(([, own]): readonly ImportIssue[] => {
    const texts = [...groupBy(own, ({ text }) => text)];
    if (texts.length < 2) return own;
    const parts = texts.map(([text, same]) => `${text} (${inWords(same.length, "row")})`);
    return own.slice(0, 1).map((first) => ({ ...first, row: null, text: listed(parts) }));
  });
  return [...issues.filter((own) => !isReadAs(own)), ...gathered];
}

const MOST_NUMBERS = 8;

/** The first rows of the file by their numbers, and how many more. */
export function rowNumbers(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_NUMBERS).map(String);
  const more = rows.length - MOST_NUMBERS;
  return more > 0 ? `${shown.join(", ")} and ${more.toLocaleString("en-GB")} more` : listed(shown);
}
