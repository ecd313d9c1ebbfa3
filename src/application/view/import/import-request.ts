import type { Given } from "../../decisions/ask";
import { controlEdits, rowsBeside } from "../../import/controls";
import type { ImportBook } from "../../import/import-book";
import type { MapRow } from "../../import/map-rows";
import { planImportStepwise } from "../../import/plan-import";
import type { ImportPlan, PlannedImport } from "../../import/plan-import";
import { ofPlan } from "../../review-progress";
import type { ReviewSteps } from "../../review-progress";
import type { SourceFile } from "../../import/source";
import type { CivilDate } from "../../../domain/kernel";
import type { ImportKind } from "../../../domain/reference";
import type { ImportedRow } from "../../table-edits";
import type { Option } from "../context";

/** What a person has chosen on the page of a file. */
export interface ImportChoice {
  readonly kind: ImportKind;
  /** Null: whichever map fits. */
  readonly rows: readonly MapRow[] | null;
  /** One value for every row, by the header in the workbook. */
  readonly given: Given;
  readonly skipsBadRows: boolean;
  readonly removesMissing: boolean;
  /** Keeps the file's own totals as a control; null: where the file has all that they would be held against. */
  readonly keepsControl: boolean | null;
}

export const IMPORT_KIND_OPTIONS: readonly (Option & { readonly value: ImportKind })[] = [
  { value: "payroll", label: "Payroll or staff list", note: "fills Staff" },
  { value: "timetable", label: "Timetable", note: "fills Curriculum" },
  { value: "pupils", label: "Census or pupil numbers", note: "fills Pupils" },
  { value: "budget", label: "Budget or GAG statement", note: "fills Budget" },
  { value: "actuals", label: "Ledger by month", note: "fills MonthlyActuals" },
];

export const NOTHING_CHOSEN_YET: Omit<ImportChoice, "kind"> = {
  rows: null,
  given: {},
  skipsBadRows: false,
  removesMissing: false,
  keepsControl: null,
};

interface Against {
  readonly book: ImportBook;
  /** For months without their year. */
  readonly academicYear: string;
}
interface Occasion {
  readonly book: ImportBook;
  readonly today: CivilDate;
  /** Empty: not said. */
  readonly who: string;
}

/** What the file would do to the workbook, by what was chosen. */
export function* tryImport(
  file: SourceFile,
  choice: ImportChoice,
  { book, academicYear }: Against,
): ReviewSteps<PlannedImport> {
  const { kind, rows, skipsBadRows: skipBadRows, removesMissing: removeMissing } = choice;
  const given = Object.entries(choice.given).flatMap(([header, value = ""]): [string, string][] =>
    value.trim() === "" ? [] : [[header, value]],
  );
  const map = rows === null ? ("whichever fits" as const) : { rows };
  const request = { kind, map, set: new Map(given), skipBadRows, removeMissing };
  const planning = planImportStepwise(file, request, { book, academicYear });
  return yield* ofPlan({ plan: file.name, doing: "file" }, planning);
}

/** The rows of a file, and its totals where they are kept as a control. */
export function importEdits(
  plan: ImportPlan,
  choice: ImportChoice,
  { book, today, who }: Occasion,
): readonly ImportedRow[] {
  if (plan.isBlocked || !controlOf(plan, choice, book).isKept) return plan.edits;
  const checkedBy = who.trim() === "" ? null : who.trim();
  return [...plan.edits, ...controlEdits(plan, { asAt: today, checkedBy }, book).edits];
}

/** Whether the totals of a file are kept as a control, and what speaks against it. */
export function controlOf(
  plan: ImportPlan,
  { keepsControl, removesMissing }: ImportChoice,
  book: ImportBook,
): { readonly isKept: boolean; readonly why: string } {
  const beside = rowsBeside(plan, book, removesMissing);
  const rows = beside === 1 ? "1 row that counts" : `${beside.toLocaleString("en-GB")} rows that count`;
  return {
    isKept: keepsControl ?? beside === 0,
    why:
      beside === 0
        ? ""
        : `The workbook has ${rows} towards these totals and ${beside === 1 ? "is" : "are"} not in the file. Kept as a control, the totals of a part would not tie to the plan.`,
  };
}
