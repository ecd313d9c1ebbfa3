import { columnLetters } from "../../../../host";
import { A4, FOOTER, HEADER, MARGINS, pagesOf, type Pages, type TableOnPaper } from "../../page";
import { HEADER_ROW, PURPOSE_ROW } from "../../../../layout/placing";
import { escapeXml } from "../../xml-escape";
import type { LocalName } from "../book/edit-book";

const LAST_ROW_NUMBER = 1_048_575;

/** What is printed of a sheet: its blocks of columns, with areas of their own where some columns are left out. */
export interface Printed {
  readonly blocks: readonly TableOnPaper[];
  readonly lastColumn: number;
  /** Numbers of the first and the last column of each area. */
  readonly areas: readonly (readonly [from: number, to: number])[];
  readonly lastRow: number;
  readonly hasCharts: boolean;
  /** Read line by line, from the check to what to do: no column may stand on another page. */
  readonly onePageWide: boolean;
  /** Read down a page, not along the rows of a table. */
  readonly isDocument: boolean;
  /** In percent. */
  readonly smallestScale: number;
}

/** A single table that is cut into pages shows its first column on each. */
const repeatsFirst = ({ blocks }: Printed): boolean => blocks.length === 1;

/** In percent: workings are read closely, cell by cell; of a result a line should stay on one page. */
export const SMALLEST_SCALES = { working: 60, output: 48, control: 48, input: 48, decision: 48 } as const;
/** Rows that still fit one page together with what stands beside them. */
const MOST_ROWS_ON_A_PAGE = 60;

/** Another font than Calibri, where that is missing, is up to a tenth wider: a page is not filled to its last column. */
const FILLED = 0.88;

export function pagesFor(printed: Printed): Pages {
  if (printed.onePageWide) return { scale: null, endsAfter: [] };
  const { scale, endsAfter } = pagesOf(printed.blocks, {
    repeated: repeatsFirst(printed) ? (printed.blocks[0]?.widths[0] ?? 0) : 0,
    smallestScale: printed.smallestScale,
  });
  return { scale: scale === null ? null : Math.floor(scale * FILLED), endsAfter };
}

export function paperXml(printed: Printed): string {
  const { scale, endsAfter } = pagesFor(printed);
  // a page's end would cut a chart in two
  const tall = printed.hasCharts && printed.lastRow <= MOST_ROWS_ON_A_PAGE ? 1 : 0;
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
