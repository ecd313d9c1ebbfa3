import { inWords } from "../../issues/words";
import type { ImportColumn, ImportBook } from "../../import/import-book";
import { cellsText, changeText, issuesSaid, rowNumbers, totalsText } from "../../import/import-words";
import { IMPORT_TARGETS } from "../../import/kinds";
import { mapSource } from "../../import/map-rows";
import type { ImportPlan } from "../../import/plan-import";
import { filledBy } from "../../import/remap";
import type { RowChange, TableChanges } from "../../import/row-change";
import { cellText, isBlankCell } from "../../import/source";
import type { SourceFile } from "../../import/source";
import type { Option } from "../context";
import { wordsOf } from "./word-fields";
import { rowsGone, writeButton } from "./write-button";
import type { WriteButton } from "./write-button";
import type { WordView } from "./word-fields";
import type { FormField } from "../scenarios/verb-form";
import { sentence, sentenceCase } from "../texts";
import type { Standing } from "../texts";

/** What a header of the file fills, and may fill. */
export interface HeaderView {
  readonly header: string;
  /** Of the first row that has something there. */
  readonly example: string;
  /** Empty: nothing. */
  readonly into: string;
}
export interface ChangesView {
  readonly title: string;
  /** Of the thousands that a file may have, few are ever shown. */
  readonly rows: readonly { readonly key: string; readonly word: string; readonly text: () => string }[];
}
export interface ImportView extends WriteButton {
  readonly title: string;
  readonly lead: string;
  readonly headers: readonly HeaderView[];
  readonly columns: readonly Option[];
  /** Columns that no header fills, and every row needs: one value for all of them. */
  readonly values: readonly FormField[];
  /** What the workbook may have another word for. */
  readonly words: readonly WordView[];
  readonly totals: string;
  readonly tables: readonly ChangesView[];
  readonly problems: readonly { readonly standing: Standing; readonly text: string }[];
  /** Rows that cannot be used; empty where all can. */
  readonly bad: string;
  /** Rows that the file does not have. */
  readonly went: number;
}

/** What an import would do, before it is done. */
export function importView(plan: ImportPlan, file: SourceFile, book: ImportBook): ImportView {
  const [{ table }] = IMPORT_TARGETS[plan.kind];
  const columns = book.table(table)?.columns ?? [];
  return {
    title: `${inWords(plan.count, "row")} in ${plan.file}`,
    lead: `${ORIGINS[plan.map.origin]} Nothing is written until you say so.`,
    headers: headersOf(plan, file),
    columns: columns.map(({ header, required }) => ({
      ...{ value: header, label: header, note: required ? "needed" : "" },
    })),
    values: valuesOf(plan, columns, book),
    words: wordsOf(plan, book),
    totals: totalsText(plan),
    tables: plan.tables.map(changesOf),
    problems: issuesSaid(plan.issues).map(({ severity, at, text }) => ({
      standing: STANDINGS[severity],
      text: sentence(at === "" ? text : `${sentenceCase(at)}: ${text}`),
    })),
    bad:
      plan.bad.length === 0
        ? ""
        : `${inWords(plan.bad.length, "row")} cannot be used: ${rowNumbers(plan.bad)}.`,
    went: rowsGone(plan),
    ...writeButton(plan),
  };
}

const ORIGINS: Readonly<Record<ImportPlan["map"]["origin"], string>> = {
  guessed: "Columns were matched by their names.",
  saved: "Columns are matched as they were last time.",
  given: "Columns and words are matched as you chose.",
};
export const STANDINGS: Readonly<Record<"error" | "warning" | "note", Standing>> = {
  error: { words: "To put right", tone: "bad" },
  warning: { words: "To look at", tone: "look" },
  note: { words: "For information", tone: "plain" },
};

function headersOf({ map, kind }: ImportPlan, file: SourceFile): HeaderView[] {
  const body = file.rows.filter(({ number }) => number > map.header.number);
  return map.header.cells.flatMap((cell, place) => {
    if (isBlankCell(cell)) return [];
    const header = cellText(cell);
    const first = body.find(({ cells }) => !isBlankCell(cells[place]));
    return [{ header, example: cellText(first?.cells[place]), into: filledBy(map.rows, header, kind) ?? "" }];
  });
}

function valuesOf(
  { map, kind }: ImportPlan,
  columns: readonly ImportColumn[],
  book: ImportBook,
): FormField[] {
  const [{ across }] = IMPORT_TARGETS[kind];
  const isFilled = ({ header }: ImportColumn): boolean =>
    map.rows.some(({ sourceColumn, column }) => column === header && mapSource(sourceColumn).is === "column");
  // a file without ids gets ids made for it, and months or years may be its headers
  const isWanted = (column: ImportColumn): boolean =>
    column.required && !isFilled(column) && column.kind !== "key" && column.header !== across?.column;
  return columns.filter(isWanted).map((column) => {
    const known = knownValues(column, book);
    return {
      ...{ name: column.header, label: column.header, isNeeded: true },
      help: "The same for every row of the file.",
      kind: known.length > 0 ? "choice" : "text",
      options: known.map((value) => ({ value, label: value, note: "" })),
    };
  });
}

/** What a column can hold, where that is a short list. */
function knownValues({ kind, names, allowed }: ImportColumn, book: ImportBook): readonly string[] {
  if (kind === "academic-year") return book.years;
  return kind === "name" && names === "Schools" ? book.schools : kind === "choice" ? allowed : [];
}

function changesOf({ table, comes, changes, went, stays }: TableChanges): ChangesView {
  const row = (word: string, text: (own: RowChange) => string) => (own: RowChange) => ({
    ...{ key: `${word} ${own.row}`, word, text: () => text(own) },
  });
  const counts = [
    [comes.length, "new"],
    [changes.length, "changed"],
    [went.length, "not in the file"],
    [stays, "the same"],
  ] as const;
  const numbers = counts.map(([count, word]) => `${count.toLocaleString("en-GB")} ${word}`).join(", ");
  return {
    title: `${table}: ${numbers}`,
    rows: [
      ...changes.map(row("Changed", changeText)),
      ...comes.map(row("New", ({ row: name, values }) => `${name}: ${cellsText(values)}`)),
      ...went.map(row("Not in the file", ({ row: name }) => name)),
    ],
  };
}
