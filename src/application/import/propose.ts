import { OTHER_TAUGHT, yearNumber } from "../../domain/curriculum";
import { nameKey, stepByStep } from "../../domain/kernel";
import type { Stepwise } from "../../domain/kernel";
import { readCell } from "./cells/read-cell";
import type { CellContext } from "./cells/read-cell";
import type { CellReading } from "./cells/reading";
import { wordsMet } from "./file-words";
import type { FileWord, WordsMet } from "./file-words";
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
  readonly words: readonly FileWord[];
}

interface Proposing {
  readonly header: SourceRow;
  readonly tables: readonly TableMapping[];
  readonly context: CellContext;
}

/** Every row below the headers as rows of tables, and what is wrong with each cell. */
export function* propose(file: SourceFile, proposing: Proposing): Stepwise<Proposed> {
  const issues: ImportIssue[] = [];
  const words = wordsMet();
  const { header, tables } = proposing;
  const body = file.rows.filter((row) => row.number > header.number && !isBlankRow(row));
  const rows = yield* stepByStep("row", body, (row) => {
    issues.push(...ragged(row, header, file.rowsHaveEnds));
    return tables.flatMap((table, index) =>
      // a row may have nothing for the second table of its kind
      index > 0 && isEmptyFor(row, table) ? [] : rowsFor({ ...proposing, table, row, issues, words }),
    );
  });
  return { rows, issues, words: words.all() };
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
function rowsFor(reading: Reading): ProposedRow[] {
  const { row, table } = reading;
  const make = (more: readonly ColumnCell[]): ProposedRow => {
    const own = table.fillings.map((filling) => cellOf(row, filling));
    return { table, source: row, values: valuesOf([...own, ...more], reading) };
  };
  if (table.across === null) return [make([])];
  const { column, into, headers } = table.across;
  return headers
    .filter(({ place }) => !isBlankCell(row.cells[place]))
    .map(({ place, header }) =>
      make([{ column, cell: header, place, word: null }, cellOf(row, { ...into, place })]),
    );
}

interface ColumnCell {
  readonly column: ImportColumn;
  readonly cell: SourceCell;
  readonly place: number | null;
  /** The workbook's word that the map has for what stands in the file; null: it has none. */
  readonly word: string | null;
}

function cellOf({ cells }: SourceRow, { column, place, always, words }: Filling): ColumnCell {
  const cell = place === null ? always : (cells[place] ?? null);
  const word = words.size === 0 ? null : (words.get(nameKey(cellText(cell))) ?? null);
  return { column, cell, place, word };
}

interface Reading extends Proposing {
  readonly table: TableMapping;
  readonly row: SourceRow;
  readonly issues: ImportIssue[];
  readonly words: WordsMet;
}

function valuesOf(cells: readonly ColumnCell[], reading: Reading): Map<string, ImportValue> {
  const values = new Map<string, ImportValue>();
  for (const own of cells) {
    const read = readCell(own.word ?? own.cell, own.column, reading.context);
    tell(read, own, reading);
    meet(read, own, reading);
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

/** What a person may say the meaning of, or has said. */
function meet(
  read: CellReading,
  { column, cell, place, word }: ColumnCell,
  { table, header, words }: Reading,
): void {
  const isUnknown = "problem" in read && read.isUnknownWord === true;
  if (place === null || (word === null && !isUnknown)) return;
  const of = { table: table.table.name, column, header: cellText(header.cells[place]) };
  words.meet({ ...of, found: cellText(cell), here: isUnknown ? null : word });
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
