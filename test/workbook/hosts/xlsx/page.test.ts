import { Workbook, type Worksheet } from "exceljs";
import { setTablePages } from "../../../../src/workbook/hosts/xlsx/page";

const sheet = (): Worksheet => new Workbook().addWorksheet("Sheet");
const columns = (count: number, width: number): number[] => Array.from({ length: count }, () => width);

describe("tables on paper", () => {
  it("fit the width of A4 when one stands alone", () => {
    const own = sheet();
    expect(setTablePages(own, [{ firstColumn: 1, widths: columns(30, 10) }])).toEqual([]);
    expect(own.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true });
    expect(own.pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0 });
  });

  it("start each on a page of its own, in the size of the widest", () => {
    const own = sheet();
    const tables = [
      { firstColumn: 1, widths: columns(4, 10) },
      { firstColumn: 6, widths: columns(10, 20) },
      { firstColumn: 17, widths: columns(3, 10) },
    ];
    expect(setTablePages(own, tables)).toEqual([5, 16]);
    expect(own.pageSetup).toMatchObject({ fitToPage: false, scale: 70 });
  });

  it("are never printed larger than they are", () => {
    const own = sheet();
    setTablePages(own, [
      { firstColumn: 1, widths: [10] },
      { firstColumn: 3, widths: [20] },
    ]);
    expect(own.pageSetup.scale).toBe(100);
  });

  it("are cut into pages of about one width when they would be too small to read", () => {
    const own = sheet();
    const tables = [
      { firstColumn: 1, widths: columns(40, 10) },
      { firstColumn: 42, widths: columns(2, 10) },
    ];
    // 400 characters on two pages, then the empty column that belongs to the first table
    expect(setTablePages(own, tables)).toEqual([20, 41]);
    expect(own.pageSetup.scale).toBe(70);
    const alone = sheet();
    expect(setTablePages(alone, [{ firstColumn: 1, widths: columns(40, 10) }])).toEqual([20]);
    expect(alone.pageSetup.fitToPage).toBe(false);
  });
});
