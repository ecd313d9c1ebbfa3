import { evidenceTable } from "../../../../src/workbook/layout/calculated/tables/evidence";
import { placeCalculated } from "../../../../src/workbook/layout/calculated/place-calculated";
import type { CalculatedSheet } from "../../../../src/workbook/layout/calculated/calculated-sheets";
import { writeDocument } from "../../../../src/workbook/hosts/preview/write-document";
import type { Area } from "../../../../src/workbook/hosts/preview/write-top";
import type { SheetModel } from "../../../../src/workbook/hosts/preview/sheet-model";

const sheet: CalculatedSheet = {
  name: "Evidence",
  title: "Evidence",
  kind: "output",
  introduction: [],
  tables: [{ layout: evidenceTable, rows: [{ About: "Plan", "What it is": "Groups that fit" }] }],
  charts: [],
  document: {
    widths: [60, 12],
    rows: [
      { look: "text", cells: ["=1+1"] },
      { look: "fact", cells: ["Why", "+44"] },
      { look: "plain", cells: ["-Alder", { value: -1234, shownAs: "money", decimals: 0 }] },
      { look: "text", cells: ["word ".repeat(40).trim()] },
    ],
  },
};

describe("a document in the preview", () => {
  const typed = new Map<string, string>();
  const heights = new Map<number, number>();
  const styled: string[] = [];
  beforeAll(() => {
    const model = {
      setUserInput: (_: number, row: number, column: number, text: string) =>
        void typed.set(`${String(row)},${String(column)}`, text),
      setRowsHeight: (_: number, row: number, __: number, height: number) => void heights.set(row, height),
      setColumnsWidth: () => undefined,
      updateRangeStyle: ({ row, column, height }: Area, path: string, value: string) =>
        void styled.push(
          `${path} ${value}: ${String(column)}, ${String(row)} to ${String(row + height - 1)}`,
        ),
    };
    // only what a document is written with
    const steps = writeDocument(model as unknown as SheetModel, 0, sheet, placeCalculated(sheet));
    while (steps.next().done !== true);
  });

  it("types texts as texts and figures as numbers, below its table", () => {
    expect([...typed]).toEqual([
      ["9,1", "'=1+1"],
      ["10,1", "'Why: +44"],
      ["11,1", "'-Alder"],
      ["11,2", "-1234"],
      ["12,1", expect.stringMatching(/^'word/)],
    ]);
  });

  it("dresses rows that look alike at once, column by column", () => {
    expect(styled).toEqual([
      "alignment.wrap_text true: 1, 9 to 12",
      "alignment.vertical top: 1, 9 to 12",
      'num_fmt "£"#,##0;−"£"#,##0: 2, 11 to 11',
    ]);
  });

  it("makes room for every line of a text", () => {
    // 199 letters in a column that takes 64: four lines
    expect((heights.get(12) ?? 0) - (heights.get(9) ?? 0)).toBe(3 * 18);
  });
});
