/** A table before its cells are read. Sheets and tables are known by Excel's own ids, too. */
export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly isProtected: boolean;
  readonly hasTotals: boolean;
  readonly bodyRows: number;
  readonly columns: number;
}

const ASKED = [
  "id",
  "name",
  "showTotals",
  "showHeaders",
  "rows/count",
  "columns/count",
  "worksheet/name",
  "worksheet/id",
  "worksheet/protection/protected",
];

/** One sync: which tables the workbook has, and how large they are. */
export async function findTables(context: Excel.RequestContext): Promise<FoundTable[]> {
  const { tables } = context.workbook;
  tables.load(ASKED.map((name) => `items/${name}`).join(","));
  await context.sync();
  const shown = tables.items.filter(({ showHeaders }) => showHeaders);
  return shown.map(({ id, name, worksheet, showTotals, rows, columns }) => ({
    id,
    name,
    sheet: worksheet.name,
    sheetId: worksheet.id,
    isProtected: worksheet.protection.protected,
    hasTotals: showTotals,
    bodyRows: rows.count,
    columns: columns.count,
  }));
}
