import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { KeyList } from "./key-lists";
import { HEADER_ROW } from "../../layout/placing";
import { escapeXml } from "./xml-escape";
import { ENTRY_TIME } from "./zip-time";

/** What a sheet needs and exceljs cannot write. */
export interface SheetAddition {
  /** Where codes such as 0012 are texts on purpose, without Excel's green corner. */
  readonly textRange: string;
  /** Numbers of columns after which a new page starts. */
  readonly pageEndsAfter: readonly number[];
}

const LAST_ROW_NUMBER = 1_048_575;

/** Puts the addition in front of the first of these marks that the part has. */
function insertBefore(xml: string, marks: readonly string[], addition: string): string {
  const mark = marks.find((candidate) => xml.includes(candidate));
  if (mark === undefined) throw new Error(`Nothing to write in front of: ${marks.join(", ")}`);
  return xml.replace(mark, () => addition + mark);
}

function addNames(xml: string, lists: readonly KeyList[]): string {
  const names = lists
    .map(({ name, formula }) => `<definedName name="${escapeXml(name)}">${escapeXml(formula)}</definedName>`)
    .join("");
  if (names === "") return xml;
  return xml.includes("</definedNames>")
    ? insertBefore(xml, ["</definedNames>"], names)
    : insertBefore(xml, ["<calcPr"], `<definedNames>${names}</definedNames>`);
}

function finishSheet(xml: string, addition: SheetAddition): string {
  const breaks = addition.pageEndsAfter
    .map((column) => `<brk id="${column}" max="${LAST_ROW_NUMBER}" man="1"/>`)
    .join("");
  const count = addition.pageEndsAfter.length;
  const pages =
    count === 0 ? "" : `<colBreaks count="${count}" manualBreakCount="${count}">${breaks}</colBreaks>`;
  const ignored = `<ignoredErrors><ignoredError sqref="${addition.textRange}" numberStoredAsText="1"/></ignoredErrors>`;
  // a height that counts as the user's own would no longer grow with the text of its row
  const free = xml.replace(/<row r="(\d+)"[^>]*>/g, (row, number: string) =>
    Number(number) > HEADER_ROW ? row.replace(' customHeight="1"', "") : row,
  );
  return insertBefore(free, ["<drawing", "<legacyDrawing", "<tableParts", "</worksheet>"], pages + ignored);
}

/**
 * Adds what exceljs cannot write, and packs the parts again with a fixed time, since exceljs stamps
 * them with the clock: the same content gives the same bytes.
 */
export function finishFile(
  written: Uint8Array,
  lists: readonly KeyList[],
  additions: ReadonlyMap<string, SheetAddition>,
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(written))) {
    const addition = additions.get(name);
    if (name === "xl/workbook.xml") parts[name] = strToU8(addNames(strFromU8(bytes), lists));
    else if (addition) parts[name] = strToU8(finishSheet(strFromU8(bytes), addition));
    else parts[name] = bytes;
  }
  return zipSync(parts, { mtime: ENTRY_TIME });
}
