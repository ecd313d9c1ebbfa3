import { isChartName } from "../../../layout/look/chart-look";
import { HEADER_ROW, PURPOSE_ROW } from "../../../layout/placing";
import { keptSentence } from "./sentences";
import type { Area } from "./standing";

/** A sheet of formulas that has to be made anew, with the tables of ours on it as they stand. */
export interface OldSheet {
  readonly sheet: Excel.Worksheet;
  /** Names of tables that are none of ours. */
  readonly others: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    /** A header that Headroom does not write. */
    readonly strange: string | null;
  }[];
}

const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** Asks for all that is not ours, and says once it is known what would be lost; null: nothing. */
export function whoseSheet({ sheet, others, tables }: OldSheet): () => string | null {
  const cells = besides(tables.map(({ area }) => area)).map(({ row, column, rows, columns }) => {
    const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    used.load("address");
    return used;
  });
  sheet.charts.load("items/name");
  const shapes = sheet.shapes.getCount();
  const { name } = sheet;
  return () => {
    const column = tables.find(({ strange }) => strange !== null);
    const used = cells.find(({ isNullObject }) => !isNullObject);
    const chart = sheet.charts.items.find((own) => !isChartName(own.name));
    const what = [
      others.map((table) => `The table ${table}`),
      column ? [`The column ${column.strange ?? ""} of the table ${column.name}`] : [],
      used ? [`What stands in ${used.address}`] : [],
      chart ? [`The chart ${chart.name}`] : [],
      countIn(shapes) > 0 ? ["A shape or a picture"] : [],
    ].flat();
    return what[0] === undefined ? null : keptSentence(name, what[0]);
  };
}

const countIn = ({ value }: OfficeExtension.ClientResult<number>): number => value;

/** The cells beside, between and below tables that stand side by side, and those of the lines above but the first. */
function besides(tables: readonly Area[]): Area[] {
  const ordered = [...tables].sort((one, other) => one.column - other.column);
  const top = { row: 0, rows: PURPOSE_ROW - 1, column: 1, columns: LAST_COLUMN - 1 };
  const [row, rows] = [PURPOSE_ROW - 1, LAST_ROW - PURPOSE_ROW + 1];
  const gaps = [{ column: 0, columns: 0 }, ...ordered].map((table, index) => {
    const column = table.column + table.columns;
    return { row, rows, column, columns: (ordered[index]?.column ?? LAST_COLUMN) - column };
  });
  const below = ordered.map((table) => ({
    ...table,
    row: table.row + table.rows,
    rows: LAST_ROW - table.row - table.rows,
  }));
  const above = ordered
    .filter((table) => table.row > HEADER_ROW - 1)
    .map((table) => ({ ...table, row: HEADER_ROW - 1, rows: table.row - HEADER_ROW + 1 }));
  return [top, ...gaps, ...above, ...below].filter((area) => area.rows > 0 && area.columns > 0);
}
