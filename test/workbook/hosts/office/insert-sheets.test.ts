import { sha256 } from "../../../../src/cli/hashes";
import { base64Of } from "../../../../src/workbook/hosts/browser/base64";
import { writeWorkbook } from "../../../../src/workbook/hosts/xlsx/write-workbook";
import { beginWorkbook } from "../../../../src/workbook/on-demand";
import { loggedSample, templateContent, workbookSource } from "../../../../src/workbook";
import type { Beginning, WriteOutcome } from "../../../../src/application/open-workbook";
import { smallTrustContent } from "../../../support/small-trust";
import { THROTTLED } from "../../../support/simulated-excel/faults";
import { tablesOf } from "../../../support/through-file";
import { tablesOfContent } from "../contract";
import { openExcel, RELEASES, type OpenedExcel } from "./excel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
  opened.sim.person.type("Sheet1", "A1", ["mine"]);
});
afterEach(() => opened.sim.close());

const begin = (how: Beginning): Promise<WriteOutcome> => {
  const { insertSheets } = opened.host;
  return beginWorkbook(how, { writeWorkbook, base64Of, insertSheets, sha256 });
};
const sheetNames = (): string[] => opened.sim.workbook.worksheets.items.map(({ name }) => name);
const small = async () => {
  const content = smallTrustContent();
  return {
    base64: base64Of(await writeWorkbook(content)),
    sheets: [content.guide.title, ...content.sheets.map(({ name }) => name)],
    tables: tablesOfContent(content),
  };
};

test("an empty workbook is set up in two syncs, behind the sheets that are there", async () => {
  const before = opened.sim.host.traffic.syncs;
  expect(await begin("empty")).toEqual({ outcome: "written" });
  expect(opened.sim.host.traffic.syncs - before).toBe(2);
  expect(sheetNames()).toEqual(["Sheet1", "Guide", ...templateContent().sheets.map(({ name }) => name)]);
  expect(opened.sim.person.sheet("Sheet1").getRange("A1").values).toEqual([["mine"]]);
  const tables = await opened.host.readTables();
  expect(tables.map(({ name }) => name)).toEqual(tablesOfContent(templateContent()).map(({ name }) => name));
});

test("the sample stands in the workbook as it stands in its file, and can be planned", async () => {
  expect(await begin("sample")).toEqual({ outcome: "written" });
  const expected = await tablesOf(await writeWorkbook(loggedSample({ schools: 8, seed: 1 }, sha256)));
  const { readTables } = opened.host;
  expect(await readTables()).toEqual(expected);
  expect(await workbookSource(readTables).read()).toMatchObject({ outcome: "read", isNew: false });
});

test("a workbook without our tables says that it is new", async () => {
  expect(await workbookSource(opened.host.readTables).read()).toMatchObject({ model: null, isNew: true });
});

test("a sheet or a table of one of the names is refused by name, and nothing is added", async () => {
  opened.sim.person.sheet("staff");
  expect(await begin("empty")).toMatchObject({
    outcome: "refused",
    reason: expect.stringMatching(/^This workbook has a sheet called Staff already/),
  });
  opened.sim.workbook.removeSheet(opened.sim.person.sheet("staff"));
  opened.sim.person.addTable({ ...RELEASES, sheet: "Sheet1", headerRow: 9 });
  expect(await begin("sample")).toMatchObject({
    outcome: "refused",
    reason: expect.stringMatching(/^This workbook has a table called Releases already/),
  });
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("where someone adds a sheet of the name just then, ours are taken out again", async () => {
  const added = await small();
  opened.sim.faults.before(2, () => opened.sim.coAuthor.sheet("Staff"));
  expect(await opened.host.insertSheets(added)).toMatch(/^Someone else was adding sheets/);
  expect(sheetNames()).toEqual(["Sheet1", "Staff"]);
});

test("a lost answer is looked into; a call that did nothing says so; each failing sync leaves all or nothing", async () => {
  const added = await small();
  for (const after of [false, true]) {
    for (const number of [1, 2, 3]) {
      const stop = opened.sim.faults.failAt(number, { after });
      const outcome = await opened.host.insertSheets(added).catch(String);
      stop();
      const isThere = sheetNames().includes("Staff");
      expect([number, after, outcome === null, isThere]).toEqual([number, after, isThere, isThere]);
      if (!isThere) continue;
      for (const sheet of opened.sim.workbook.worksheets.items.slice(1))
        opened.sim.workbook.removeSheet(sheet);
    }
  }
});

test("while Excel is busy it waits; a file that is too large is not sent", async () => {
  const added = await small();
  opened.sim.faults.fail(THROTTLED, 1);
  expect(await opened.host.insertSheets(added)).toBeNull();
  const base64 = "A".repeat(4_000_001);
  expect(await opened.host.insertSheets({ ...added, base64 })).toMatch(/more than Excel takes at once/);
});

test("our own sheets are no edit of a person's", async () => {
  const added = await small();
  let count = 0;
  opened.host.onEdited(() => (count += 1));
  await new Promise((done) => setTimeout(done, 60));
  expect(await opened.host.insertSheets(added)).toBeNull();
  await new Promise((done) => setTimeout(done, 60));
  expect(count).toBe(0);
});
