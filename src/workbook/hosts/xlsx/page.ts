import type { Worksheet } from "exceljs";
import { EDGES, MARGINS, pagesOf, type TableOnPaper } from "../../layout/look/pages";
import { PURPOSE_ROW, HEADER_ROW } from "../../layout/placing";

/** The number of the paper in a file. */
export const A4 = 9;
export const HEADER = `&L${EDGES.header.left}`;
export const FOOTER = `&L${EDGES.footer.left}&C${EDGES.footer.centre}&R${EDGES.footer.right}`;

function setPaper(sheet: Worksheet, orientation: "portrait" | "landscape"): void {
  sheet.pageSetup.paperSize = A4;
  sheet.pageSetup.orientation = orientation;
  sheet.pageSetup.margins = MARGINS;
  sheet.headerFooter.oddHeader = HEADER;
  sheet.headerFooter.oddFooter = FOOTER;
}

export function onOnePageWidth(sheet: Worksheet, orientation: "portrait" | "landscape"): void {
  setPaper(sheet, orientation);
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
}

/** Sets a sheet up for its pages. Returns the numbers of columns after which a page ends. */
export function setTablePages(sheet: Worksheet, tables: readonly TableOnPaper[]): readonly number[] {
  onOnePageWidth(sheet, "landscape");
  sheet.pageSetup.printTitlesRow = `${PURPOSE_ROW}:${HEADER_ROW}`;
  const { scale, endsAfter } = pagesOf(tables);
  if (scale !== null) {
    sheet.pageSetup.fitToPage = false;
    sheet.pageSetup.scale = scale;
  }
  return endsAfter;
}
