import { OTHER_TAUGHT, yearNumber } from "../../domain/curriculum";
import { nameKey, stepByStep } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import { readCell } from "./cells/read-cell";
import type { CellContext } from "./cells/read-cell";
import type { CellReading } from "./cells/reading";
import type { ImportColumn, ImportValue } from "./import-book";
import type { ImportIssue } from "./issue";
import type { Filling, TableMapping } from "./mapping";
import { cellText, isBlankCell, isBlankRow } from "./source";
import type { SourceCell, SourceFile, SourceRow } from "./source";

/** A row that a file gives for a table. */
export interface ProposedRow {
  readonly table: TableMapping;
  readonly source: SourceRow;
  /** By header. A column without a value here could not be read. */
  readonly values: ReadonlyMap<string, ImportValue>;
}
export interface Proposed {
  readonly rows: readonly ProposedRow[];
  readonly issues: readonly ImportIssue[];
}

interface Proposing {
  readonly header: SourceRow;
  readonly tables: readonly TableMapping[];
  readonly context: CellContext;
}

/** Every row below the headers as rows of tables, and what is wrong with each cell. */
export function* propose(file: SourceFile, proposing: Proposing): Stepwise<Proposed> {
  const issues: ImportIssue[] = [];
  const { header, tables } = proposing;
  const body = file.rows.filter((row) => row.number > header.number && !isBlankRow(row));
  const rows = yield* stepByStep("row", body, (row) => {
    issues.push(...ragged(row, header, file.rowsHaveEnds));
    return tables.flatMap((table, index) =>
      // a row may have nothing for the second table of its kind
      index > 0 && isEmptyFor(row, table) ? [] : rowsFor(row, table, proposing, issues),
    );
  });
  return { rows, issues };
}

function ragged({ number, cells }: SourceRow, header: SourceRow, haveEnds: boolean): ImportIssue[] {
  const width = header.cells.length;
  const say = (text: string): ImportIssue[] => [{ severity: "error", row: number, column: null, text }];
  const more = cells.slice(width).filter((cell) => !isBlankCell(cell)).length;
  if (more > 0) return say(`The row has more cells than there are headers: ${more} too many`);
  const short = haveEnds && cells.length < width;
  return short ? say(`The row has ${cells.length} cells, and there are ${width} headers`) : [];
}

const isEmptyFor = ({ cells }: SourceRow, { fillings }: TableMapping): boolean =>
  fillings.every(({ place }) => place === null || isBlankCell(cells[place]));

/** One, or one for each header that says what its cells are of; a blank cell below such a one is no row. */
function rowsFor(
  row: SourceRow,
  table: TableMapping,
  proposing: Proposing,
  issues: ImportIssue[],
): ProposedRow[] {
  const make = (more: readonly ColumnCell[]): ProposedRow => {
    const own = table.fillings.map((filling) => cellOf(row, filling));
    return { table, source: row, values: valuesOf([...own, ...more], { row, ...proposing, issues }) };
  };
  if (table.across === null) return [make([])];
  const { column, into, headers } = table.across;
  return headers
    .filter(({ place }) => !isBlankCell(row.cells[place]))
    .map(({ place, header }) => make([{ column, cell: header, place }, cellOf(row, { ...into, place })]));
}

interface ColumnCell {
  readonly column: ImportColumn;
  readonly cell: SourceCell;
  readonly place: number | null;
}

function cellOf({ cells }: SourceRow, { column, place, always, words }: Filling): ColumnCell {
  const cell = place === null ? always : (cells[place] ?? null);
  const word = words.size === 0 ? undefined : words.get(nameKey(cellText(cell)));
  return { column, cell: word ?? cell, place };
}

interface Reading extends Proposing {
  readonly row: SourceRow;
  readonly issues: ImportIssue[];
}

function valuesOf(cells: readonly ColumnCell[], reading: Reading): Map<string, ImportValue> {
  const values = new Map<string, ImportValue>();
  for (const own of cells) {
    const read = readCell(own.cell, own.column, reading.context);
    tell(read, own, reading);
    if ("value" in read) values.set(own.column.header, read.value);
  }
  for (const own of cells) {
    const wrong = mistakenYearGroup(own.column, values, reading.context);
    if (wrong === null) continue;
    tell({ problem: wrong }, own, reading);
    values.delete(own.column.header);
  }
  return values;
}

function tell(read: CellReading, { place }: ColumnCell, { row, header, issues }: Reading): void {
  const at = { row: row.number, column: place === null ? null : cellText(header.cells[place]) };
  if ("problem" in read) issues.push({ severity: "error", ...at, text: read.problem });
  else if (read.note !== null) issues.push({ severity: "note", ...at, text: read.note });
}

/** Only a special school or alternative provision has groups by need. */
function mistakenYearGroup(
  { kind, header }: ImportColumn,
  values: ReadonlyMap<string, ImportValue>,
  { book }: CellContext,
): string | null {
  const [yearGroup, school] = [values.get(header), values.get("School")];
  if (kind !== "year-group" || typeof yearGroup !== "string" || typeof school !== "string") return null;
  if (yearGroup === OTHER_TAUGHT || yearNumber(yearGroup) !== null || book.groupsByNeed(school)) return null;
  return `${header} "${yearGroup}" is none of YN, YR and Y1 to Y14, and ${school} has no groups by need`;
}
