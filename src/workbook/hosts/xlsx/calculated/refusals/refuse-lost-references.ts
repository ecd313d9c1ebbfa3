import type { CalculatedSheets } from "../../../../layout/calculated/calculated-sheets";
import { layoutNamed } from "../book/ours";
import { BOOK, type Tab } from "../book/tabs";
import type { PackageEdits } from "../package/package-edits";
import { readEdited } from "../package/read-edited";
import { Refusal } from "../../refusal";
import { columnsNamed, namesSheet, namesTable } from "./structured-references";

/** Something that this version of Headroom writes no more, and how to find it in a formula. */
interface Gone {
  readonly what: string;
  readonly isIn: (formula: string) => boolean;
}

/** Elements that hold a formula, in any part. */
const FORMULAS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
const WITH_FORMULAS = /^xl\/(workbook|(worksheets|charts|tables)\/[^/]+)\.xml$/;
/** Of a formula that is quoted, in characters. */
const LONGEST_QUOTE = 80;

export interface Rewriting {
  readonly content: CalculatedSheets;
  readonly tabs: readonly Tab[];
  /** Older sheets of ours; the dropped ones among them are not written again. */
  readonly old: readonly Tab[];
  readonly dropped: readonly Tab[];
}

function goneWith({ content, old, dropped }: Rewriting): Gone[] {
  const sheets = dropped.map(({ name }) => ({
    what: `the sheet ${name}`,
    isIn: (formula: string) => namesSheet(formula, name),
  }));
  const tables = old
    .flatMap((tab) => tab.tables)
    .flatMap(({ name, frame }): Gone[] => {
      const layout = layoutNamed(name, content);
      if (!layout) return [{ what: `the table ${name}`, isIn: (formula) => namesTable(formula, name) }];
      const written = new Set(layout.columns.map(({ header }) => header.toLowerCase()));
      const lost = (frame?.columns ?? []).filter((column) => !written.has(column.toLowerCase()));
      return lost.map((column) => ({
        what: `the column ${column} of ${name}`,
        isIn: (formula) =>
          columnsNamed(formula, name).some((named) => named.toLowerCase() === column.toLowerCase()),
      }));
    });
  return [...sheets, ...tables];
}

function whereIs(part: string, tabs: readonly Tab[]): string {
  const tab = tabs.find((one) =>
    [one.part, ...one.tables.map((table) => table.part)].some((own) => own.toLowerCase() === part),
  );
  if (tab) return `the sheet ${tab.name}`;
  return part === BOOK ? "a name (Formulas, Name Manager)" : "a chart";
}

function formulasOf(edits: PackageEdits, part: string, onFormula: (formula: string) => void): void {
  let formula: string | null = null;
  readEdited(edits, part, {
    open(element) {
      if (FORMULAS.has(element)) formula = "";
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close(element) {
      if (!FORMULAS.has(element)) return;
      if (formula !== null) onFormula(formula);
      formula = null;
    },
  });
}

/** Excel repairs a file in which a formula names a sheet, a table or a column that is not there. */
export function refuseLostReferences(edits: PackageEdits, rewriting: Rewriting): void {
  const gone = goneWith(rewriting);
  if (gone.length === 0) return;
  const sentences = new Map<string, string>();
  for (const part of edits.file.parts.keys()) {
    if (!WITH_FORMULAS.test(part) || edits.removed(part)) continue;
    formulasOf(edits, part, (formula) => {
      const named = gone.find(({ isIn }) => isIn(formula));
      if (!named) return;
      const where = whereIs(part, rewriting.tabs);
      const quote = formula.slice(0, LONGEST_QUOTE);
      sentences.set(where + named.what, `${named.what} is used by ${where}: ${quote}.`);
    });
  }
  if (sentences.size === 0) return;
  throw new Refusal(
    `Headroom no longer writes something that formulas of this workbook use, and they would be broken: ${[...sentences.values()].join(" ")} Change these formulas and try again.`,
  );
}
