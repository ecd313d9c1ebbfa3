import { exactText, groupBy, isKnown, isSameName, isZero, nameKey, sum } from "../../domain/kernel";
import type { CivilDate } from "../../domain/kernel";
import type { ImportedRow } from "../table-edits";
import { CONTROLS, isGrant, text } from "./control-measures";
import type { Measured } from "./control-measures";
import type { ImportBook, ImportValues } from "./import-book";
import { fileNote } from "./issue";
import type { ImportIssue } from "./issue";
import type { ImportPlan } from "./plan-import";
import type { ProposedRow } from "./propose";
import { keyOf, valueText } from "./row-keys";
import { isDecided } from "./went";

export interface ControlRequest {
  readonly asAt: CivilDate;
  readonly checkedBy: string | null;
}
export interface ImportControls {
  readonly edits: readonly ImportedRow[];
  readonly issues: readonly ImportIssue[];
}

export const CONTROLS_TABLE = "Controls";

/** A row of Controls for each school and year of the file: its total, whether or not every row could be read in. */
export function controlEdits(plan: ImportPlan, request: ControlRequest, book: ImportBook): ImportControls {
  const table = book.table(CONTROLS_TABLE);
  if (table === null) return { edits: [], issues: [fileNote("The workbook has no table Controls")] };
  const edits = [...groupBy(plan.rows, placeOf(book)).entries()].flatMap(([, rows]) =>
    controlsOf(rows, book).flatMap((own): ImportedRow[] => editOf(own, { plan, request, book })),
  );
  const none = fileNote("No control compares with what this file holds, or a total of it is not known");
  return { edits, issues: edits.length === 0 ? [none] : [] };
}

/**
 * Rows of the workbook that count towards the totals of a file and are not in it: its totals are of a part only.
 * What is taken out is no such row.
 */
export function rowsBeside(plan: ImportPlan, book: ImportBook, removesMissing: boolean): number {
  const counted = [...groupBy(plan.rows, ({ table }) => table)].map(([{ table }, own]) => {
    const keys = table.columns.filter(({ isKey }) => isKey);
    const keyIn = ({ values }: Measured): string | null => keyOf((header) => values.get(header), keys);
    const went = plan.tables.find((changes) => changes.table === table.name)?.went ?? [];
    const gone = removesMissing ? went.map(({ before }) => rowOf(before)) : [];
    const named = new Set([...own, ...gone].map(keyIn));
    const places = new Set(own.map((row) => placeIn(table.name, row, book)));
    const measures = CONTROLS[table.name] ?? [];
    return table.rows
      .filter((row) => !isDecided(row))
      .map(rowOf)
      .filter((row) => places.has(placeIn(table.name, row, book)) && !named.has(keyIn(row)))
      .filter((row) => measures.some(({ of }) => !isZero(of(row)))).length;
  });
  return counted.reduce((all, count) => all + count, 0);
}

const rowOf = (row: ImportValues): Measured => ({ values: new Map(Object.entries(row)) });

const placeOf =
  (book: ImportBook) =>
  (row: ProposedRow): string =>
    placeIn(row.table.table.name, row, book);
const placeIn = (table: string, row: Measured, book: ImportBook): string =>
  JSON.stringify([table, nameKey(text(row, "School")), yearOf(row, book)]);
const yearOf = (row: Measured, { years }: ImportBook): string =>
  text(row, "Academic year") || (years[0] ?? "");

interface Total {
  readonly control: string;
  readonly school: string;
  readonly academicYear: string;
  readonly total: number;
}

function controlsOf(rows: readonly ProposedRow[], book: ImportBook): Total[] {
  const [first] = rows;
  const school = first ? text(first, "School") : "";
  if (!first || school === "") return [];
  return (CONTROLS[first.table.table.name] ?? []).flatMap(({ control, of }): Total[] => {
    const total = sum(rows.map(of));
    const exact = exactText(total);
    if (!isKnown(total) || exact === null || (control === "GAG statement" && !rows.some(isGrant))) return [];
    return [{ control, school, academicYear: yearOf(first, book), total: Number(exact) }];
  });
}

interface Editing {
  readonly plan: ImportPlan;
  readonly request: ControlRequest;
  readonly book: ImportBook;
}

function editOf(
  { control, school, academicYear, total }: Total,
  { plan, request, book }: Editing,
): ImportedRow[] {
  const values: ImportValues = {
    "As at": request.asAt,
    "External total": total,
    "Source document": plan.file,
    "Checked by": request.checkedBy,
  };
  const isOwn = (row: ImportValues): boolean =>
    isSameName(valueText(row.Control), control) &&
    isSameName(valueText(row.School), school) &&
    (valueText(row["Academic year"]) || (book.years[0] ?? "")) === academicYear;
  const own = book.table(CONTROLS_TABLE)?.rows.find(isOwn);
  const { Control, School, "Academic year": year } = own ?? {};
  const key: ImportValues = own
    ? { Control: Control ?? null, School: School ?? null, "Academic year": year ?? null }
    : { Control: control, School: school, "Academic year": academicYear };
  const does = own ? "update" : "add";
  return [{ edit: "import", does, table: CONTROLS_TABLE, key, values: own ? values : { ...key, ...values } }];
}
