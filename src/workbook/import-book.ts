import type {
  ImportBook,
  ImportColumn,
  ImportTable,
  ImportValue,
  ImportValues,
} from "../application/import/import-book";
import { mapRowOf } from "../application/import/map-rows";
import type { MapRow } from "../application/import/map-rows";
import { MAPS_TABLE } from "../application/import/map-edits";
import { valueText } from "../application/import/row-keys";
import { IMPORT_TARGETS } from "../application/import/kinds";
import { isNeedGroupPhase } from "../domain/curriculum";
import { isSameName } from "../domain/kernel";
import type { TrustModel } from "../domain/reinvestment";
import { nameBookOf } from "./codec/name-book";
import { dateOfSerial } from "./codec/serial-date";
import type { CellValue, HostTable } from "./host";
import { columnPosition, tableNamed } from "./layout/find-row";
import { columnOf, fieldsOf } from "./layout/table";
import type { TableLayout } from "./layout/table";
import { ALL_TABLES, controlsTable } from "./layout/tables";

const TABLES = [
  ...Object.values(IMPORT_TARGETS).flatMap((targets) => targets.map(({ table }) => table)),
  MAPS_TABLE,
  controlsTable.name,
];

/** A workbook as an import sees it. */
export function importBook(tables: readonly HostTable[], { everything }: TrustModel): ImportBook {
  const names = nameBookOf(tables);
  const known = new Map(
    ALL_TABLES.filter(({ name }) => TABLES.includes(name)).flatMap((layout) => {
      const found = tableNamed(tables, layout.name);
      return found ? [[layout.name, importTable(layout, found)] as const] : [];
    }),
  );
  return {
    table: (name) => known.get(name) ?? null,
    find: (table, name) => names.find(table, name),
    names: (table) => names.all(table),
    dayOf: dateOfSerial,
    groupsByNeed(school) {
      const own = everything.schools.find(({ name }) => isSameName(name, school));
      return own === undefined || own.phase === null || isNeedGroupPhase(own.phase);
    },
    maps: (known.get(MAPS_TABLE)?.rows ?? []).map(mapRow).filter(({ map }) => map !== ""),
    years: everything.timeline.years,
    schools: everything.schools.map(({ name }) => name),
  };
}

function importTable(layout: TableLayout, table: HostTable): ImportTable {
  const columns = fieldsOf(layout).flatMap((field): ImportColumn[] => {
    const { names, allowed, ...column } = columnOf(layout, field);
    if (columnPosition(table, column.header) === null) return [];
    const { header, kind, required, least, most, whole } = column;
    return [
      {
        ...{ header, kind, required, least, most, whole },
        isKey: layout.keyFields.includes(field),
        allowed: [...(allowed ?? []), ...(names?.alsoAllowed ?? [])],
        names: names?.table ?? null,
      },
    ];
  });
  const positions = columns.map((column) => [column, columnPosition(table, column.header) ?? -1] as const);
  const rows = table.rows.map((cells): ImportValues =>
    Object.fromEntries(
      positions.map(([column, position]) => [column.header, importValue(cells[position] ?? null, column)]),
    ),
  );
  const isFilled = (row: ImportValues): boolean => Object.values(row).some((value) => value !== null);
  return { name: layout.name, columns, rows: rows.filter(isFilled) };
}

function importValue(cell: CellValue, { kind }: ImportColumn): ImportValue {
  if (cell === null) return null;
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "boolean") return kind === "yes-no" ? (cell ? "yes" : "no") : String(cell);
  if (typeof cell === "number") return kind === "date" ? (dateOfSerial(cell) ?? cell) : cell;
  return cell.trim() === "" ? null : cell;
}

const mapRow = (row: ImportValues): MapRow => mapRowOf((header) => valueText(row[header]).trim());
