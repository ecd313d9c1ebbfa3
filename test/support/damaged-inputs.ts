import type { RowContent, WorkbookContent } from "../../src/workbook/layout/workbook-content";

/** One cell of a workbook's input that is blank, or holds what it may not. */
export interface Damage {
  readonly name: string;
  readonly table: string;
  /** Picks the first row that it is true of. */
  readonly isIt: (row: RowContent) => boolean;
  readonly field: string;
  readonly value: string | number | null;
}

const budget = (line: string, field: string, value: string | number | null): Damage => ({
  name: `${field} of ${line} is ${String(value)}`,
  table: "Budget",
  isIt: (row) => row["line"] === line,
  field,
  value,
});
const any = (table: string, field: string, value: string | number | null): Damage => ({
  name: `${field} of the first row of ${table} is ${String(value)}`,
  table,
  isIt: () => true,
  field,
  value,
});

export const DAMAGES: readonly Damage[] = [
  budget("TH-GAG", "amount", null),
  budget("TH-GAG", "amount", "plenty"),
  budget("TH-GAG", "priceGrowsWith", "the weather"),
  budget("TH-GAG", "volumeGrowsWith", "the weather"),
  budget("TH-GAG", "yearGroups", "Y7;Y15"),
  budget("TH-GAG", "fund", "No such fund"),
  budget("TH-GAG", "kind", "Loan"),
  budget("TH-GAG", "school", "No such school"),
  budget("TH-GAG", "sepMarShare", 1.5),
  budget("TH-TOP", "otherSchool", "No such school"),
  budget("TH-TOP", "kind", null),
  budget("TH-TOP", "amount", null),
  budget("TH-GAG", "academicYear", "next year"),
  {
    name: "inflation of a later year is blank",
    table: "Years",
    isIt: (row) => row["academicYear"] === "2028/29",
    field: "nonPayInflation",
    value: null,
  },
  {
    name: "income growth of the first year is blank",
    table: "Years",
    isIt: (row) => row["academicYear"] === "2026/27",
    field: "incomeGrowth",
    value: null,
  },
  any("OpeningReserves", "amount", null),
  any("OpeningReserves", "fund", "No such fund"),
  any("Funds", "type", "petty cash"),
  any("Commitments", "amount", null),
  any("Commitments", "status", "perhaps"),
  any("Commitments", "growsWith", "the weather"),
  any("Commitments", "category", "Sweets"),
];

/** Where the workbook says of more figures than the engine that they are not known. */
export const CAUTIOUS: readonly Damage[] = [
  {
    name: "pupils of a later year are not a number",
    table: "Pupils",
    isIt: (row) => row["academicYear"] === "2028/29" && row["yearGroup"] === "Y8",
    field: "pupils",
    value: "many",
  },
  any("Staff", "fund", "No such fund"),
  any("Staff", "starts", "soon"),
  any("Staff", "ends", "later"),
  any("OnCostRates", "value", null),
];

/** The workbook with that cell. */
export function damaged(content: WorkbookContent, { table, isIt, field, value }: Damage): WorkbookContent {
  let isDone = false;
  const damagedRow = (row: RowContent): RowContent => {
    if (isDone || !isIt(row)) return row;
    isDone = true;
    return { ...row, [field]: value };
  };
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((own) =>
      own.layout.name === table ? { ...own, rows: own.rows.map(damagedRow) } : own,
    ),
  }));
  if (!isDone) throw new Error(`there is no such row of ${table}`);
  return { ...content, sheets };
}
