import { Workbook } from "exceljs";
import type { WorkbookContent } from "../../layout/workbook-content";
import { finishFile, type SheetAddition } from "./finish-file";
import { keyListOf, type KeyList } from "./key-lists";
import { writeGuide } from "./write-guide";
import { writeSheet } from "./write-sheet";

const CREATOR = "Headroom";

/** The lists of keys by the table that holds them. */
function keyLists(content: WorkbookContent): Map<string, KeyList> {
  const lists = new Map<string, KeyList>();
  for (const { layout, rows } of content.sheets.flatMap((sheet) => sheet.tables)) {
    const list = keyListOf(layout, rows);
    if (list) lists.set(layout.name, list);
  }
  return lists;
}

function startBook(content: WorkbookContent): Workbook {
  const book = new Workbook();
  const savedAt = new Date(content.savedAt);
  if (Number.isNaN(savedAt.getTime())) throw new Error(`${content.savedAt} is not an instant.`);
  book.creator = CREATOR;
  book.lastModifiedBy = CREATOR;
  book.created = savedAt;
  book.modified = savedAt;
  book.title = content.title;
  book.subject = content.subject;
  book.language = "en-GB";
  book.views = [
    { x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];
  return book;
}

/** A new workbook: the guide, then the sheets in their order. The same content always gives the same bytes. */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array> {
  const book = startBook(content);
  const lists = keyLists(content);
  writeGuide(book, content.guide);
  const additions = new Map<string, SheetAddition>();
  for (const sheet of content.sheets) {
    const addition = writeSheet(book, sheet, lists);
    additions.set(`xl/worksheets/sheet${book.worksheets.length}.xml`, addition);
  }
  const written = await book.xlsx.writeBuffer();
  return finishFile(new Uint8Array(written), [...lists.values()], additions);
}
