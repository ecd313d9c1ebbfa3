import type { Worksheet } from "exceljs";
import { PURPOSE_ROW, HEADER_ROW } from "./placing";

/** Characters across a landscape A4 page at full size. */
const PAGE_WIDTH = 140;
/** Smaller than this nobody can read: a wider table runs on to a second page. */
const SMALLEST_SCALE = 30;
const A4 = 9;

function setPaper(sheet: Worksheet, orientation: "portrait" | "landscape"): void {
  sheet.pageSetup.paperSize = A4;
  sheet.pageSetup.orientation = orientation;
  sheet.pageSetup.margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
  sheet.headerFooter.oddFooter = "&L&A&CHeadroom&RPage &P of &N";
}

export function onOnePageWidth(sheet: Worksheet, orientation: "portrait" | "landscape"): void {
  setPaper(sheet, orientation);
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
}

/** One table fits the width of a page; of several, each starts on its own page, sized for the widest. */
export function setTablePages(sheet: Worksheet, widths: readonly number[]): void {
  onOnePageWidth(sheet, "landscape");
  sheet.pageSetup.printTitlesRow = `${PURPOSE_ROW}:${HEADER_ROW}`;
  if (widths.length < 2) return;
  const scale = Math.floor((PAGE_WIDTH / Math.max(...widths)) * 100);
  sheet.pageSetup.fitToPage = false;
  sheet.pageSetup.scale = Math.min(100, Math.max(SMALLEST_SCALE, scale));
}
