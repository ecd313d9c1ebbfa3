import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Workbook } from "exceljs";
import { convert, recalculatedTables } from "../support/libreoffice";

async function holding(value: number): Promise<Uint8Array> {
  const book = new Workbook();
  const columns = [{ name: "Value" }];
  book.addWorksheet("Only").addTable({ name: "Values", ref: "A1", columns, rows: [[value]] });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("files through LibreOffice", () => {
  it("come back in their order, however many", async () => {
    const values = Array.from({ length: 12 }, (_, index) => index * 7);
    const converted = await recalculatedTables(await Promise.all(values.map(holding)));
    expect(converted.map((tables) => tables[0]?.rows)).toEqual(values.map((value) => [[value]]));
  });

  it("are refused by number when one cannot be loaded", async () => {
    const files = [await holding(1), new TextEncoder().encode("PK is no workbook"), await holding(3)];
    await expect(convert(files)).rejects.toThrow(
      /LibreOffice made nothing of file 2[.]xlsx\n.*could not be loaded/s,
    );
  });

  it("are given up after the time limit", async () => {
    await expect(convert([await holding(1)], { mostSeconds: 0.1 })).rejects.toThrow(
      "LibreOffice did not finish in 0.1 seconds and was stopped",
    );
  });

  it("may be in two launches at once, and leave nothing behind", async () => {
    const folder = mkdtempSync(join(tmpdir(), "headroom-own-"));
    const before = process.env["TMPDIR"];
    process.env["TMPDIR"] = folder;
    try {
      const launches = [4, 5].map(async (value) => recalculatedTables([await holding(value)]));
      const values = (await Promise.all(launches)).map(([tables]) => tables?.[0]?.rows);
      expect(values).toEqual([[[4]], [[5]]]);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = before;
      rmSync(folder, { recursive: true });
    }
  });
});
