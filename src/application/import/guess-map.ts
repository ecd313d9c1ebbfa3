import type { ImportKind } from "../../domain/reference";
import { isAcross } from "./across";
import type { CellContext } from "./cells/read-cell";
import { plainHeader } from "./headers";
import { IMPORT_TARGETS } from "./kinds";
import type { ImportTarget } from "./import-target";
import type { MapRow } from "./map-rows";
import { cellText } from "./source";
import type { SourceRow } from "./source";

/** The map that the spelling of the headers suggests, for the kind's own table. Ids and codes come first. */
export function guessMap(kind: ImportKind, header: SourceRow, context: CellContext): MapRow[] {
  const [target] = IMPORT_TARGETS[kind];
  const columns = context.book.table(target.table)?.columns ?? [];
  const free = new Map(header.cells.map((cell) => [plainHeader(cellText(cell)), cellText(cell)]));
  free.delete("");
  const guessed = new Map<string, string>();
  const take = (column: string, spelling: string): void => {
    const own = free.get(spelling);
    if (own === undefined || guessed.has(column)) return;
    guessed.set(column, own);
    free.delete(spelling);
  };
  for (const { header: own } of columns) take(own, plainHeader(own));
  for (const { header: own } of columns) {
    for (const spelling of target.spellings[own] ?? []) take(own, spelling);
  }
  const row = (sourceColumn: string, column: string): MapRow => ({
    ...{ map: "", kind, sourceColumn, table: target.table, column },
  });
  return [
    ...[...guessed].map(([column, own]) => row(own, column)),
    ...acrossHeaders(target, header, { free, guessed, context }).map((own) =>
      row(own, target.across?.into ?? ""),
    ),
  ];
}

interface Guessing {
  readonly free: ReadonlyMap<string, string>;
  readonly guessed: ReadonlyMap<string, string>;
  readonly context: CellContext;
}

/** Headers such as months, where no column of the file says which month a row is of. */
function acrossHeaders(
  { across }: ImportTarget,
  header: SourceRow,
  { free, guessed, context }: Guessing,
): string[] {
  if (across === null || guessed.has(across.column) || guessed.has(across.into)) return [];
  return header.cells
    .filter((cell) => free.has(plainHeader(cellText(cell))) && isAcross(across.column, cell, context))
    .map(cellText);
}
