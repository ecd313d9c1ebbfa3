import { keepLedger } from "../../src/application/ledger/keep";
import { LEDGER_VERBS } from "../../src/application/ledger/verbs";
import { smallTables } from "../support/looks";
import { openTables } from "../support/open-workbook";
import type { OpenedTables } from "../support/open-workbook";

const WHO = "Head of English";

async function propose({ workbook }: OpenedTables) {
  const read = await workbook.read();
  if (read.outcome !== "read" || read.model === null) throw new Error("not read");
  const [release] = read.model.releases.filter(({ kind }) => kind === "cash");
  const verb = LEDGER_VERBS.find(({ name }) => name === "propose");
  if (!verb || !release) throw new Error("nothing to propose");
  const given = {
    ...{ release: release.id, school: release.school ?? "", category: "Evidence-informed CPD", amount: "10" },
    ...{ recurrence: "recurrent", from: release.fromYear ?? "", rationale: "Reading", override: "Agreed" },
  };
  const { records } = await workbook.book(null);
  const today = { year: 2027, month: 1, day: 12 };
  const outcome = keepLedger(read.model, records, { verb, given, today, who: WHO });
  if (outcome.outcome === "refused") throw new Error(outcome.problems.join("\n"));
  const { edits, reason } = outcome.kept;
  return workbook.write(edits, { action: "reinvest propose", reason, who: WHO });
}
const filled = ({ tables }: OpenedTables, name: string) =>
  tables()
    .find((table) => table.name === name)
    ?.rows.filter((cells) => cells.some((cell) => cell !== null)) ?? [];

test("what is written stands in the log, with who and why, and the log holds", async () => {
  const open = openTables(smallTables());
  expect(await propose(open)).toEqual({ outcome: "written" });
  const { log } = await open.workbook.book(null);
  const last = log?.entries.at(-1);
  expect(last).toMatchObject({ action: "reinvest propose", who: WHO, session: "test" });
  expect(last?.reason).toContain("Reading");
  expect(log?.found).toMatchObject({ broken: [], rows: [] });
});

test("what reads so already is refused, and no entry says that it was written", async () => {
  const open = openTables(smallTables());
  await propose(open);
  const before = open.tables();
  const read = await open.workbook.read();
  const [first] = read.outcome === "read" ? (read.model?.scenarios ?? []) : [];
  if (!first?.status) throw new Error("no scenario");
  const { name, status } = first;
  const edits = [{ edit: "update", table: "Scenarios", scenario: name, record: { status } }] as const;
  expect(await open.workbook.write(edits, { action: "again", reason: "", who: WHO })).toEqual({
    outcome: "refused",
    reason: "The workbook was not changed: it reads so already, so there is nothing to write.",
  });
  expect(open.tables()).toEqual(before);
});

test("what is cancelled before the host writes is not written", async () => {
  const open = openTables(smallTables());
  const before = open.tables();
  const read = await open.workbook.read();
  const [scenario] = read.outcome === "read" ? (read.model?.scenarios ?? []) : [];
  const record = { status: "withdrawn" } as const;
  const edits = [{ edit: "update", table: "Scenarios", scenario: scenario?.name ?? "", record }] as const;
  const deed = { action: "withdraw", reason: "", who: WHO };
  const watch = { told: () => undefined, isWanted: () => false };
  expect(await open.workbook.write(edits, deed, watch)).toEqual({
    outcome: "refused",
    reason: "You cancelled it. Nothing was written.",
  });
  expect(open.tables()).toEqual(before);
  expect(await open.workbook.write(edits, deed, { ...watch, isWanted: () => true })).toEqual({
    outcome: "written",
  });
});

test("a code that was kept is found again; another is not", async () => {
  const open = openTables(smallTables());
  const code = (await open.workbook.book(null)).log?.found.code ?? "";
  await propose(open);
  expect((await open.workbook.book(code)).log?.found.since).toEqual({ code, isFound: true });
  const other = "0".repeat(64);
  expect((await open.workbook.book(other)).log?.found.since).toEqual({ code: other, isFound: false });
});

test("undo takes the row out and logs that; a second one has nothing left", async () => {
  const open = openTables(smallTables());
  const before = filled(open, "Commitments");
  await propose(open);
  expect(filled(open, "Commitments")).toHaveLength(before.length + 1);
  expect(await open.workbook.undo(null)).toEqual({ outcome: "written" });
  expect(filled(open, "Commitments")).toEqual(before);
  expect((await open.workbook.book(null)).log?.entries.at(-1)).toMatchObject({
    action: "undo",
    reason: expect.stringMatching(/^Takes back reinvest propose, entry /),
    who: "not said",
  });
  expect(await open.workbook.undo(null)).toEqual({
    outcome: "refused",
    reason: "The log has nothing to take back.",
  });
});

test("a host that refuses leaves no entry, and a workbook without a log is not written to", async () => {
  const open = openTables(smallTables());
  open.refuse("The sheet is protected.");
  const count = filled(open, "AuditLog").length;
  expect(await propose(open)).toEqual({ outcome: "refused", reason: "The sheet is protected." });
  expect(filled(open, "AuditLog")).toHaveLength(count);
  const tables = smallTables().filter(({ name }) => name !== "AuditLog");
  const without = openTables(tables);
  const refused = await propose(without);
  expect(refused.outcome === "refused" && refused.reason).toMatch(
    /^The workbook was not changed: it has no table AuditLog/,
  );
  expect(without.tables()).toEqual(tables);
});
