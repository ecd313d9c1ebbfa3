import type { BudgetLine } from "../domain/budget";
import type { CurriculumRow } from "../domain/curriculum";
import type { TeachingShare } from "../domain/deployment";
import type { CivilDate } from "../domain/kernel";
import type { Change, FrozenFigure, ScenarioStatus } from "../domain/scenarios";
import type { Post } from "../domain/staffing";
import type { ImportValues } from "./import/import-book";
import type { LedgerRow, LedgerUpdate } from "./ledger/rows";

/** A row of Scenarios as it is written. */
export interface ScenarioRecord {
  readonly scenario: string;
  readonly status: ScenarioStatus;
  readonly buildsOn: string;
  readonly purpose: string | null;
  readonly author: string | null;
  readonly created: CivilDate | null;
  readonly inputsHash: string | null;
  readonly adoptedBy: string | null;
  readonly adoptedOn: CivilDate | null;
  readonly minuteReference: string | null;
}

/** A reason that must not be published. The salt is by chance, and keeps its hash from being guessed. */
export interface PrivateReason {
  readonly change: string;
  readonly reason: string;
  readonly salt: string;
}

/** Where a budget line stands in the ledger: no figure of a plan rests on it. */
export interface LineCodes {
  readonly nominalCode: string | null;
  readonly costCentre: string | null;
}

export type NewRow =
  | { readonly table: "Scenarios"; readonly row: ScenarioRecord }
  | { readonly table: "Changes"; readonly row: Change }
  | { readonly table: "Curriculum"; readonly row: CurriculumRow }
  | { readonly table: "Staff"; readonly row: Post }
  | { readonly table: "Teaching"; readonly row: TeachingShare }
  | { readonly table: "Budget"; readonly row: BudgetLine; readonly codes?: LineCodes }
  | { readonly table: "FrozenFigures"; readonly row: FrozenFigure }
  | { readonly table: "PrivateReasons"; readonly row: PrivateReason }
  | LedgerRow;

export type AddRow = NewRow & {
  readonly edit: "add";
  /** The id of a row of the table whose remaining cells it takes over: its note, its cost centre. */
  readonly like: string | null;
};
/** The row is found by its key. */
export type RemoveRow = NewRow & { readonly edit: "remove" };
export interface UpdateScenario {
  readonly edit: "update";
  readonly table: "Scenarios";
  readonly scenario: string;
  /** What is not named stays as it is. */
  readonly record: Partial<ScenarioRecord>;
}
export interface UpdateChange {
  readonly edit: "update";
  readonly table: "Changes";
  readonly change: string;
  /** What is not named stays as it is. */
  readonly record: Partial<Pick<Change, "fromValue" | "toValue" | "target" | "scenario">>;
}
/** A row of an input as it is to read; cells that say the same are left alone. */
export type RestateRow = { readonly edit: "restate" } & (
  | { readonly table: "Curriculum"; readonly from: CurriculumRow; readonly to: CurriculumRow }
  | { readonly table: "Staff"; readonly from: Post; readonly to: Post }
  | { readonly table: "Budget"; readonly from: BudgetLine; readonly to: BudgetLine }
);

/** Port: what is to be written into the tables of a workbook, as values. Any host carries them out, all or none. */
export type TableEdit = AddRow | RemoveRow | RestateRow | UpdateScenario | UpdateChange | LedgerUpdate;

/** A row of any table by its headers, as a file of another system gives it: what is not named stays as it is. */
export interface ImportedRow {
  readonly edit: "import";
  readonly does: "add" | "update" | "remove";
  readonly table: string;
  readonly key: ImportValues;
  readonly values: ImportValues;
  /** The key of a row of the table whose remaining cells a new one takes over. */
  readonly like?: ImportValues;
}
export type WorkbookEdit = TableEdit | ImportedRow;

/** Takes back rows that were added, the last one first. */
export const inverseOf = (added: readonly AddRow[]): RemoveRow[] =>
  [...added].reverse().map((row) => ({ ...row, edit: "remove" }));
