import { Workbook } from "exceljs";
import type { HostTable } from "../../src/workbook/host";
import { recalculatedTables } from "../support/libreoffice";

/** A table of formulas, each with a wrong result saved beside it. */
async function withWrongResults(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("Sums");
  sheet.addTable({
    name: "Sums",
    ref: "B3",
    columns: [{ name: "Plain" }, { name: "Of a cell" }, { name: "Of the table" }],
    rows: [[null, null, null]],
  });
  sheet.getCell("B4").value = { formula: "1+1", result: 999 };
  sheet.getCell("C4").value = { formula: "B4*3", result: 999 };
  sheet.getCell("D4").value = { formula: "SUM(Sums[Of a cell])+Sums[[#This Row],[Plain]]", result: 999 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const rowsOf = (tables: readonly HostTable[] | undefined) =>
  tables?.map(({ name, rows }) => ({ name, rows }));

describe("recalculation by LibreOffice", () => {
  it("puts what formulas come to in the place of wrong results saved in the file", async () => {
    const [tables] = await recalculatedTables([await withWrongResults()]);
    expect(rowsOf(tables)).toEqual([{ name: "Sums", rows: [[2, 6, 8]] }]);
  });

  it("is forced: left to itself, LibreOffice believes the wrong results", async () => {
    const [tables] = await recalculatedTables([await withWrongResults()], { recalculates: false });
    expect(rowsOf(tables)).toEqual([{ name: "Sums", rows: [[999, 999, 999]] }]);
  });
});
