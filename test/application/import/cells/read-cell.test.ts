import fc from "fast-check";
import { dateOfSerial } from "../../../../src/workbook/codec/serial-date";
import { readCell } from "../../../../src/application/import/cells/read-cell";
import type { SourceCell } from "../../../../src/application/import/source";
import type { ImportBook, ImportColumn } from "../../../../src/application/import/import-book";

const book: ImportBook = {
  table: () => null,
  find: (table, name) => (table === "Schools" && name.toLowerCase() === "oakfield" ? "Oakfield" : null),
  names: () => ["Oakfield"],
  dayOf: dateOfSerial,
  groupsByNeed: () => false,
  maps: [],
  schools: [],
  years: ["2026/27"],
};
const column = (kind: ImportColumn["kind"], given: Partial<ImportColumn> = {}): ImportColumn => ({
  ...{ header: "Cell", kind, required: false, isKey: false, least: null, most: null, whole: false },
  allowed: [],
  names: null,
  ...given,
});
const reading = (cell: SourceCell, own: ImportColumn) =>
  readCell(cell, own, { book, academicYear: "2026/27" });
const value = (cell: SourceCell, own: ImportColumn): unknown => {
  const found = reading(cell, own);
  return "value" in found ? found.value : `wrong: ${found.problem}`;
};
const note = (cell: SourceCell, own: ImportColumn): string | null => {
  const found = reading(cell, own);
  return "note" in found ? found.note : null;
};

describe("an amount", () => {
  it.each([
    ["1234.5", 1234.5],
    ["£1,234.50", 1234.5],
    ["£ 12", 12],
    ["-12.50", -12.5],
    ["−12.50", -12.5],
    ["-£12.50", -12.5],
    ["£-12.50", -12.5],
    ["(1,234.50)", -1234.5],
    ["(£1,234.50)", -1234.5],
    ["12.50-", -12.5],
    ["+3", 3],
    ["4.5%", 0.045],
    [".5", 0.5],
    ["1.5E3", 1500],
    [7, 7],
  ])("reads %j", (cell, expected) => {
    expect(value(cell, column("amount"))).toBe(expected);
  });

  it.each([
    "abc",
    "1,23",
    "12,34.5",
    "£",
    "--1",
    "(-1",
    "1 000,50",
    "=1+1",
    "1/2",
    "12p",
    "NaN",
    "Infinity",
    "0x10",
    "%",
  ])("does not read %j", (cell) => {
    expect(value(cell, column("amount"))).toMatch(/^wrong: Cell is due to be a number/);
  });

  it("keeps within its bounds, and within what a cell holds", () => {
    const staff = column("amount", { least: "0", most: "20000" });
    expect(value("-1", staff)).toContain("it may not be negative");
    expect(value("20001", staff)).toContain("20000 is the most");
    expect(value("2.5", column("amount", { whole: true }))).toContain("whole number");
    expect(value("1e13", column("amount"))).toContain("is the most");
    expect(value("0.12345678901234567890", column("amount"))).toContain("more digits");
  });

  it("reads back any amount of money as a ledger prints it", () => {
    const pence = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(pence, fc.boolean(), (amount, bracketed) => {
        const text = (Math.abs(amount) / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 });
        const signed = amount >= 0 ? `£${text}` : bracketed ? `(£${text})` : `-£${text}`;
        expect(value(signed, column("amount"))).toBe(amount === 0 ? 0 : amount / 100);
      }),
    );
  });
});

describe("a day", () => {
  const september = { year: 2026, month: 9, day: 1 };
  it.each([
    "01/09/2026",
    "1/9/26",
    "01.09.2026",
    "01-09-2026",
    "2026-09-01",
    "2026-09-01T00:00:00",
    "1 Sep 2026",
    "1st September 2026",
    "01-Sep-26",
    46266,
  ])("reads %j", (cell) => {
    expect(value(cell, column("date"))).toEqual(september);
  });
  it.each(["31/02/2026", "09/25/2026", "2026", "soon", "29/02/2027", 12])("does not read %j", (cell) => {
    expect(value(cell, column("date"))).toContain("no day of the calendar");
  });
  it.each(["Sep 2026", "Sept-26", "September 2026", "09/2026", "2026-09", "30/09/2026", "Sep", 46270])(
    "reads the month %j",
    (cell) => {
      expect(value(cell, column("date", { header: "Month" }))).toEqual(september);
    },
  );
  it("is itself where it is part of a key and no month", () => {
    const day = value("06/04/2027", column("date", { header: "Effective from", isKey: true }));
    expect(day).toEqual({ day: 6, month: 4, year: 2027 });
  });
  it("says that the last day of a month stands for it", () => {
    expect(note("30/09/2026", column("date", { header: "Month" }))).toContain(
      "read as the month from 01/09/2026",
    );
  });
});

describe("a word", () => {
  it.each([
    ["7", "Y7"],
    [7, "Y7"],
    ["Year 7", "Y7"],
    ["Reception", "YR"],
  ])("%j is a year group, and that is said", (cell, expected) => {
    expect(value(cell, column("year-group"))).toBe(expected);
    expect(note(cell, column("year-group"))).toContain(`was read as ${expected}`);
  });
  it("that is spelt as here is not spoken of", () => {
    expect([value("Y7", column("year-group")), note("Y7", column("year-group"))]).toEqual(["Y7", null]);
  });
  it.each([
    ["2026-27", "2026/27"],
    ["26/27", "2026/27"],
    ["2026/2027", "2026/27"],
    ["2026/28", "wrong"],
  ])("%j is an academic year", (cell, expected) => {
    expect(String(value(cell, column("academic-year")))).toContain(expected);
  });
  it("is a name only where the workbook has it", () => {
    const school = column("name", { names: "Schools" });
    expect(value("OAKFIELD", school)).toBe("Oakfield");
    expect(value("Elmfield", school)).toContain("is not in Schools");
  });
  it.each([
    ["Y", "yes"],
    ["FALSE", "no"],
    [true, "yes"],
  ])("%j is yes or no", (cell, expected) => {
    expect(value(cell, column("yes-no"))).toBe(expected);
  });
  it.each(["=1+1", "+44 20", "-", "@SUM(A1)", "007"])("%j stays a text", (cell) => {
    expect(value(cell, column("text"))).toBe(cell);
  });
  it.each(["=X", "a*b", "a|b", "<1"])("%j is no id", (cell) => {
    expect(value(cell, column("key"))).toContain("cannot be an id");
  });
  it("is not read from damage", () => {
    expect(value("a\u0000b", column("text"))).toContain("characters that no text has");
    expect(value("x".repeat(32_768), column("text"))).toContain("longer than a cell");
    expect(value({ error: "#REF!" }, column("text"))).toContain("#REF!");
  });
  it.each([null, "", "  ", "\u00a0"])("that is blank (%j) is wrong only where it is needed", (cell) => {
    expect(value(cell, column("text"))).toBeNull();
    expect(value(cell, column("text", { required: true }))).toBe("wrong: Cell is blank");
  });
});
