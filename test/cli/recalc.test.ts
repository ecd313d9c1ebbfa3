import { headroom } from "../support/command-line";
import { recordsOf } from "../support/calculated-tables";
import { smallTrustContent } from "../support/small-trust";
import { inputsHash } from "../../src/cli/hashes";
import { NOT_CALCULATED } from "../../src/workbook/host";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { tablesOf } from "../support/through-file";

describe("recalc", () => {
  let trust: Uint8Array;
  beforeAll(async () => {
    trust = await writeWorkbook(smallTrustContent());
  });
  const run = (bytes: Uint8Array, to = "out.xlsx") =>
    headroom(["recalc", "in.xlsx", to], new Map([["in.xlsx", bytes]]));

  it("writes the sheets of formulas beside the inputs, which stay as they are", async () => {
    const ran = await run(trust);
    const bytes = ran.written.get("out.xlsx");
    if (!bytes) throw new Error(ran.said);
    const [before, after] = [await tablesOf(trust), await tablesOf(bytes)];
    for (const table of before.filter(({ name }) => name !== "Releases")) {
      expect(after.find(({ name }) => name === table.name)).toEqual(table);
    }
    expect(recordsOf(after, "Checks").length).toBeGreaterThan(100);
    expect(recordsOf(after, "Metrics").length).toBeGreaterThan(50);
  });

  it("can be run again on what it wrote, with the same result", async () => {
    const once = (await run(trust)).written.get("out.xlsx");
    if (!once) throw new Error("nothing written");
    const twice = (await run(once)).written.get("out.xlsx") ?? new Uint8Array();
    expect(Buffer.compare(twice, once)).toBe(0);
  });

  it("writes the sheet Evidence, dated, with the hash of the inputs and the code of the log", async () => {
    const bytes = (await run(trust)).written.get("out.xlsx");
    if (!bytes) throw new Error("nothing written");
    const tables = await tablesOf(bytes);
    const about = new Map(recordsOf(tables, "Evidence").map((row) => [row.About, row["What it is"]]));
    expect(about.get("Prepared on")).toBe("24 November 2026");
    expect(about.get("SHA-256 of the inputs")).toBe(inputsHash(tables));
    expect(about.get("Log code")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("writes nothing that its own reader takes for an error", async () => {
    const bytes = (await run(trust)).written.get("out.xlsx");
    if (!bytes) throw new Error("nothing written");
    const now = recordsOf(await tablesOf(bytes), "Releases").map((row) => row["Amount now"]);
    expect(now).toContainEqual({ error: NOT_CALCULATED });
    const again = await headroom(["check", "out.xlsx"], new Map([["out.xlsx", bytes]]));
    expect(again.printed).toContain("Warning");
    expect(again.printed).not.toContain("has not been worked out");
  });

  it("refuses a file that is no workbook, and writes nothing", async () => {
    const ran = await run(new TextEncoder().encode("Post,FTE"));
    expect(ran.code).toBe(2);
    expect(ran.said).toContain("in.xlsx: This is not an Excel workbook");
    expect(ran.written.size).toBe(0);
  });
});
