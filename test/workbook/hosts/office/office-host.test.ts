import { add, NOTES, openExcel, RELEASES, remove, update, type OpenedExcel } from "./excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel([RELEASES, NOTES]);
});
afterEach(() => opened.sim.close());

const told = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

test("reads every table in two syncs: values, errors, and a quote that keeps a text", async () => {
  const { sim, host } = opened;
  sim.person.type("Releases", "C7", ["#REF!"]);
  const before = sim.host.traffic.syncs;
  const tables = await host.readTables();
  expect(sim.host.traffic.syncs - before).toBe(2);
  expect(tables).toEqual([
    { ...RELEASES, rows: [RELEASES.rows[0], ["R-002", "Birch", { error: "#REF!" }, null]] },
    NOTES,
  ]);
});

test("blank rows at the foot are left out; what stands right below is told, but not another table", async () => {
  const { sim, host } = opened;
  sim.person.table("Releases").area = { ...sim.person.table("Releases").area, rows: 5 };
  sim.person.type("Releases", "F7", ["stray"]);
  sim.person.addTable({ ...NOTES, name: "Under", sheet: "Releases", firstColumn: 1, headerRow: 10 });
  const tables = await host.readTables();
  expect(tables.map(({ name, rows, rowBelow }) => [name, rows.length, rowBelow])).toEqual([
    ["Releases", 2, undefined],
    ["Notes", 1, 7],
    ["Under", 1, undefined],
  ]);
});

test("a totals row is no row of the body", async () => {
  const { sim, host } = opened;
  sim.person.table("Releases").showTotals = true;
  expect((await host.readTables())[0]?.rows).toEqual([RELEASES.rows[0]]);
});

test("goes to cells, and says when they are gone", async () => {
  const { sim, host } = opened;
  expect(await host.select({ sheet: "Releases", cell: "C6:C7" })).toBe(true);
  expect(sim.workbook.selected?.area).toEqual({ row: 5, column: 2, rows: 2, columns: 1 });
  expect(await host.select({ sheet: "Nowhere", cell: "C6" })).toBe(false);
  expect(await host.select({ sheet: "Releases", cell: "nonsense" })).toBe(false);
  sim.person.sheet("Releases").visibility = "Hidden";
  expect(await host.select({ sheet: "Releases", cell: null })).toBe(false);
});

test("adds, changes and removes rows in three syncs, and nothing else moves", async () => {
  const { sim, host } = opened;
  const before = sim.host.traffic.syncs;
  expect(
    await host.write([add("R-003", 5), update("R-001", 7), add("R-004", 6), remove("R-002")]),
  ).toBeNull();
  expect(sim.host.traffic.syncs - before).toBe(3);
  expect(sim.person.rows("Releases")).toEqual([
    ["R-001", "Alder", 7, 46_000],
    ["", "", "", ""],
    ["R-003", "Alder", 5, 46_100],
    ["R-004", "Alder", 6, 46_100],
  ]);
  expect(sim.person.rows("Notes")).toEqual([["R-001", "1/2 of a post"]]);
  expect(sim.workbook.application.suspended).toEqual({ calculation: 1, screen: 1 });
  expect(sim.person.sheet("Releases").formatted).toEqual([{ row: 7, column: 0, rows: 2, columns: 4 }]);
});

test("texts stay texts: a half is no date, and a sum no formula", async () => {
  const { sim, host } = opened;
  const texts = ["1/2", "007", "=1+1", "TRUE", "'quoted", "May 2026"];
  await host.write(
    texts.map((School, index) => ({
      edit: "add",
      table: "Releases",
      key: { Release: `T${index}` },
      values: { Release: `T${index}`, School },
    })),
  );
  expect(sim.person.rows("Releases").map(([, school]) => school)).toEqual(["Alder", "Birch", ...texts]);
});

test("rows go into the blank ones at the foot before the table grows", async () => {
  const { sim, host } = opened;
  sim.person.table("Releases").area = { ...sim.person.table("Releases").area, rows: 4 };
  expect(await host.write([add("R-003", 5)])).toBeNull();
  expect(sim.person.table("Releases").area.rows).toBe(4);
  expect(sim.person.rows("Releases")[2]).toEqual(["R-003", "Alder", 5, 46_100]);
});

test("a column of formulas goes on in new rows", async () => {
  const rows = RELEASES.rows.map((cells) => [...cells, null]);
  const { sim, host } = await openExcel([{ ...RELEASES, headers: [...RELEASES.headers, "Mine"], rows }], {
    evaluate: () => 1,
  });
  sim.person.type("Releases", "E6", ["=[@Amount]*2"], ["=[@Amount]*2"]);
  expect(await host.write([add("R-003", 5)])).toBeNull();
  expect(sim.person.table("Releases").getRange().formulas[3]).toEqual([
    "R-003",
    "Alder",
    5,
    46_100,
    "=[@Amount]*2",
  ]);
  sim.close();
});

test("refuses in words, and writes nothing", async () => {
  const { sim, host } = opened;
  const before = JSON.stringify(sim.person.table("Releases").getRange().formulas);
  const reasons = [
    await host.write([add("R-003", 1), add("R-001", 5)]),
    await host.write([add("R-003", 1), update("R-009", 5)]),
    await host.write([{ ...add("R-003", 1), table: "Elsewhere" }]),
    await host.write([add("R-003", 1), { ...update("R-001", 1), edit: "update", values: { Colour: 1 } }]),
  ];
  expect(reasons).toEqual([
    "The table Releases has a row R-001 already.",
    "The table Releases has no row R-009, which Headroom was to update.",
    "The table Elsewhere is missing, and Headroom writes rows into it. Put it back, for example from a new template, and try again.",
    "The table Releases has no column Colour, which Headroom writes. Add a column of that name and try again.",
  ]);
  expect(JSON.stringify(sim.person.table("Releases").getRange().formulas)).toBe(before);
});

test("what stands below the table is never written over", async () => {
  const { sim, host } = opened;
  sim.person.type("Releases", "B8", ["a note of mine"]);
  expect(await host.write([add("R-003", 5)])).toBe(
    "Releases!B8 stands right below the table Releases, where its new rows go. Move it and try again.",
  );
  expect(sim.person.sheet("Releases").getRange("A8:D8").values).toEqual([["", "a note of mine", "", ""]]);
});

test("edits are told once a burst, a co-author's too, and our own writes never", async () => {
  const { sim, host } = opened;
  let count = 0;
  const stop = host.onEdited(() => (count += 1));
  await told();
  sim.person.type("Releases", "C6", [1]);
  sim.person.type("Releases", "C7", [2]);
  await told();
  expect(count).toBe(1);
  await host.write([add("R-003", 5), update("R-001", 3)]);
  await told();
  expect(count).toBe(1);
  sim.coAuthor.type("Releases", "C6", [4]);
  await told();
  expect(count).toBe(2);
  sim.person.deleteTable("Notes");
  await told();
  expect(count).toBe(3);
  stop();
  await told();
  sim.person.type("Releases", "C6", [9]);
  await told();
  expect(count).toBe(3);
});
