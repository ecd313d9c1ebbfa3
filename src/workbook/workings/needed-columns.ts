import { groupBy, isSameName } from "../../domain/kernel";
import type { HostTable } from "../host";
import { ALL_TABLES } from "../layout";
import { calculatedTables } from "../layout/calculated/calculated-tables";

const REFERENCE = /([A-Za-z]\w*)\[((?:\[[^\]]*\][,:]?)+|[^[\]]*)\]/g;

/** The columns of a table that a formula names. */
const headersIn = (inside: string): string[] =>
  (inside.startsWith("[") ? inside.slice(1, -1).split(/\][,:]\[/) : [inside]).filter(
    (header) => header !== "" && !header.startsWith("#"),
  );

/** Every column of an input or decision table that some formula reads, by table. */
function readColumns(years: number): Map<string, Set<string>> {
  const formulas = calculatedTables(years).flatMap(({ columns }) =>
    columns.flatMap(({ formula }) => formula ?? []),
  );
  const references = formulas.flatMap((text) => [...text.replace(/"[^"]*"/g, "").matchAll(REFERENCE)]);
  const byTable = groupBy(references, ([, table]) => table ?? "");
  return new Map(
    ALL_TABLES.map(({ name }) => [
      name,
      new Set((byTable.get(name) ?? []).flatMap(([, , inside]) => headersIn(inside ?? ""))),
    ]),
  );
}

/** Tables that people fill in and some formula reads. */
export const neededTables = (years: number): string[] =>
  [...readColumns(years)].flatMap(([name, headers]) => (headers.size === 0 ? [] : [name]));

/** Tables and columns that formulas read and the workbook does not have, in words: a formula would show #REF!. */
export function missingColumns(tables: readonly HostTable[], years: number): string[] {
  return [...readColumns(years)].flatMap(([name, headers]) => {
    if (headers.size === 0) return [];
    const table = tables.find((own) => isSameName(own.name, name));
    if (!table) return [`the table ${name}`];
    const isMissing = (header: string): boolean => !table.headers.some((own) => isSameName(own, header));
    return [...headers].filter(isMissing).map((header) => `the column ${header} of ${name}`);
  });
}
