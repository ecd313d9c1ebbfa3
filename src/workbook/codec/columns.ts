import { problem, warning } from "../../domain/kernel";
import type { Issue, TablePlace } from "../../domain/kernel";
import { columnLetters } from "../host";
import type { HostTable } from "../host";
import { columnPosition } from "../layout/find-row";
import { columnOf, fieldsOf } from "../layout/table";
import type { TableLayout } from "../layout/table";

export interface FoundColumns {
  readonly place: TablePlace;
  readonly positions: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Where each field of a table stands. A column that is not there is an issue, never a blank. */
export function findColumns(table: HostTable, layout: TableLayout): FoundColumns {
  const positions = new Map<string, number>();
  const issues: Issue[] = [];
  const head = { sheet: table.sheet, cell: `${columnLetters(table.firstColumn)}${table.headerRow}` };
  for (const field of fieldsOf(layout)) {
    const column = columnOf(layout, field);
    const position = columnPosition(table, column.header);
    if (position !== null) positions.set(field, position);
    else {
      const describes = !column.required && (column.kind === "text" || column.kind === "any");
      const finding = { code: "missing-column", table: layout.name, field: column.header } as const;
      issues.push(describes ? warning(finding, head) : problem(finding, head));
    }
  }
  const letters = (position: number): string => columnLetters(table.firstColumn + position);
  return {
    place: {
      table: layout.name,
      sheet: table.sheet,
      headerRow: table.headerRow,
      columns: new Map([...positions].map(([field, position]) => [field, letters(position)])),
    },
    positions,
    issues,
  };
}

/** What stands right below a table looks like one of its rows and is easily lost. */
export function rowBelow(table: HostTable, layout: TableLayout): Issue[] {
  if (table.rowBelow === undefined) return [];
  const cell = `${columnLetters(table.firstColumn)}${String(table.rowBelow)}`;
  return [problem({ code: "row-below-table", table: layout.name }, { sheet: table.sheet, cell })];
}
