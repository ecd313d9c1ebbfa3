import { readCsv } from "../../src/imports/read-csv";
import { writeCsv } from "../../src/imports/write-csv";

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const cellsOf = (bytes: Uint8Array) => {
  const file = readCsv(bytes, "out.csv");
  if ("unreadable" in file) throw new Error(file.unreadable);
  return file.rows.map(({ cells }) => cells);
};

describe("a CSV file that is written", () => {
  it.each(["=1+1", "+44 20", "-5 a day", "@SUM(A1)", "\tindented", "\rreturn", "\nline"])(
    "never lets a spreadsheet take %j for a formula",
    (text) => {
      const [[cell]] = cellsOf(writeCsv([[text, "x"]], { forSpreadsheets: false })) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  it("leaves numbers numbers, and other texts as they are", () => {
    const row = ["Thornmoor, High", { number: "-1234.50" }, null, 'the "new" hall', "5-a-day", "a=b"];
    const bytes = writeCsv([row], { forSpreadsheets: false });
    expect(textOf(bytes)).toBe('"Thornmoor, High",-1234.50,,"the ""new"" hall",5-a-day,a=b\r\n');
    expect(cellsOf(bytes)[0]).toEqual([
      "Thornmoor, High",
      "-1234.50",
      "",
      'the "new" hall',
      "5-a-day",
      "a=b",
    ]);
  });

  it("tells a spreadsheet that it is UTF-8, and no other program", () => {
    const rows = [["Sep–Mar £"]];
    expect(textOf(writeCsv(rows, { forSpreadsheets: true }))).toBe("\ufeffSep–Mar £\r\n");
    expect(textOf(writeCsv(rows, { forSpreadsheets: false }))).toBe("Sep–Mar £\r\n");
    expect(cellsOf(writeCsv(rows, { forSpreadsheets: true }))[0]).toEqual(["Sep–Mar £"]);
  });
});
