import type { ImportKind } from "../../domain/reference";
import { groupBy, isSameName, nameKey } from "../../domain/kernel";
import { isAcross } from "./across";
import type { CellContext } from "./cells/read-cell";
import { plainHeader, placesOf } from "./headers";
import type { ImportColumn, ImportTable } from "./import-book";
import { fileError } from "./issue";
import type { ImportIssue } from "./issue";
import { IMPORT_TARGETS } from "./kinds";
import type { ImportTarget } from "./import-target";
import { mapSource } from "./map-rows";
import type { MapRow } from "./map-rows";
import { cellText } from "./source";
import type { SourceCell, SourceRow } from "./source";

/** Where the cells of a column come from: a place in the row, or a value that every row has. */
export interface Filling {
  readonly column: ImportColumn;
  readonly place: number | null;
  readonly always: string;
  /** The workbook's word for what stands in the file, by its key. */
  readonly words: ReadonlyMap<string, string>;
}
/** A header that says what its cells are of, such as a month. */
export interface AcrossHeader {
  readonly place: number;
  readonly header: SourceCell;
}
export interface TableMapping {
  readonly target: ImportTarget;
  readonly table: ImportTable;
  readonly fillings: readonly Filling[];
  readonly across: {
    readonly column: ImportColumn;
    readonly into: Filling;
    readonly headers: readonly AcrossHeader[];
  } | null;
}
export interface Mapped {
  readonly tables: readonly TableMapping[];
  readonly issues: readonly ImportIssue[];
}

/** The rows of a map on the headers of a file: what fills which column, and what does not fit. */
export function mapped(
  rows: readonly MapRow[],
  header: SourceRow,
  kind: ImportKind,
  context: CellContext,
): Mapped {
  const issues: ImportIssue[] = [];
  const say = (text: string): null => {
    issues.push(fileError(text, header.number));
    return null;
  };
  const tables = [...groupBy(rows, ({ table }) => nameKey(table)).values()].flatMap((own): TableMapping[] => {
    const name = own[0]?.table ?? "";
    const target = IMPORT_TARGETS[kind].find(({ table }) => isSameName(table, name));
    if (!target) return say(`The map names the table ${name}, which a file of ${kind} does not fill`) ?? [];
    const table = context.book.table(target.table);
    if (!table) return say(`The workbook has no table ${target.table}`) ?? [];
    return [tableMapping(own, { target, table, header, context, say })];
  });
  return { tables, issues };
}

interface Mapping {
  readonly target: ImportTarget;
  readonly table: ImportTable;
  readonly header: SourceRow;
  readonly context: CellContext;
  readonly say: (text: string) => null;
}

function tableMapping(rows: readonly MapRow[], mapping: Mapping): TableMapping {
  const { target, table, say } = mapping;
  const fillings: Filling[] = [];
  let across: TableMapping["across"] = null;
  const isFilled = (wanted: string): boolean => rows.some(({ column }) => isSameName(column, wanted));
  for (const own of groupBy(rows, ({ column }) => nameKey(column)).values()) {
    const name = own[0]?.column ?? "";
    const column = table.columns.find(({ header }) => isSameName(header, name));
    if (!column) {
      say(`The map names ${name}, and the table ${table.name} has no such column`);
      continue;
    }
    const found = fillingsOf(own, column, mapping);
    const spread = target.across;
    if (spread !== null && isSameName(spread.into, column.header) && !isFilled(spread.column)) {
      across = acrossOf(found, spread.column, mapping);
    }
    if (across?.into.column === column) continue;
    if (found.length > 1) say(`The map fills ${column.header} from more than one column`);
    fillings.push(...found.slice(0, 1));
  }
  return { target, table, fillings, across };
}

/** One for each column of the file, or for the value that every row has. */
function fillingsOf(rows: readonly MapRow[], column: ImportColumn, mapping: Mapping): Filling[] {
  const sources = rows.map(({ sourceColumn }) => mapSource(sourceColumn));
  const words = new Map(
    sources.flatMap((own) => (own.is === "word" ? [[nameKey(own.found), own.here] as const] : [])),
  );
  const headers = new Map(
    sources.flatMap((own) => (own.is === "always" ? [] : [[plainHeader(own.header), own.header] as const])),
  );
  const places = [...headers.values()].flatMap((header): Filling[] => {
    const place = placeOf(header, mapping);
    return place === null ? [] : [{ column, place, always: "", words }];
  });
  const always = sources.flatMap((own): Filling[] =>
    own.is === "always" ? [{ column, place: null, always: own.value, words }] : [],
  );
  return [...places, ...always];
}

function placeOf(wanted: string, { header, say }: Mapping): number | null {
  const [place, ...others] = placesOf(header).get(plainHeader(wanted)) ?? [];
  if (place === undefined) return say(`The header "${wanted}" is missing, and the map names it`);
  return others.length > 0
    ? say(`The header "${cellText(header.cells[place])}" stands twice: nobody can say which is meant`)
    : place;
}

function acrossOf(
  found: readonly Filling[],
  acrossColumn: string,
  { table, header, context }: Mapping,
): TableMapping["across"] {
  const column = table.columns.find((own) => isSameName(own.header, acrossColumn));
  const [into] = found;
  const headers = found.flatMap(({ place }): AcrossHeader[] => {
    const cell = place === null ? null : (header.cells[place] ?? null);
    return place !== null && isAcross(acrossColumn, cell, context) ? [{ place, header: cell }] : [];
  });
  return column && into && headers.length > 0 && headers.length === found.length
    ? { column, into, headers }
    : null;
}
