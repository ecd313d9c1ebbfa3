import { sha256 } from "../domain/audit/logs";
import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { tablesOf } from "../support/through-file";
import { readLog, verifyWorkbook } from "../../src/workbook";
import type { HostTable } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";

const files = new Map<string, Uint8Array>();
async function run(out: string, ...args: readonly string[]): Promise<HostTable[]> {
  const [bytes] = (await headroom(args, files)).written.values();
  if (!bytes) throw new Error(args.join(" "));
  files.set(out, bytes);
  return tablesOf(bytes);
}
const DRAFT = ["--scenario", "Smaller offer"] as const;
const SECRET = "The post holder will retire";
const privateRows = (tables: readonly HostTable[]) =>
  tables
    .find(({ name }) => name === "PrivateReasons")
    ?.rows.filter((cells) => cells.some((value) => value !== null)) ?? [];

it("a private reason stays on its sheet, and the log has a salted hash of it", async () => {
  files.set("0", await writeWorkbook(smallTrustContent()));
  await run("1", "scenario", "new", "0", "1", ...DRAFT);
  const merge = ["--verb", "merge-groups", "--row", "TH-Y8-EN", "--groups", "6", "--from", "2027/28"];
  const said = ["--reason", "Fewer pupils", "--private-reason", SECRET];
  const tables = await run("2", "scenario", "change", "1", "2", ...DRAFT, ...merge, ...said);
  const [change, reason, salt] = privateRows(tables).at(-1) ?? [];
  expect([reason, typeof salt]).toEqual([SECRET, "string"]);
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  const log = readLog(tables) ?? [];
  expect(JSON.stringify(log)).not.toContain(SECRET);
  const text = JSON.stringify({ Change: change, Reason: reason, Salt: salt });
  const entry = log.find(
    ({ entry: { subject } }) => subject === `PrivateReasons: ${typeof change === "string" ? change : ""}`,
  );
  expect(entry?.entry.after).toBe(`sha256:${sha256(text)}`);

  const rowsOf = (own: readonly HostTable[]) => verifyWorkbook(own, null, sha256)?.rows.length;
  const edited = tables.map((table) => ({
    ...table,
    rows: table.rows.map((cells) => cells.map((value) => (value === SECRET ? "Another" : value))),
  }));
  expect([rowsOf(tables), rowsOf(edited)]).toEqual([0, 1]);
  // a copy that is shared has no such sheet
  expect(rowsOf(tables.filter(({ name }) => name !== "PrivateReasons"))).toBe(0);

  const undone = await run("3", "scenario", "undo", "2", "3", ...DRAFT);
  expect(privateRows(undone)).toEqual(privateRows(await tablesOf(files.get("1") ?? new Uint8Array())));
  expect((await headroom(["verify", "3"], files)).code).toBe(0);
  expect((await headroom(["check", "3"], files)).code).toBe(0);
});
