import { guideTo } from "../../../../src/workbook/layout/guide";
import { SHEETS } from "../../../../src/workbook/layout/sheets";
import type { TableLayout } from "../../../../src/workbook/layout/table";
import type {
  RowContent,
  SheetContent,
  WorkbookContent,
} from "../../../../src/workbook/layout/workbook-content";

/** A whole workbook; `rows` holds the rows of each table by its name. */
export function contentWith(rows: Readonly<Record<string, readonly RowContent[]>> = {}): WorkbookContent {
  return contentOf(
    SHEETS.map((sheet) => ({
      name: sheet.title,
      title: sheet.title,
      kind: sheet.kind,
      introduction: [sheet.introduction],
      tables: sheet.tables.map((layout) => ({ layout, rows: rows[layout.name] ?? [] })),
    })),
  );
}

export const contentOf = (sheets: readonly SheetContent[]): WorkbookContent => ({
  title: "Headroom workbook",
  subject: "Curriculum-led financial planning",
  savedAt: "2026-09-01T09:00:00Z",
  guide: guideTo(sheets),
  sheets,
});

/** One sheet with one table. */
export const contentOfTable = (layout: TableLayout, rows: readonly RowContent[]): WorkbookContent =>
  contentOf([{ name: "Sheet", title: "Sheet", kind: "input", introduction: [], tables: [{ layout, rows }] }]);
