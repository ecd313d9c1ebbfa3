import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { editRows } from "../../src/workbook/hosts/xlsx/rows/edit-rows";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
async function run(out: string, ...args: readonly string[]): Promise<string> {
  const ran = await headroom(args, files);
  const [bytes] = ran.written.values();
  if (!bytes) throw new Error(ran.said);
  files.set(out, bytes);
  return ran.printed;
}
const DRAFT = ["--scenario", "Smaller offer"] as const;
const MERGE = ["--verb", "merge-groups", "--row", "TH-Y8-EN", "--groups", "6", "--from", "2027/28"] as const;
const ADOPT = ["--approver", "Committee", "--date", "2026-12-01", "--minute", "FC 12/4"] as const;

/** The rows of every table but the log, without the blank rows that a removal leaves. */
const rowsIn = async (name: string) =>
  (await tablesOf(files.get(name) ?? new Uint8Array()))
    .filter((table) => table.name !== "AuditLog")
    .map((table) => [table.name, table.rows.filter((cells) => cells.some((cell) => cell !== null))]);

beforeAll(async () => {
  files.set("0", await writeWorkbook(smallTrustContent()));
  await run("1", "scenario", "new", "0", "1", ...DRAFT);
  await run("2", "scenario", "change", "1", "2", ...DRAFT, ...MERGE, "--reason", "Fewer");
  await run("3", "scenario", "adopt", "2", "3", ...DRAFT, ...ADOPT);
});

describe("undo", () => {
  it("takes back one thing after the other, and the log grows and holds", async () => {
    expect(await run("4", "undo", "3", "4")).toContain("Took back scenario adopt of 2026-11-24T09:30");
    expect(await rowsIn("4")).toEqual(await rowsIn("2"));
    await run("5", "undo", "4", "5");
    expect(await rowsIn("5")).toEqual(await rowsIn("1"));
    await run("6", "undo", "5", "6");
    expect(await rowsIn("6")).toEqual(await rowsIn("0"));
    const none = await headroom(["undo", "6", "7"], files);
    expect([none.code, none.written.size]).toEqual([2, 0]);
    expect(none.said).toContain("the log has nothing to take back");
    const { code, printed } = await headroom(["verify", "6"], files);
    expect([code, /in (\d) sessions/.exec(printed.replace(/\s+/g, " "))?.[1]]).toEqual([0, "6"]);
  });

  it("refuses where a row has been changed in cells since", async () => {
    const key = { Scenario: "Smaller offer" };
    const typed = editRows(files.get("3") ?? new Uint8Array(), [
      { edit: "update", table: "Scenarios", key, values: { Purpose: "Another" } },
    ]);
    if ("unreadable" in typed) throw new Error(typed.unreadable);
    const ran = await headroom(["undo", "typed", "x"], new Map([["typed", typed]]));
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain("Scenarios: Smaller offer has been changed in cells since");
  });

  it("refuses where something rests on what it would take out", async () => {
    const values = { Scenario: "On top", Status: "draft", "Builds on": "Smaller offer" };
    const typed = editRows(files.get("1") ?? new Uint8Array(), [
      { edit: "add", table: "Scenarios", key: { Scenario: "On top" }, values },
    ]);
    if ("unreadable" in typed) throw new Error(typed.unreadable);
    const ran = await headroom(["undo", "typed", "x"], new Map([["typed", typed]]));
    expect([ran.code, ran.written.size]).toEqual([2, 0]);
    expect(ran.said).toContain("Smaller offer");
  });
});
