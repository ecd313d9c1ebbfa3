import type { CheckedFile } from "./guard";
import { relationshipsOf, readXml } from "./package-parts";

const BOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

export interface Book {
  readonly from1904: boolean;
  /** Worksheets in the order of their tabs, hidden ones too; chart sheets hold no tables. */
  readonly sheets: readonly SheetPart[];
  readonly stringsPart: string;
  readonly stylesPart: string;
}

export const isTrue = (flag: string | undefined): boolean => flag === "1" || flag === "true";

export function readBook(file: CheckedFile): Book {
  const links = relationshipsOf(file, BOOK);
  const linked = (type: string): string | undefined =>
    [...links.values()].find((link) => link.type === type)?.part;
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(file, BOOK, {
    open(element, attributes) {
      if (element === "workbookPr") from1904 = isTrue(attributes().date1904);
      if (element !== "sheet") return;
      const { name, id } = attributes();
      const link = links.get(id ?? "");
      if (name !== undefined && link?.type === "worksheet") sheets.push({ name, part: link.part });
    },
  });
  return {
    from1904,
    sheets,
    stringsPart: linked("sharedStrings") ?? STRINGS,
    stylesPart: linked("styles") ?? STYLES,
  };
}
