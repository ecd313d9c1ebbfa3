import type { ChosenMap } from "./choose-map";
import { fileError, fileNote } from "./issue";
import type { ImportIssue } from "./issue";
import type { TableMapping } from "./mapping";
import { cellText, isBlankCell, isBlankRow } from "./source";
import type { SourceFile } from "./source";

/** What is to be said of the file before any of its rows. */
export function fileIssues(
  file: SourceFile,
  { header }: ChosenMap,
  tables: readonly TableMapping[],
): ImportIssue[] {
  const used = new Set(
    tables.flatMap(({ fillings, across }) => [
      ...fillings.map(({ place }) => place),
      ...(across?.headers ?? []).map(({ place }) => place),
    ]),
  );
  const unused = header.cells.flatMap((cell, place) =>
    isBlankCell(cell) || used.has(place) ? [] : [cellText(cell)],
  );
  const above = file.rows.filter((row) => row.number < header.number && !isBlankRow(row)).length;
  return [
    ...file.notes.map(fileNote),
    ...file.problems.map(({ row, text }) => fileError(text, row)),
    ...(above > 0
      ? [fileNote(`The headers are in row ${header.number}; rows above them were passed over`)]
      : []),
    ...(unused.length > 0 ? [fileNote(`Not used: ${unused.join(", ")}`)] : []),
  ];
}
