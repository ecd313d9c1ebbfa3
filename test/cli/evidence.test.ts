import { headroom } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { sampleContent } from "../../src/workbook";
import { VERSION } from "../../src/workbook/made-by";
import type { WorkbookContent } from "../../src/workbook/layout/workbook-content";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { version } from "../../package.json";

const HOSTILE = `<script>alert(1)</script><img src=x onerror="alert(1)">' & =cmd|'/c calc'!A1`;

async function pageOf(
  bytes: Uint8Array,
  command: "evidence" | "board" = "evidence",
  ...options: readonly string[]
): Promise<{ page: string; code: number }> {
  const ran = await headroom([command, "in.xlsx", "out.html", ...options], new Map([["in.xlsx", bytes]]));
  const written = ran.written.get("out.html");
  if (written === undefined) throw new Error(ran.said);
  return { page: new TextDecoder().decode(written), code: ran.code };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? ""));

/** Every text cell of some columns of the trust's own rows, hostile. */
const hostileContent = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            TEXTS.has(`${table.layout.name}.${field}`) ? `${HOSTILE} ${textOf(value)}` : value,
          ]),
        ),
      ),
    })),
  })),
});
const TEXTS = new Set([
  ...["rationale", "evidence", "intendedOutcome", "measure", "owner", "approvedBy", "optionsConsidered"].map(
    (field) => `Commitments.${field}`,
  ),
  ...["purpose", "author", "adoptedBy", "minuteReference"].map((field) => `Scenarios.${field}`),
  "Changes.reason",
  "Controls.sourceDocument",
  "Controls.checkedBy",
  "MetricBands.source",
  "MetricBands.harmPrevented",
]);

describe("headroom evidence", () => {
  let small: Uint8Array;
  beforeAll(async () => {
    small = await writeWorkbook(smallTrustContent());
  });

  it("writes one file that asks for nothing: no script, no address, a policy that allows none", async () => {
    const { page, code } = await pageOf(small);
    expect(code).toBe(0);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\(/i);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toContain('lang="en-GB"');
    expect(page).toMatch(/@page[^}]*A4 portrait/);
  });

  it("says which file, which program and which day, so that it can be made again", async () => {
    const { page } = await pageOf(small);
    expect(page).toContain("in.xlsx");
    expect(page).toMatch(/\b[0-9a-f]{64}\b/);
    expect(page).toContain("24 November 2026");
    expect(page).toContain(`Headroom ${VERSION}, workbook layout 2`);
    expect(VERSION).toBe(version);
  });

  it.each(["evidence", "board"] as const)(
    "%s: escapes what cells hold, wherever it stands",
    async (command) => {
      const { page } = await pageOf(await writeWorkbook(hostileContent(smallTrustContent())), command);
      expect(page).not.toContain("<script");
      expect(page).not.toContain("<img");
      expect(page).not.toContain("alert(1)</");
      if (command === "evidence") expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    },
  );

  it("is good for the sample: every commitment, no post, no private reason", async () => {
    const content = sampleContent({ schools: 2, seed: 1 });
    const { page } = await pageOf(await writeWorkbook(content));
    const rowsOf = (name: string) =>
      content.sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout.name === name)?.rows ?? [];
    for (const { commitment } of rowsOf("Commitments")) expect(page).toContain(`${textOf(commitment)}:`);
    const posts = rowsOf("Staff").map(({ post }) => textOf(post));
    expect(posts.length).toBeGreaterThan(50);
    expect(posts.filter((post) => page.includes(post))).toEqual([]);
    const reasons = rowsOf("PrivateReasons").map(({ reason }) => textOf(reason));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => page.includes(reason))).toEqual([]);
  });

  it("takes a school and a scenario, and refuses those that are not there", async () => {
    expect((await pageOf(small, "evidence", "--school", "Thornmoor High")).page).toContain(
      "What was released at Thornmoor High",
    );
    expect((await pageOf(small, "board", "--scenario", "Baseline")).page).toContain("Baseline");
    const files = new Map([["in.xlsx", small]]);
    const wrong = await headroom(["evidence", "in.xlsx", "out.html", "--school", "Nowhere"], files);
    expect([wrong.code, wrong.said]).toEqual([2, expect.stringContaining('there is no school "Nowhere"')]);
    expect((await headroom(["board", "in.xlsx", "out.html", "--scenario", "X"], files)).code).toBe(2);
    expect((await headroom(["evidence", "in.xlsx", "out.pdf"], files)).said).toContain("must end in .html");
  });
});
