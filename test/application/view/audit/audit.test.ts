import { checkGroups } from "../../../../src/application/view/audit/checks";
import { entriesOf, lastActionOf } from "../../../../src/application/view/audit/entries";
import { sinceText, verifiedView } from "../../../../src/application/view/audit/verified";
import { auditStanding } from "../../../../src/application/view/audit/standing";
import type { WorkbookBook } from "../../../../src/application/open-workbook";
import { sha256 } from "../../../../src/cli/hashes";
import { loggedContent } from "../../../../src/workbook";
import { lookOf, reviewOf, withCell } from "../../../support/looks";
import { openTables } from "../../../support/open-workbook";
import { tablesIn } from "../../../support/sample-trusts";
import { smallTrustContent } from "../../../support/small-trust";

const session = { id: "s", when: "2026-12-01T09:00:00.000Z", who: "the sample" };
const logged = () =>
  tablesIn(loggedContent(smallTrustContent(), { action: "sample", reason: "", session }, sha256));
async function bookOf(tables: ReturnType<typeof logged>): Promise<WorkbookBook> {
  return openTables(tables).workbook.book(null);
}
const logOf = ({ log }: WorkbookBook) => {
  if (log === null) throw new Error("no log");
  return log;
};

test("three groups, each with a result of its own; what is not checked is no tick", async () => {
  const tables = logged();
  const { records } = await bookOf(tables);
  const groups = checkGroups(lookOf(await reviewOf(tables)), records);
  expect(groups.map(({ title }) => title)).toEqual([
    "Arithmetic and rules",
    "Inputs against outside documents",
    "Guardrails",
  ]);
  const [sums, documents] = groups;
  expect(sums?.lines.map(({ check }) => check)).toContain("Nobody approves what they proposed");
  const unchecked = documents?.lines.filter(({ standing }) => standing.words === "Not checked") ?? [];
  expect(unchecked.every(({ standing }) => standing.tone === "plain")).toBe(true);
  expect(documents?.standing.tone).not.toBe("good");
});

test("a log that holds says so; a row changed by hand is named with both values", async () => {
  const tables = logged();
  const book = await bookOf(tables);
  const look = lookOf(await reviewOf(tables));
  expect(verifiedView(logOf(book).found)).toMatchObject({ standing: { tone: "good" }, faults: [] });
  expect(auditStanding(look, book)).toEqual({ words: "Sums and log hold", tone: "good" });
  expect(auditStanding(look, null).tone).toBe("plain");

  const changed = await bookOf(withCell(tables, { table: "Commitments", row: 0, header: "Owner" }, "Nobody"));
  const view = verifiedView(logOf(changed).found);
  expect(view.standing).toEqual({ words: "The log does not hold", tone: "bad" });
  expect(view.faults).toHaveLength(1);
  expect(view.faults[0]?.text).toMatch(/^Commitments: .* Owner: .* in the log, “Nobody” in the cell\.$/);
  expect(view.faults[0]?.cells[0]?.label).toMatch(/^Reinvestment!A\d+$/);
  expect(auditStanding(look, changed)).toEqual({ words: "The log does not hold", tone: "bad" });
});

test("the first broken entry is named, with how many follow", async () => {
  const tables = withCell(logged(), { table: "AuditLog", row: 1, header: "Reason" }, "Another");
  const view = verifiedView(logOf(await bookOf(tables)).found);
  expect(view.faults[0]?.text).toMatch(/^Entry s-002 is the first that is broken/);
  expect(entriesOf(logOf(await bookOf(tables)), "").filter(({ isBroken }) => isBroken)).not.toHaveLength(0);
});

test("entries are newest first, found by their subject, and open to before and after", async () => {
  const log = logOf(await bookOf(logged()));
  const all = entriesOf(log, "");
  expect(all.map(({ id }) => id)).toEqual([...log.entries].reverse().map(({ entry }) => entry));
  const found = entriesOf(log, "commitments: ");
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ subject }) => subject.startsWith("Commitments: "))).toBe(true);
  expect(found[0]?.when).toBe("1 Dec 2026, 09:00 UTC");
  expect(found[0]?.cells.find(({ header }) => header === "Commitment")).toMatchObject({ before: "" });
});

test("a day in the log is shown as its sheet shows it", async () => {
  const log = logOf(await bookOf(logged()));
  expect([
    log.shown("Review date", "46266"),
    log.shown("Review date", ""),
    log.shown("Pupils", "46266"),
  ]).toEqual(["01/09/2026", "", "46266"]);
  const days = entriesOf(log, "commitments: ").flatMap(({ cells }) =>
    cells.filter(({ header }) => header === "Review date").map(({ after }) => after),
  );
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => !/^\d\d\/\d\d\/\d{4}$/.test(day))).toEqual([]);
});

test("what is taken back is named by what was done, not by what was noticed before it", async () => {
  const log = logOf(await bookOf(logged()));
  const [first] = log.entries;
  if (!first) throw new Error("no entry");
  const at = { session: "s", when: "2026-12-02T10:00:00Z", who: "CFO" };
  const entries = [
    { ...first, ...at, action: "inputs found changed", subject: "Inputs", reason: "" },
    { ...first, ...at, action: "reinvest propose", subject: "Commitments: C-13", reason: "Reading." },
  ];
  expect(lastActionOf({ ...log, entries })).toEqual({
    title: "Reinvest propose, 2 Dec 2026, 10:00 UTC, by CFO: Reading.",
    subjects: ["Commitments: C-13"],
  });
});

test("the sample itself is not offered to be taken back; a code is found or is not", async () => {
  expect(lastActionOf(logOf(await bookOf(logged())))).toBeNull();
  expect(sinceText(null)).toBe("");
  expect(sinceText({ code: "a", isFound: false })).toMatch(/^That code is not in this history/);
});
