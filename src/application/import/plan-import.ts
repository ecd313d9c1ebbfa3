import { allAtOnce, groupBy } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import type { ImportKind } from "../../domain/reference";
import type { ImportedRow } from "../table-edits";
import type { CellContext } from "./cells/read-cell";
import { chooseMap, withSet } from "./choose-map";
import type { ChosenMap, WantedMap } from "./choose-map";
import { compareRows } from "./compare";
import type { Compared } from "./compare";
import type { TableChanges } from "./row-change";
import { fileIssues } from "./file-issues";
import { fillIds } from "./fill-ids";
import type { FileWord } from "./file-words";
import { fileError } from "./issue";
import type { ImportIssue } from "./issue";
import { mapped } from "./mapping";
import type { TableMapping } from "./mapping";
import { mapEdits } from "./map-edits";
import { propose } from "./propose";
import type { ProposedRow } from "./propose";
import { isBlankRow } from "./source";
import type { SourceFile } from "./source";
import { totalsOf } from "./totals";
import type { FileTotal } from "./totals";

export interface ImportRequest {
  readonly kind: ImportKind;
  readonly map: WantedMap;
  /** Columns that every row of this file has a value for. */
  readonly set: ReadonlyMap<string, string>;
  readonly skipBadRows: boolean;
  readonly removeMissing: boolean;
}

/** What an import would do, and what keeps it from being done. */
export interface ImportPlan {
  readonly kind: ImportKind;
  readonly file: string;
  readonly map: ChosenMap;
  readonly tables: readonly TableChanges[];
  readonly totals: readonly FileTotal[];
  readonly rows: readonly ProposedRow[];
  readonly words: readonly FileWord[];
  /** Rows of the file below its headers. */
  readonly count: number;
  /** Rows with an error, by their numbers. */
  readonly bad: readonly number[];
  readonly issues: readonly ImportIssue[];
  /** Nothing may be written: an error is of the whole file, or bad rows are not to be skipped. */
  readonly isBlocked: boolean;
  /** Whether rows that the file does not have are taken out. */
  readonly removes: boolean;
  readonly edits: readonly ImportedRow[];
}

export type PlannedImport = ImportPlan | { readonly refused: string };

export const planImport = (file: SourceFile, request: ImportRequest, context: CellContext): PlannedImport =>
  allAtOnce(planImportStepwise(file, request, context));

export function* planImportStepwise(
  file: SourceFile,
  request: ImportRequest,
  context: CellContext,
): Stepwise<PlannedImport> {
  if (file.rows.every(isBlankRow)) return { refused: "The file is empty" };
  const map = chooseMap(file, request.kind, request.map, context);
  if ("refused" in map) return map;
  const rows = withSet(map.rows, request.set, request.kind);
  const { tables, issues } = mapped(rows, map.header, request.kind, context);
  const proposed = yield* propose(file, { header: map.header, tables, context });
  const identified = yield* fillIds(proposed.rows);
  const found = [...fileIssues(file, map, tables), ...issues, ...proposed.issues, ...identified.issues];
  const { words } = proposed;
  return yield* planOf(file, { request, map, tables, rows: identified.rows, words, found, context });
}

interface Planning {
  readonly request: ImportRequest;
  readonly map: ChosenMap;
  readonly tables: readonly TableMapping[];
  readonly rows: readonly ProposedRow[];
  readonly words: readonly FileWord[];
  readonly found: readonly ImportIssue[];
  readonly context: CellContext;
}

function* planOf(
  file: SourceFile,
  { request, map, tables, rows, words, found, context }: Planning,
): Stepwise<ImportPlan> {
  const below = file.rows.filter((row) => row.number > map.header.number && !isBlankRow(row));
  const bad = new Set(errorRows(found).filter((row) => row > map.header.number));
  const byTable = groupBy(rows, ({ table }) => table);
  const compared: Compared[] = [];
  for (const table of tables) compared.push(yield* compareRows(table, byTable.get(table) ?? [], bad));
  const none = below.length === 0 ? [fileError("The file has headers and no rows below them")] : [];
  const unsafe = request.removeMissing && bad.size > 0 ? [fileError(MAY_BE_BAD)] : [];
  const issues = [...found, ...none, ...unsafe, ...compared.flatMap((own) => own.issues)];
  const isOfFile = ({ severity, row }: ImportIssue): boolean =>
    severity === "error" && (row === null || row <= map.header.number);
  const isBlocked = issues.some(isOfFile) || (bad.size > 0 && !request.skipBadRows);
  // a row may be bad for the second of its tables only: nothing of it is written
  const changes = compared.map((own) => withoutBad(own.changes, bad));
  return {
    ...{ kind: request.kind, file: file.name, map, tables: changes, rows, words, issues, isBlocked },
    removes: request.removeMissing,
    totals: totalsOf(tables, rows),
    count: below.length,
    bad: [...bad].sort((a, b) => a - b),
    edits: isBlocked ? [] : [...editsOf(changes, request), ...mapEdits(map, request.kind, context.book)],
  };
}

const MAY_BE_BAD =
  "Nothing is taken out of the workbook while rows of the file cannot be used: what they stand for may be among it. Put those rows right, or keep what the file does not have";

const errorRows = (issues: readonly ImportIssue[]): number[] =>
  issues.flatMap(({ severity, row }) => (severity === "error" && row !== null ? [row] : []));

function withoutBad(changes: TableChanges, bad: ReadonlySet<number>): TableChanges {
  const isGood = ({ source }: { readonly source: number | null }): boolean =>
    source === null || !bad.has(source);
  return { ...changes, comes: changes.comes.filter(isGood), changes: changes.changes.filter(isGood) };
}

function editsOf(tables: readonly TableChanges[], { removeMissing }: ImportRequest): ImportedRow[] {
  return tables.flatMap(({ table, comes, changes, went }): ImportedRow[] => [
    ...changes.map(({ key, values }) => ({ edit: "import", does: "update", table, key, values }) as const),
    ...comes.map(({ key, values }) => ({ edit: "import", does: "add", table, key, values }) as const),
    ...(removeMissing ? went : []).map(
      ({ key, values }) => ({ edit: "import", does: "remove", table, key, values }) as const,
    ),
  ]);
}
