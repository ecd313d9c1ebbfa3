import { nameKey } from "../domain/kernel";
import type { CellValue, HostTable } from "./host";
import { columnPosition, tableNamed } from "./layout/find-row";
import { columnOf, fieldsOf } from "./layout/table";
import { ALL_TABLES } from "./layout/tables";

/** Records of decisions and of what came of them, and the form of a return: plans are worked out from the others. */
const RECORDS = [
  "Scenarios",
  "FrozenFigures",
  "Releases",
  "Commitments",
  "Actuals",
  "PrivateReasons",
  "AuditLog",
  "BfrLines",
];

/** The inputs of a workbook as one text, whatever the order and places of columns: for its hash. */
export const inputsText = (tables: readonly HostTable[]): string =>
  textOfTables(tables, { leftOut: RECORDS });

interface LeftOut {
  readonly leftOut: readonly string[];
  /** A column, too. */
  readonly column?: { readonly table: string; readonly header: string };
}

export function textOfTables(tables: readonly HostTable[], { leftOut, column }: LeftOut): string {
  const left = new Set(leftOut.map(nameKey));
  const layouts = ALL_TABLES.filter(({ name }) => !left.has(nameKey(name)));
  return layouts
    .map((layout) => {
      const table = tableNamed(tables, layout.name);
      const headers = fieldsOf(layout)
        .map((field) => columnOf(layout, field).header)
        .filter((header) => layout.name !== column?.table || header !== column.header);
      const positions = headers.map((header) => (table ? columnPosition(table, header) : null));
      const rows = (table?.rows ?? []).map((cells) => positions.map((position) => valueAt(cells, position)));
      const filled = rows.filter((cells) => cells.some((value) => value !== null));
      return JSON.stringify([layout.name, table === null ? null : filled]);
    })
    .join("\n");
}

function valueAt(cells: readonly CellValue[], position: number | null): CellValue {
  const value = position === null ? null : (cells[position] ?? null);
  return typeof value === "string" && value.trim() === "" ? null : value;
}
