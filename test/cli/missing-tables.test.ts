import { ALL_TABLES, columnOf, fieldsOf } from "../../src/workbook/layout";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { recordsOf } from "../support/calculated-tables";
import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";

const withoutTables = (content: WorkbookContent, names: readonly string[]): WorkbookContent => ({
  ...content,
  sheets: content.sheets
    .map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ layout }) => !names.includes(layout.name)) }))
    .filter(({ tables }) => tables.length > 0),
});
const fileWithout = (...names: readonly string[]): Promise<Uint8Array> =>
  writeWorkbook(withoutTables(smallTrustContent(), names));
async function run(bytes: Uint8Array, ...args: readonly string[]) {
  const ran = await headroom(args, new Map([["in.xlsx", bytes]]));
  return { ...ran, bytes: ran.written.get("out.xlsx") ?? new Uint8Array() };
}
const headersOf = (name: string): string[] => {
  const layout = ALL_TABLES.find((own) => own.name === name);
  return layout ? fieldsOf(layout).map((field) => columnOf(layout, field).header) : [];
};

const GONE = ["Actuals", "Teaching", "OpeningReserves", "AuditLog"];

describe("recalc of a workbook without optional tables", () => {
  let before: Uint8Array;
  let ran: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    before = await fileWithout(...GONE);
    ran = await run(before, "recalc", "in.xlsx", "out.xlsx");
  });

  it("adds those that formulas name and the log, empty, and says so", async () => {
    const tables = await tablesOf(ran.bytes);
    for (const name of GONE) {
      const added = tables.find((table) => table.name === name);
      expect(added?.headers).toEqual(headersOf(name));
      expect(added?.rows.flat().filter((cell) => cell !== null)).toEqual([]);
    }
    expect(ran.said).toContain("in.xlsx has no table Actuals: added it, empty, on the sheet Actuals.");
    expect(ran.said).toContain("on the sheet Audit log.");
    expect(ran.said).toContain("Its log starts now.");
    expect(recordsOf(tables, "Checks").length).toBeGreaterThan(100);
  });

  it("loses nothing, and takes no missing table for zero", async () => {
    const [old, now] = [await tablesOf(before), await tablesOf(ran.bytes)];
    for (const table of old.filter(({ name }) => name !== "Releases")) {
      expect(now.find(({ name }) => name === table.name)).toEqual(table);
    }
    const printed = async (bytes: Uint8Array) => (await run(bytes, "plan", "in.xlsx", "--json")).printed;
    const reserves = (text: string) =>
      text.match(/"metric": ?"[^"]*reserve[^"]*"[^}]*"value": ?[^,}]*/gi) ?? [];
    const [was, is] = [reserves(await printed(before)), reserves(await printed(ran.bytes))];
    expect(is).toEqual(was);
    expect(is.length).toBeGreaterThan(0);
    expect(is.every((text) => text.includes("null"))).toBe(true);
  });

  it("gives the same bytes when run again", async () => {
    const again = await run(ran.bytes, "recalc", "in.xlsx", "out.xlsx");
    expect(Buffer.compare(again.bytes, ran.bytes)).toBe(0);
  });
});

describe("a command that writes into a table that is missing", () => {
  it("adds it, and the log, in the same file", async () => {
    const file = await fileWithout("Actuals", "AuditLog", "ImportMaps");
    const what = ["--commitment", "C-01", "--year", "2027/28", "--part", "Sep–Mar", "--measure", "12"];
    const ran = await run(file, "reinvest", "record", "in.xlsx", "out.xlsx", ...what, "--who", "SBM");
    const tables = await tablesOf(ran.bytes);
    expect(recordsOf(tables, "Actuals").map((row) => [row.Commitment, row["Measure value"]])).toEqual([
      ["C-01", 12],
    ]);
    expect(recordsOf(tables, "AuditLog").map((entry) => entry.Subject)).toContain(
      "Actuals: C-01 | 2027/28 | Sep–Mar",
    );
    expect((await run(ran.bytes, "verify", "in.xlsx")).code).toBe(0);
    // what nothing is written into stays away
    expect(tables.some(({ name }) => name === "ImportMaps")).toBe(false);
  });

  it("is told what to do where the name of its sheet is taken", async () => {
    const content = withoutTables(smallTrustContent(), ["Actuals"]);
    const [first] = content.sheets;
    if (!first) throw new Error("no sheets");
    const taken = await writeWorkbook({
      ...content,
      sheets: [...content.sheets, { ...first, name: "Actuals", tables: [] }],
    });
    const ran = await run(taken, "recalc", "in.xlsx", "out.xlsx");
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain(
      "a sheet called Actuals, which is there already. Rename that sheet and try again.",
    );
  });
});
