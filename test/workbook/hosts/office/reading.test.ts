import { WANTED_TABLES } from "../../../../src/workbook";
import { smallTrustContent } from "../../../support/small-trust";
import { tablesOfContent } from "../contract";
import { NOTES, openExcel, RELEASES, update, type OpenedExcel } from "./excel";

let opened: OpenedExcel;
let stop: () => void;
const told = (): Promise<void> => new Promise((done) => setTimeout(done, 60));
beforeEach(async () => {
  opened = await openExcel([RELEASES, NOTES], { evaluate: () => 7 });
  stop = opened.host.onEdited(() => undefined);
  await told();
  await opened.host.readTables();
});
afterEach(() => {
  stop();
  opened.sim.close();
});

/** Tables read in full in one more reading, its syncs, and whether it gives what a fresh one does. */
async function readAgain() {
  const { sim, host } = opened;
  const [syncs, used] = [sim.host.traffic.syncs, sim.host.check.used.get("Range.values") ?? 0];
  const tables = await host.readTables();
  const again = [(sim.host.check.used.get("Range.values") ?? 0) - used, sim.host.traffic.syncs - syncs];
  expect(tables).toEqual(await host.readTables(true));
  return again;
}

test("what has not changed is not read again; an edit has its table read, and no other", async () => {
  expect(await readAgain()).toEqual([0, 2]);
  opened.sim.person.type("Releases", "G6", ["changed"]);
  opened.sim.coAuthor.type("Releases", "G6", ["changed again"]);
  await told();
  expect(await readAgain()).toEqual([1, 2]);
  expect((await opened.host.readTables())[1]?.rows).toEqual([["R-001", "changed again"]]);
});

test("after an edit of one table of a trust, a quarter of the bytes or less", async () => {
  const trust = await openExcel(tablesOfContent(smallTrustContent()), { wanted: WANTED_TABLES });
  const stopped = trust.host.onEdited(() => undefined);
  await told();
  const { traffic } = trust.sim.host;
  const all = await bytesOf(traffic, () => trust.host.readTables());
  trust.sim.person.type(
    "Years",
    trust.sim.person.table("Years").getRange().getCell(1, 1).address.split("!")[1] ?? "",
    [0.03],
  );
  await told();
  const one = await bytesOf(traffic, () => trust.host.readTables());
  expect(one).toBeLessThan(all / 4);
  stopped();
  trust.sim.close();
});

async function bytesOf(
  traffic: { readonly answered: number },
  read: () => Promise<unknown>,
): Promise<number> {
  const before = traffic.answered;
  await read();
  return traffic.answered - before;
}

test("a table with a formula is read each time: its results change unseen", async () => {
  opened.sim.person.type("Releases", "C6", ["=1+1"]);
  await told();
  await opened.host.readTables();
  expect(await readAgain()).toEqual([1, 2]);
});

test("what was written by Headroom is read again at once, before Excel tells of it", async () => {
  expect(await opened.host.write([update("R-001", 9)])).toBeNull();
  expect((await opened.host.readTables())[0]?.rows[0]?.[2]).toBe(9);
});

test("a table that moved is kept, and where it stands is asked", async () => {
  const table = opened.sim.person.table("Notes");
  const cells = table.getRange().formulas;
  opened.sim.person.sheet("Releases").cells.enter(table.area, "");
  table.area = { ...table.area, column: table.area.column + 3 };
  opened.sim.person.sheet("Releases").cells.enter(table.area, cells);
  expect((await opened.host.readTables())[1]).toMatchObject({
    firstColumn: NOTES.firstColumn + 3,
    headerRow: 5,
  });
});

test("what changes while it is read is read once more; where nobody tells of changes nothing is kept", async () => {
  opened.sim.person.type("Releases", "C6", [1]);
  await told();
  opened.sim.faults.before(2, () => opened.sim.person.type("Releases", "C6", [2]));
  await opened.host.readTables();
  await told();
  expect(await readAgain()).toEqual([1, 2]);
  stop();
  await told();
  // the sync that ends the listening may come late
  const [read] = await readAgain();
  expect(read).toBe(2);
});

test("of sheets of formulas only what they were written for is read; a table beside one of ours is", async () => {
  const trust = await openExcel(
    [
      { ...RELEASES, name: "Timeline", sheet: "Timeline and pay" },
      { ...NOTES, name: "Recalculation", sheet: "Timeline and pay" },
      { ...RELEASES, name: "Releases" },
      { ...NOTES, name: "Mine" },
    ],
    { wanted: WANTED_TABLES },
  );
  expect((await trust.host.readTables()).map(({ name }) => name)).toEqual([
    "Recalculation",
    "Releases",
    "Mine",
  ]);
  trust.sim.close();
});
