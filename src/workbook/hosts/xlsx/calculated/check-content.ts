import type { CalculatedSheets } from "../../../layout/calculated/calculated-sheets";

/** Excel's limit, in characters, and what no name of a sheet may hold. */
const LONGEST_SHEET_NAME = 31;
const NOT_IN_SHEET_NAME = /[\\/?*[\]:]|^'|'$/;

function onlyOnce(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names.map((one) => one.toLowerCase())) {
    if (seen.has(name)) throw new Error(`There are two ${what} called ${name}.`);
    seen.add(name);
  }
}

/** Content that would make a file that Excel must repair is a fault of whoever made it. */
export function checkContent({ sheets }: CalculatedSheets): void {
  onlyOnce(
    sheets.map(({ name }) => name),
    "sheets",
  );
  const layouts = sheets.flatMap(({ tables }) => tables.map(({ layout }) => layout));
  onlyOnce(
    layouts.map(({ name }) => name),
    "tables",
  );
  for (const { name, columns } of layouts) {
    onlyOnce(
      columns.map(({ header }) => header),
      `columns of ${name}`,
    );
    if (columns.length === 0) throw new Error(`The table ${name} has no columns.`);
  }
  for (const { name, tables, charts } of sheets) {
    const fits = name !== "" && name.length <= LONGEST_SHEET_NAME && !NOT_IN_SHEET_NAME.test(name);
    if (!fits) throw new Error(`No sheet can be called ${name}.`);
    // without one it would not be known as Headroom's when it is written again
    if (tables.length === 0) throw new Error(`The sheet ${name} has no table.`);
    for (const { title, table } of charts) {
      if (!tables.some(({ layout }) => layout.name === table)) {
        throw new Error(`The chart ${title} shows a table that is not on its sheet.`);
      }
    }
  }
}
