import { sha256 } from "../../../../../src/cli/hashes";
import { placeCalculated } from "../../../../../src/workbook/layout/calculated/place-calculated";
import { appliesTo } from "../../../../../src/workbook/layout/calculated/calculated-table";
import { FIRST_BODY_ROW, HEADER_ROW, KIND_ROW } from "../../../../../src/workbook/layout/placing";
import { sheetsStanding } from "../../../../../src/workbook/sheets-standing";
import { THROTTLED } from "../../../../support/simulated-excel/faults";
import { openExcel, type OpenedExcel } from "../excel";
import { contentOf, given, withoutStaff } from "./content";

const content = contentOf(given);

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(given, { evaluate: () => 0 });
});
afterEach(() => opened.sim.close());

const write = (sheets = content) => opened.host.writeCalculated(sheets);
const sheetNames = (): string[] => opened.sim.workbook.worksheets.items.map(({ name }) => name);
/** A failing test prints a code, and not a workbook. */
const digest = (value: unknown): string => sha256(JSON.stringify(value));
/** Everything on the sheets of formulas, as typed. */
const written = (): unknown[] =>
  content.sheets.map(({ name }) => {
    const sheet = opened.sim.person.sheet(name);
    const used = sheet.cells.used();
    return (
      used && [
        sheet.ownTables.map((table) => [table.name, table.area]),
        sheet.cells.rows(used, (cell) => cell),
      ]
    );
  });
/** Tables that people fill in; the column that formulas fill in is left out. */
const inputs = (): unknown[] =>
  given.map(({ name, headers }) => {
    const place = headers.indexOf("Amount now");
    const rows = opened.sim.person.table(name).getRange().formulas;
    return name === "Releases" ? rows.map((cells) => cells.filter((_, column) => column !== place)) : rows;
  });
const standing = async (): Promise<string> => sheetsStanding(await opened.host.readTables(), sha256);

test("every table of formulas stands where it is declared, with its keys, formulas and formats", async () => {
  const before = digest(inputs());
  const syncs = opened.sim.host.traffic.syncs;
  expect(await write()).toBeNull();
  // two to find their places, one each for what stands there, for the pages, and for the seal
  expect(opened.sim.host.traffic.syncs - syncs).toBe(5);
  expect(digest(inputs())).toBe(before);
  expect(sheetNames().slice(-content.sheets.length)).toEqual(content.sheets.map(({ name }) => name));
  for (const sheet of content.sheets) {
    for (const table of placeCalculated(sheet)) {
      const own = opened.sim.person.table(table.content.layout.name);
      expect([own.worksheet.name, own.area]).toEqual([
        sheet.name,
        {
          row: HEADER_ROW - 1,
          column: table.firstColumn - 1,
          rows: table.lastBodyRow - HEADER_ROW + 1,
          columns: table.columns.length,
        },
      ]);
      const rows = own.getRange().formulas;
      expect(rows[0]).toEqual(table.columns.map(({ column }) => column.header));
      table.content.rows.forEach((row, index) =>
        table.columns.forEach(({ column }, place) => {
          if (column.formula === null) return;
          const expected = appliesTo(column, row) ? `=${column.formula}` : "";
          expect(rows[index + 1]?.[place]).toBe(expected);
        }),
      );
    }
  }
  expect(opened.sim.person.table("Releases").getRange().formulas[1]).toContain(
    `=${content.given[0]?.formula ?? "-"}`,
  );
  expect(await standing()).toBe("current");
});

test("pounds are shown as pounds, columns are as wide as their words, and headers stay in sight", async () => {
  await write();
  const sheet = opened.sim.person.sheet("Staff cost");
  const table = opened.sim.person.table("StaffCost");
  const headers = opened.sim.person.headers("StaffCost");
  const place = content.sheets
    .flatMap(({ tables }) => tables)
    .find(({ layout }) => layout.name === "StaffCost")
    ?.layout.columns.findIndex(({ format }) => format === "pence");
  const cell = sheet.getRangeByIndexes(FIRST_BODY_ROW - 1, table.area.column + (place ?? 0), 1, 1);
  expect([headers.length > 5, cell.numberFormat]).toEqual([true, [['"£"#,##0.00_);[Red]-"£"#,##0.00_)']]]);
  expect(sheet.freezePanes.rows).toBe(HEADER_ROW);
  expect(sheet.look.widths.get(table.area.column)).toBeGreaterThanOrEqual(54);
  expect([table.style, table.showFilterButton]).toEqual(["TableStyleLight1", false]);
});

test("written again, the same stands there; tables grow and shrink with the rows", async () => {
  await write();
  const before = digest(written());
  expect(await write()).toBeNull();
  expect(digest(written())).toBe(before);
  expect(await write(contentOf(withoutStaff(5)))).toBeNull();
  const { area } = opened.sim.person.table("StaffCost");
  expect(opened.sim.person.sheet("Staff cost").cells.at(area.row + area.rows, area.column).value).toBe("");
  expect(await write()).toBeNull();
  expect(digest(written())).toBe(before);
});

test("an edit makes the sheets out of date until they are written again", async () => {
  await write();
  const { area } = opened.sim.person.table("Staff");
  const column = area.column + opened.sim.person.headers("Staff").indexOf("FTE");
  const cell = opened.sim.person.sheet("Staff").getRangeByIndexes(area.row + 1, column, 1, 1);
  opened.sim.person.type("Staff", cell.address.split("!")[1] ?? "", [0.25]);
  expect(await standing()).toBe("behind");
  expect(await write(contentOf(await opened.host.readTables()))).toBeNull();
  expect(await standing()).toBe("current");
});

test("killed at each sync: inputs stay, the sheets are seen to be unfinished, and writing again mends them", async () => {
  await write();
  const [whole, before] = [digest(written()), digest(inputs())];
  for (const after of [false, true]) {
    for (const number of [3, 4, 5]) {
      const stop = opened.sim.faults.failAt(number, { after, stays: true });
      const outcome = await write();
      stop();
      const isWhole = digest(written()) === whole;
      expect([number, after, isWhole]).toEqual([number, after, (await standing()) === "current"]);
      if (outcome === null) expect(isWhole).toBe(true);
      expect(digest(inputs())).toBe(before);
      expect(await write()).toBeNull();
      expect([digest(written()) === whole, await standing()]).toEqual([true, "current"]);
    }
  }
});

test("while a report is half written each sheet says so, and the reason does", async () => {
  opened.sim.faults.failAt(4, { stays: true });
  expect(await write()).toMatch(/half written say so\. Your inputs were not touched/);
  for (const { name } of content.sheets)
    expect(opened.sim.person.sheet(name).cells.at(KIND_ROW - 1, 0).value).toMatch(/^Not finished/);
});

test("cancelled before anything is written, nothing is; later, the sheets say so and are mended", async () => {
  const before = digest(inputs());
  const cancelledAt = (most: number): Promise<unknown> => {
    let part = 0;
    return opened.host.writeCalculated(content, { isWanted: () => part++ < most });
  };
  expect(await cancelledAt(0)).toBe("Cancelled.");
  expect(await cancelledAt(1)).toMatch(
    /^Cancelled\. Sheets of formulas that are half written say so\. Your inputs/,
  );
  expect([await standing(), digest(inputs())]).toEqual(["behind", before]);
  expect(await write()).toBeNull();
  expect(await standing()).toBe("current");
});

test("in requests of any size it comes to the same", async () => {
  await write();
  const whole = digest(written());
  const small = await openExcel(given, {
    evaluate: () => 0,
    limits: { cellsPerAnswer: 150_000, bytesPerRequest: 100_000 },
  });
  const told: number[] = [];
  expect(await small.host.writeCalculated(content, { told: (done, of) => told.push(done / of) })).toBeNull();
  expect(told.length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  opened.sim.close();
  opened = small;
  expect(digest(written())).toBe(whole);
});

test("while Excel is busy it begins anew", async () => {
  opened.sim.faults.before(3, () => void opened.sim.faults.fail(THROTTLED, 1));
  expect(await write()).toBeNull();
  expect(await standing()).toBe("current");
});

test.each<[string, (excel: OpenedExcel["sim"]) => void, RegExp]>([
  [
    "a sheet of a person's with one of the names",
    ({ person }) => person.type("Metrics", "B2", ["mine"]),
    /^This workbook has a sheet Metrics of yours/,
  ],
  [
    "a table of a person's with one of the names",
    ({ person }) =>
      void person.addTable({
        sheet: "Mine",
        name: "Checks",
        headerRow: 1,
        firstColumn: 1,
        headers: ["Mine"],
        rows: [[1]],
      }),
    /^This workbook has a table Checks of yours/,
  ],
  [
    "a protected sheet of formulas",
    ({ person }) => (person.sheet("Checks").protection.protected = true),
    /^The sheet Checks is protected/,
  ],
  [
    "a protected sheet with a column to fill in",
    ({ person }) => (person.sheet(person.table("Releases").worksheet.name).protection.protected = true),
    /is protected/,
  ],
  [
    "no table with the column to fill in",
    ({ person }) => person.deleteTable("Releases"),
    /^The table Releases is missing/,
  ],
])("refuses %s, and writes nothing", async (_, prepare, reason) => {
  prepare(opened.sim);
  const before = opened.sim.workbook.worksheets.count;
  expect(await write()).toMatch(reason);
  expect(opened.sim.workbook.worksheets.count).toBe(before);
});

test("a sheet that a person renamed is found by its tables; columns of a person's beside ours are no reason to delete", async () => {
  await write();
  opened.sim.person.sheet("Metrics").name = "Our metrics";
  expect(await write()).toBeNull();
  expect(sheetNames()).not.toContain("Metrics");
  const table = opened.sim.person.table("Checks");
  table.area = { ...table.area, columns: table.area.columns - 1 };
  expect(await write()).toMatch(/^The sheet Checks was written for other years.* What stands in Checks!I6/);
});

test("what a person wrote below a table that is to grow is refused by its place", async () => {
  expect(await write(contentOf(withoutStaff(5)))).toBeNull();
  const { area } = opened.sim.person.table("StaffCost");
  opened.sim.person.sheet("Staff cost").cells.put(area.row + area.rows + 2, area.column, {
    value: "a note of mine",
    formula: null,
    isError: false,
  });
  expect(await write()).toMatch(/^Something stands on the sheet Staff cost below the table StaffCost/);
});
