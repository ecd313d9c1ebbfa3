import { columnLetters } from "../../../../host";
import { A4, FOOTER, HEADER } from "../../page";
import { MARGINS } from "../../../../layout/look/pages";
import { isOnePageTall, pagesFor, repeatsFirst, type Printed } from "../../../../layout/look/printed";
import { HEADER_ROW, PURPOSE_ROW } from "../../../../layout/placing";
import { escapeXml } from "../../xml-escape";
import type { LocalName } from "../book/edit-book";

const LAST_ROW_NUMBER = 1_048_575;

export function paperXml(printed: Printed): string {
  const { scale, endsAfter } = pagesFor(printed);
  const tall = isOnePageTall(printed) ? 1 : 0;
  const margins = Object.entries(MARGINS).map(([side, inches]) => ` ${side}="${inches}"`);
  const size = scale === null ? `fitToWidth="1" fitToHeight="${tall}"` : `scale="${scale}"`;
  const breaks = endsAfter.map((column) => `<brk id="${column}" max="${LAST_ROW_NUMBER}" man="1"/>`);
  return (
    `<pageMargins${margins.join("")}/><pageSetup paperSize="${A4}" ${size} orientation="${printed.isDocument ? "portrait" : "landscape"}"/>` +
    `<headerFooter><oddHeader>${escapeXml(HEADER)}</oddHeader><oddFooter>${escapeXml(FOOTER)}</oddFooter></headerFooter>` +
    (breaks.length === 0
      ? ""
      : `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</colBreaks>`)
  );
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export const PRINT_AREA = "_xlnm.Print_Area";

/** The area that is printed, and what stands at the head of every page. */
export function printNames(sheet: string, printed: Printed): LocalName[] {
  const name = quotedSheet(sheet);
  const rows = `${name}!$${PURPOSE_ROW}:$${HEADER_ROW}`;
  const cut = pagesFor(printed).endsAfter.length > 0;
  const areas = printed.areas.map(
    ([from, to]) => `${name}!$${columnLetters(from)}$1:$${columnLetters(to)}$${printed.lastRow}`,
  );
  const area = { name: PRINT_AREA, formula: areas.join(",") };
  if (printed.isDocument) return [area];
  return [
    area,
    {
      name: "_xlnm.Print_Titles",
      formula: cut && repeatsFirst(printed) ? `${name}!$A:$A,${rows}` : rows,
    },
  ];
}
