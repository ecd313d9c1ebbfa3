import { sha256 } from "../../../../../src/cli/hashes";
import { KIND_ROW } from "../../../../../src/workbook/layout/placing";
import { sheetsStanding } from "../../../../../src/workbook/sheets-standing";
import { openExcel, type OpenedExcel } from "../excel";
import { contentOf, forYears, given } from "./content";

const [three, two] = [contentOf(given), contentOf(forYears(2))];
const YEARS = "Number of years";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(given, { evaluate: () => 0 });
  expect(await opened.host.writeCalculated(three)).toBeNull();
  const settings = opened.sim.person.table("Settings");
  const row = opened.sim.person.rows("Settings").findIndex(([name]) => name === YEARS);
  settings.worksheet.cells.enter(
    { row: settings.area.row + 1 + row, column: settings.area.column + 1, rows: 1, columns: 1 },
    2,
  );
});
afterEach(() => opened.sim.close());

const write = (mayReplace: boolean) => opened.host.writeCalculated(two, { mayReplace });
const names = (): string[] => opened.sim.workbook.worksheets.items.map(({ name }) => name);
const digest = (value: unknown): string => sha256(JSON.stringify(value));
/** Everything that is typed into the sheets of formulas, and where their tables are. */
const written = (): string =>
  digest(
    two.sheets.map(({ name }) => {
      const { cells, ownTables } = opened.sim.person.sheet(name);
      const used = cells.used();
      return [ownTables.map((table) => [table.name, table.area]), used && cells.rows(used, (cell) => cell)];
    }),
  );
const inputs = (): string =>
  digest(
    given.map(({ name, headers }) =>
      opened.sim.person
        .table(name)
        .getRange()
        .formulas.map((cells) => cells.filter((_, place) => headers[place] !== "Amount now")),
    ),
  );
const standing = async () => sheetsStanding(await opened.host.readTables(true), sha256);

test("for another number of years it asks before it deletes, and writes nothing until a person agrees", async () => {
  const [before, all] = [written(), names()];
  const { syncs } = opened.sim.host.traffic;
  const answer = await write(false);
  expect(opened.sim.host.traffic.syncs - syncs).toBe(3);
  if (answer === null || typeof answer === "string") throw new Error(String(answer));
  expect(answer.question).toMatch(/^The sheets .*Staff cost.* were written for other years/);
  expect(answer.question).toMatch(/will show #REF!\. Your inputs are not touched\.$/);
  expect(answer.question).not.toContain("Checks");
  expect([written() === before, names()]).toEqual([true, all]);
});

test("once agreed, they stand where they stood, as if they had been written for these years at first", async () => {
  const [all, before] = [names(), inputs()];
  expect(await write(true)).toBeNull();
  const replaced = written();
  expect([names(), inputs(), await standing()]).toEqual([all, before, "current"]);
  expect(await write(false)).toBeNull();
  const fresh = await openExcel(forYears(2), { evaluate: () => 0 });
  expect(await fresh.host.writeCalculated(two)).toBeNull();
  opened.sim.close();
  opened = fresh;
  expect(written() === replaced).toBe(true);
});

test("killed at each sync: inputs stay, it is seen to be unfinished, and recalculating again mends it", async () => {
  const before = inputs();
  for (const [number, after] of [
    [4, false],
    [4, true],
    [5, false],
  ] as const) {
    const stop = opened.sim.faults.failAt(number, { after, stays: true });
    expect(await write(true)).toMatch(/half written say so\. Your inputs were not touched/);
    stop();
    expect([inputs() === before, await standing()]).toEqual([true, "behind"]);
    for (const { name } of number === 4 && !after ? [] : two.sheets)
      expect(opened.sim.person.sheet(name).cells.at(KIND_ROW - 1, 0).value).toMatch(/^Not finished/);
    expect(await write(true)).toBeNull();
    expect([inputs() === before, await standing()]).toEqual([true, "current"]);
    expect(await opened.host.writeCalculated(three, { mayReplace: true })).toBeNull();
  }
}, 120_000);

test.each<[string, (excel: OpenedExcel["sim"]) => void, RegExp]>([
  [
    "a note beside the tables",
    ({ person }) => person.type("Staff cost", "ZZ3", ["mine"]),
    /^The sheet Staff cost .* What stands in 'Staff cost'!ZZ3 on it is yours/,
  ],
  [
    "a note below a table",
    ({ person }) => person.type("Staff cost", "B5000", ["mine"]),
    /What stands in 'Staff cost'!B5000 on it is yours/,
  ],
  [
    "a table",
    ({ person }) =>
      void person.addTable({
        sheet: "Staff cost",
        name: "Mine",
        headerRow: 6,
        firstColumn: 400,
        headers: ["Mine"],
        rows: [[1]],
      }),
    /The table Mine on it is yours/,
  ],
  [
    "a column",
    ({ person }) => {
      const table = person.table("StaffCost");
      person.type("Staff cost", table.getHeaderRowRange().address.split("!")[1]?.split(":")[1] ?? "", [
        "My own",
      ]);
    },
    /The column My own of the table StaffCost on it is yours/,
  ],
  [
    "a picture",
    ({ person }) => person.sheet("Staff cost").shapes.addPicture(),
    /A shape or a picture on it is yours/,
  ],
])("refuses to delete a sheet with %s of a person's, by name", async (_, prepare, reason) => {
  prepare(opened.sim);
  const before = names();
  expect(await write(true)).toMatch(reason);
  expect(names()).toEqual(before);
});
