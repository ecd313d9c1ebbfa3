import { academicYearLabel, startOfAcademicYear } from "../domain/kernel";
import { guideTo } from "./layout/guide";
import { SETTINGS } from "./layout/settings";
import { SHEETS } from "./layout/sheets";
import type { RowContent, WorkbookContent } from "./layout/workbook-content";
import {
  bandRows,
  bfrLineRows,
  fundRows,
  onCostRows,
  payPointRows,
  roleRows,
  strandRows,
} from "./reference-rows";
import { settingRows } from "./setting-rows";

/** Rows by the name of their table; a table that is not named is empty. */
export type TableRows = Readonly<Record<string, readonly RowContent[]>>;

/** What the file says about itself. */
export interface AboutWorkbook {
  readonly title: string;
  readonly subject: string;
  /** An instant such as "2026-09-01T09:00:00Z". */
  readonly savedAt: string;
}

/** A whole workbook with every sheet and table, holding these rows. */
export function workbookWith(rows: TableRows, about: AboutWorkbook): WorkbookContent {
  const sheets = SHEETS.map((sheet) => ({
    name: sheet.title,
    title: sheet.title,
    kind: sheet.kind,
    introduction: [sheet.introduction],
    tables: sheet.tables.map((layout) => ({ layout, rows: rows[layout.name] ?? [] })),
  }));
  return { ...about, guide: guideTo(sheets), sheets };
}

/** The tables that every new workbook has filled in, the trust's own rows among them or not. */
export const shippedRows = (): TableRows => ({
  Funds: fundRows(),
  MetricBands: bandRows(),
  Roles: roleRows(),
  PayPoints: payPointRows(),
  OnCostRates: onCostRows(),
  EvidenceStrands: strandRows(),
  BfrLines: bfrLineRows(),
});

export interface TemplateOptions {
  /** For example "2026/27". */
  readonly firstAcademicYear?: string;
  readonly savedAt?: string;
}

/** The year of this release, and its first day. */
const FIRST_YEAR = "2026/27";
export const SAVED_AT = "2026-09-01T09:00:00Z";

const CENTRAL: RowContent = { school: "Central services", phase: "Central", payArea: "Rest of England" };

/** The empty workbook, filled with what ships: rates and rules, and nothing that only the trust can know. */
export function templateContent(options: TemplateOptions = {}): WorkbookContent {
  const firstYear = options.firstAcademicYear ?? FIRST_YEAR;
  return workbookWith(
    {
      ...shippedRows(),
      Settings: settingRows({ [SETTINGS.firstAcademicYear.column.header]: firstYear }),
      Years: yearRows(firstYear),
      Schools: [CENTRAL],
    },
    {
      title: "Headroom workbook",
      subject: "Curriculum-led financial planning",
      savedAt: options.savedAt ?? SAVED_AT,
    },
  );
}

/**
 * The years without their awards, inflation and growth: nobody has confirmed any, and a figure of ours would
 * be taken for a fact. Until the trust enters its own, what depends on them is not known.
 */
export function yearRows(firstYear: string): RowContent[] {
  const start = startOfAcademicYear(firstYear);
  if (start === null) throw new Error(`${firstYear} is not an academic year`);
  const count = Number(SETTINGS.numberOfYears.default);
  return Array.from({ length: count }, (_, index) => ({ academicYear: academicYearLabel(start + index) }));
}
