import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface TablePart {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  /** Further attributes of the table element. */
  readonly more?: string;
}
export interface SheetPart {
  readonly name: string;
  /** What stands inside sheetData. */
  readonly rows: string;
  readonly tables: readonly TablePart[];
  readonly state?: string;
}
export interface BookParts {
  readonly sheets: readonly SheetPart[];
  /** What stands inside sst. */
  readonly strings?: string;
  readonly properties?: string;
  readonly styles?: string;
}

const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
const links = (inside: string): string => `<Relationships xmlns="${PACKAGE}">${inside}</Relationships>`;

const tableXml = (table: TablePart, id: number): string =>
  `<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.ref}" ${table.more ?? ""}>` +
  `<tableColumns count="${table.columns.length}">` +
  table.columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("") +
  "</tableColumns></table>";

const workbookXml = (book: BookParts): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${book.properties ?? ""}<sheets>` +
  book.sheets
    .map(
      (sheet, index) =>
        `<sheet name="${sheet.name}" sheetId="${index + 1}" state="${sheet.state ?? "visible"}" r:id="s${index + 1}"/>`,
    )
    .join("") +
  "</sheets></workbook>";

function sheetParts(sheet: SheetPart, number: number): Record<string, string> {
  const parts: Record<string, string> = {
    [`xl/worksheets/sheet${number}.xml`]: `<worksheet xmlns="${MAIN}"><sheetData>${sheet.rows}</sheetData></worksheet>`,
  };
  const inside = sheet.tables.map((table, index) => {
    const part = `tables/table${number}-${index + 1}.xml`;
    parts[`xl/${part}`] = tableXml(table, number * 100 + index);
    return link(`t${index + 1}`, "table", `../${part}`);
  });
  parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = links(inside.join(""));
  return parts;
}

/** The parts of a workbook, written by hand so that a test decides every character. */
export function bookParts(book: BookParts): Record<string, string> {
  const sheetLinks = book.sheets.map((_, index) =>
    link(`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  return {
    "xl/workbook.xml": workbookXml(book),
    "xl/_rels/workbook.xml.rels": links(
      sheetLinks.join("") +
        link("x1", "sharedStrings", "sharedStrings.xml") +
        link("x2", "styles", "styles.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${book.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${book.styles ?? ""}</styleSheet>`,
    ...Object.assign({}, ...book.sheets.map((sheet, index) => sheetParts(sheet, index + 1))),
  };
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2026, 0, 1) });
}

/** One sheet with one table, "T", over A1:B2 unless told otherwise. */
export const smallBook = (rows: string, more: Partial<BookParts> = {}): Record<string, string> =>
  bookParts({
    sheets: [{ name: "Sheet", rows, tables: [{ name: "T", ref: "A1:B2", columns: ["One", "Two"] }] }],
    ...more,
  });
