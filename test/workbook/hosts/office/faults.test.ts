import {
  ANSWER_TOO_LARGE,
  CELL_EDIT_MODE,
  REQUEST_TOO_LARGE,
  THROTTLED,
} from "../../../support/simulated-excel/faults";
import { add, NOTES, openExcel, RELEASES, remove, update, type OpenedExcel } from "./excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel([RELEASES, NOTES]);
});
afterEach(() => opened.sim.close());

const told = (): Promise<void> => new Promise((done) => setTimeout(done, 60));
const sheetNow = ({ sim }: OpenedExcel): string =>
  JSON.stringify([
    sim.person.sheet("Releases").getRange("A1:H20").formulas,
    sim.workbook.tables.items.map(({ name, area }) => [name, area]),
  ]);

test("a cell that is edited, or a busy Excel, is waited for", async () => {
  const { sim, host } = opened;
  for (const failure of [CELL_EDIT_MODE, THROTTLED]) {
    sim.faults.fail(failure, 2);
    expect(await host.readTables()).toHaveLength(2);
    sim.faults.fail(failure, 2);
    expect(await host.write([update("R-001", 1)])).toBeNull();
  }
});

test("while a cell stays edited, nothing is read or written, and the sentence says what to do", async () => {
  const { sim, host } = opened;
  const before = sheetNow(opened);
  const stop = sim.faults.fail(CELL_EDIT_MODE);
  const sentence = "A cell is being edited. Press Enter or Esc in it, and try again.";
  await expect(host.readTables()).rejects.toThrow(sentence);
  expect(await host.write([add("R-003", 1)])).toBe(sentence);
  stop();
  expect(sheetNow(opened)).toBe(before);
  expect(await host.write([add("R-003", 1)])).toBeNull();
});

test("tables that are too large for one answer are read in parts", async () => {
  const { sim } = opened;
  const rows = Array.from({ length: 3_000 }, (_, row) => [
    `R${row}`,
    "a long text about a release",
    row,
    null,
  ]);
  const { sim: large, host } = await openExcel([{ ...RELEASES, rows }]);
  large.faults.limit(80_000);
  const [table] = await host.readTables();
  expect(table?.rows).toEqual(rows);
  large.close();
  sim.faults.fail(ANSWER_TOO_LARGE);
  await expect(opened.host.readTables()).rejects.toThrow("too large for Excel to hand over");
});

test("writing in parts says which, and is cancelled up to the last one: what was written is put back", async () => {
  const limits = { cellsPerAnswer: 60_000, bytesPerRequest: 20_000 };
  const { sim, host } = await openExcel([RELEASES], { limits });
  const before = sheetNow({ ...opened, sim });
  const edits = [
    update("R-001", 1),
    ...Array.from({ length: 1_000 }, (_, index) => add(`N-${index}`, index)),
  ];
  const parts: number[][] = [];
  const cancelledAt = (part: number) => ({
    told: (at: number, of: number) => void parts.push([at, of]),
    isWanted: () => parts.length < part,
  });
  expect(await host.write(edits, cancelledAt(2))).toMatch(/^You cancelled it[.]/);
  const [, [, of = 0] = []] = parts;
  expect(parts).toEqual([
    [1, of],
    [2, of],
  ]);
  expect(of).toBeGreaterThan(3);
  expect(sheetNow({ ...opened, sim })).toBe(before);
  parts.length = 0;
  expect(await host.write(edits, cancelledAt(of))).toBeNull();
  expect(parts.at(-1)).toEqual([of, of]);
  expect(sim.person.rows("Releases")).toHaveLength(1_002);
  sim.close();
});

test("many rows are written in parts, each under the limit", async () => {
  const limits = { cellsPerAnswer: 60_000, bytesPerRequest: 20_000 };
  const { sim, host } = await openExcel([RELEASES], { limits });
  sim.faults.limit(60_000);
  const edits = Array.from({ length: 1_000 }, (_, index) => add(`N-${index}`, index));
  expect(await host.write([update("R-001", 1), ...edits])).toBeNull();
  const rows = sim.person.rows("Releases");
  expect(rows).toHaveLength(1_002);
  expect(rows.at(-1)).toEqual(["N-999", "Alder", 999, 46_100]);
  sim.close();
});

test("a request that is too large all the same changes nothing", async () => {
  const before = sheetNow(opened);
  opened.sim.faults.before(3, () => opened.sim.faults.fail(REQUEST_TOO_LARGE));
  expect(await opened.host.write([add("R-003", 1)])).toMatch(/^Excel stopped answering|too much for Excel/);
  expect(sheetNow(opened)).toBe(before);
});

test("a protected sheet, a totals row and hidden rows are refused in words", async () => {
  const { sim, host } = opened;
  const before = sheetNow(opened);
  sim.person.sheet("Releases").protection.protected = true;
  expect(await host.write([update("R-001", 1)])).toBe(
    "The sheet Releases is protected, so Headroom does not write into its table Releases. Take the protection off (Review, Unprotect Sheet) and try again.",
  );
  sim.person.sheet("Releases").protection.protected = false;
  sim.person.sheet("Releases").hiddenRows.add(7);
  expect(await host.write([add("R-003", 1)])).toBe(
    "Row 8 of the sheet Releases is hidden, and a new row of Releases would not be seen there. Show it, or clear the filter, and try again.",
  );
  sim.person.table("Releases").showTotals = true;
  expect(await host.write([add("R-003", 1)])).toContain("has a totals row");
  expect(sheetNow(opened)).toBe(before);
});

test("protected between the check and the writing: nothing is written", async () => {
  const { sim, host } = opened;
  const before = sheetNow(opened);
  sim.faults.before(3, () => void (sim.person.sheet("Releases").protection.protected = true));
  expect(await host.write([add("R-003", 1)])).toMatch(/the sheet is protected.* Nothing was written\.$/);
  expect(sheetNow(opened)).toBe(before);
});

test("a deleted or renamed table, and a renamed column, are named", async () => {
  const { sim, host } = opened;
  sim.person.type("Releases", "C5", ["Sum"]);
  expect(await host.write([update("R-001", 1)])).toContain("has no column Amount");
  sim.person.table("Releases").name = "Freed";
  expect(await host.write([update("R-001", 1)])).toContain("The table Releases is missing");
  expect((await host.readTables()).map(({ name }) => name)).toEqual(["Freed", "Notes"]);
  sim.faults.before(2, () => sim.person.deleteTable("Notes"));
  expect((await host.readTables()).map(({ name }) => name)).toEqual(["Freed"]);
});

test("a sorted table: rows are found by their key", async () => {
  const { sim, host } = opened;
  sim.person.sortDown("Releases", "Release");
  sim.person.filter("Releases", [0]);
  expect(await host.write([update("R-002", 9), add("R-003", 1)])).toBeNull();
  expect(sim.person.rows("Releases")).toEqual([
    ["R-002", "Birch", 9, ""],
    ["R-001", "Alder", 1_200.5, 46_000],
    ["R-003", "Alder", 1, 46_100],
  ]);
});

describe("a second editor between the check and the writing", () => {
  const grow = (): void => {
    const { coAuthor } = opened.sim;
    const table = coAuthor.table("Releases");
    coAuthor.type("Releases", "A8", ["'R-050", "'Birch", 50, 46_050]);
    table.area = { ...table.area, rows: table.area.rows + 1 };
  };

  test("whoever added a row first keeps it; ours comes behind", async () => {
    opened.sim.faults.before(3, grow);
    expect(await opened.host.write([add("R-003", 1)])).toBeNull();
    expect(opened.sim.person.rows("Releases").slice(2)).toEqual([
      ["R-050", "Birch", 50, 46_050],
      ["R-003", "Alder", 1, 46_100],
    ]);
  });

  test("the same key, added first by someone else, is refused and left to them", async () => {
    opened.sim.faults.before(3, () => {
      grow();
      opened.sim.coAuthor.type("Releases", "A8", ["'R-003"]);
    });
    expect(await opened.host.write([add("R-003", 1)])).toBe("The table Releases has a row R-003 already.");
    expect(opened.sim.person.rows("Releases")[2]).toEqual(["R-003", "Birch", 50, 46_050]);
  });

  test("sorted in between: the other row gets back what it held", async () => {
    opened.sim.faults.before(3, () => opened.sim.coAuthor.sortDown("Releases", "Release"));
    expect(await opened.host.write([update("R-001", 7)])).toBeNull();
    expect(opened.sim.person.rows("Releases")).toEqual([
      ["R-002", "Birch", 300, ""],
      ["R-001", "Alder", 7, 46_000],
    ]);
  });

  test("someone who never rests: given up, and nothing of ours is left", async () => {
    let count = 0;
    opened.sim.host.faults.push(() => {
      count += 1;
      opened.sim.coAuthor.type("Releases", "B6", [`'Alder ${count}`]);
      return null;
    });
    const reason = await opened.host.write([update("R-001", 7), add("R-003", 1)]);
    expect(reason).toBe(
      "Someone else was changing Releases at the same moment, so nothing was written. Try again.",
    );
    expect(opened.sim.person.rows("Releases")).toEqual([
      ["R-001", expect.stringMatching(/^Alder \d+$/), 1_200.5, 46_000],
      ["R-002", "Birch", 300, ""],
    ]);
  });
});

describe("every sync fails in turn", () => {
  const EDITS = [update("R-001", 7), add("R-003", 1), remove("R-002"), add("R-004", 2)];
  const limits = { cellsPerAnswer: 60_000, bytesPerRequest: 60 };
  const WRITTEN = [
    ["R-001", "Alder", 7, 46_000],
    ["", "", "", ""],
    ["R-003", "Alder", 1, 46_100],
    ["R-004", "Alder", 2, 46_100],
  ];
  const UNTOUCHED = [
    ["R-001", "Alder", 1_200.5, 46_000],
    ["R-002", "Birch", 300, ""],
  ];

  test.each([
    [undefined, false],
    [undefined, true],
    [limits, false],
    [limits, true],
  ])("once, with limits %j, its answer lost: %s", async (own, after) => {
    for (let number = 1; number <= 8; number += 1) {
      const excel = await openExcel([RELEASES, NOTES], own && { limits: own });
      const stop = excel.sim.faults.failAt(number, { after });
      const reason = await excel.host.write(EDITS);
      stop();
      const rows = excel.sim.person.rows("Releases");
      expect([number, rows]).toEqual([number, reason === null ? WRITTEN : UNTOUCHED]);
      expect(excel.sim.person.sheet("Releases").getRange("A9:D9").values).toEqual(
        reason === null ? [WRITTEN[3]] : [["", "", "", ""]],
      );
      if (reason !== null) expect(await excel.host.write(EDITS)).toBeNull();
      expect(excel.sim.person.rows("Releases")).toEqual(WRITTEN);
      excel.sim.close();
    }
  });

  test.each([false, true])("for good, as when the pane is closed, its answer lost: %s", async (after) => {
    for (let number = 1; number <= 3; number += 1) {
      const excel = await openExcel([RELEASES, NOTES]);
      const stop = excel.sim.faults.failAt(number, { after, stays: true });
      expect(await excel.host.write(EDITS)).not.toBeNull();
      stop();
      const rows = excel.sim.person.rows("Releases");
      expect([WRITTEN, UNTOUCHED]).toContainEqual(rows);
      const again = await excel.host.write(EDITS);
      expect(excel.sim.person.rows("Releases")).toEqual(WRITTEN);
      expect(again === null).toBe(rows.length === UNTOUCHED.length);
      excel.sim.close();
    }
  });

  test("for good, with rows below the table already: the next attempt takes them on", async () => {
    const adds = [add("R-003", 1), add("R-004", 2)];
    for (let number = 3; number <= 4; number += 1) {
      const excel = await openExcel([RELEASES, NOTES], { limits });
      const stop = excel.sim.faults.failAt(number, { stays: true });
      expect(await excel.host.write(adds)).toMatch(/^Excel stopped answering/);
      stop();
      expect(excel.sim.person.rows("Releases")).toEqual(UNTOUCHED);
      expect(await excel.host.write(adds)).toBeNull();
      expect(excel.sim.person.rows("Releases").slice(2)).toEqual(WRITTEN.slice(2));
      excel.sim.close();
    }
  });
});

test("an old host: the sentence says what is needed", async () => {
  const { sim, host } = await openExcel([RELEASES], { requirements: { ExcelApi: "1.12" } });
  expect(await host.write([add("R-003", 1)])).toContain("This Excel is too old");
  expect(sim.person.rows("Releases")).toHaveLength(2);
  sim.close();
});

test("listening begins though Excel is busy at first", async () => {
  const { sim, host } = opened;
  sim.faults.fail(CELL_EDIT_MODE, 2);
  let count = 0;
  host.onEdited(() => (count += 1));
  await told();
  await told();
  sim.person.type("Releases", "C6", [1]);
  await told();
  expect(count).toBe(1);
});
