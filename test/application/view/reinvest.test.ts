import type { TrustReview } from "../../../src/application/trust-review";
import { reinvestOf } from "../../../src/application/view/reinvest";
import { exactAmount, releasesToDrawOn, tightest } from "../../../src/application/view/ledger/left-of";
import { sampleContent, trustRecords } from "../../../src/workbook";
import { lookOf, reviewOf, smallTables, withCell } from "../../support/looks";
import { tablesIn } from "../../support/sample-trusts";

describe("reinvestment in the pane", () => {
  let review: TrustReview;
  beforeAll(async () => {
    review = await reviewOf(smallTables());
  });

  test("released, committed, proposed and left, and they add up", () => {
    const view = reinvestOf(lookOf(review, { academicYear: "2028/29" }), "cash");
    expect(view.summary.map(({ label, text }) => [label, text])).toEqual([
      ["Cash released", "£80,631"],
      ["Committed", "£46,468"],
      ["Proposed", "£14,000"],
      ["Left to commit", "£20,163"],
    ]);
    const parts = view.flow?.parts.map(({ size }) => size) ?? [];
    expect(parts.reduce((sum, size) => sum + size, 0)).toBe(80631);
    expect(view.flow?.parts.at(-1)).toMatchObject({ label: "Not committed", kind: "left", text: "£20,163" });
    expect(view.flow?.parts.find(({ kind }) => kind === "proposed")?.label).toBe("Estate capital");
  });

  test("a proposal may lack what approval needs, and an approved commitment may not", async () => {
    const errorsWithout = async (status: string): Promise<string[]> => {
      const rows = smallTables().find(({ name }) => name === "Commitments");
      const row = rows?.rows.findIndex((cells) => cells[rows.headers.indexOf("Status")] === status) ?? -1;
      const tables = ["Intended outcome", "Measure", "Owner", "Review date"].reduce(
        (own, header) => withCell(own, { table: "Commitments", header, row }, null),
        smallTables(),
      );
      const known = new Set(review.issues.map(({ code }) => code));
      return (await reviewOf(tables)).issues.map(({ code }) => code).filter((code) => !known.has(code));
    };
    expect(await errorsWithout("proposed")).toEqual([]);
    expect(await errorsWithout("approved")).toEqual(["approval-incomplete"]);
  });

  test("releases that have more left together than can be committed say why", () => {
    const years = ["2026/27", "2027/28", "2028/29"].map((academicYear) =>
      reinvestOf(lookOf(review, { academicYear }), "cash"),
    );
    for (const { lessThanReleases, releases, summary } of years) {
      const pounds = (text: string): number => Number(text.replace(/[^\d]/g, ""));
      const together = releases.reduce((sum, { left, isOver }) => sum + (isOver ? 0 : pounds(left)), 0);
      const left = pounds(summary.at(-1)?.text ?? "");
      const isLess = together > left + releases.length;
      expect(lessThanReleases !== "").toBe(isLess);
      if (isLess) expect(lessThanReleases).toContain("can be committed");
    }
  });

  test("a release says what was agreed of its first year where the plan has moved since, and only there", async () => {
    const agreed = /Agreed as £([\d,]+) in 2027\/28; the plan has £([\d,]+) there now\.$/;
    const said = async (amount: number): Promise<(readonly [agreed: string, now: string])[]> => {
      const cell = { table: "Releases", header: "Amount agreed", row: 0 };
      const { releases } = reinvestOf(lookOf(await reviewOf(withCell(smallTables(), cell, amount))), "cash");
      return releases.flatMap(({ detail }) => {
        const [, was = "", now = ""] = agreed.exec(detail) ?? [];
        return was === "" ? [] : [[was, now] as const];
      });
    };
    const moved = await said(12_345);
    const now = moved.find(([was]) => was === "12,345")?.[1] ?? "";
    expect(now).not.toBe("");
    expect(await said(Number(now.replaceAll(",", "")))).toEqual(moved.filter(([was]) => was !== "12,345"));
  });

  test("time is another pot, in periods a week", () => {
    const view = reinvestOf(lookOf(review), "time");
    expect(view.lead).toBe("Periods a week; not money, 2027/28.");
    expect(view.flow?.parts.map(({ label, text }) => [label, text])).toEqual([
      ["SEND and disadvantage", "4 periods"],
      ["Curriculum design", "3 periods"],
      ["Not committed", "1 period"],
    ]);
  });

  test("a commitment says why, whose it is, how it stands and where it is written", () => {
    const commitment = reinvestOf(lookOf(review), "cash").commitments.find(({ id }) => id === "C-02");
    expect(commitment).toMatchObject({ amount: "£9,000", category: "Evidence-informed CPD" });
    expect(commitment?.facts.find(({ name }) => name === "Owner")?.text).toBe("Head of English");
    expect(commitment?.facts.map(({ name }) => name)).toContain("Why");
    expect(commitment?.cells[0]?.label).toMatch(/^Reinvestment!/);
  });

  test("with what the workbook keeps for the record, it says on what evidence, by whom and when", () => {
    const records = trustRecords(smallTables());
    const view = reinvestOf(lookOf(review), "cash", records);
    const facts = new Map(
      view.commitments.find(({ id }) => id === "C-02")?.facts.map(({ name, text }) => [name, text]),
    );
    const kept = records.commitments.find(({ commitment }) => commitment === "C-02");
    expect(facts.get("Evidence")).toBe(kept?.evidence);
    expect(facts.get("Options considered")).toBe(kept?.optionsConsidered);
    const own = review.model?.commitments?.find(({ id }) => id === "C-02");
    expect(facts.get("Proposed by")).toBe(own?.proposedBy);
    expect(facts.get("Approved by")).toMatch(
      new RegExp(`${own?.approvedBy ?? "nobody"}, on \\d+ \\w+ \\d{4}$`),
    );
  });

  test("what a school released is followed to wherever it is spent", () => {
    const school = reinvestOf(lookOf(review, { school: "Thornmoor High" }), "cash");
    // the school's share of 60,727 is all but 363 of central services
    expect(school.summary[0]?.text).toBe("£60,364");
    expect(reinvestOf(lookOf(review, { school: "Wrenfield Primary" }), "cash").empty).toBe(
      "Balanced groups releases no cash at Wrenfield Primary in 2027/28.",
    );
  });

  test("what is left of a release each year says so, where a later year has less than the one shown", async () => {
    const own = lookOf(await reviewOf(tablesIn(sampleContent({ schools: 1, seed: 1 }))), {
      academicYear: "2027/28",
    });
    const least = (id: string): string => {
      const release = releasesToDrawOn(own).find((row) => row.id === id);
      const found = release && tightest(own, release, { from: "2027/28", to: null, isOnce: false });
      return found
        ? `${exactAmount(found.left, "cash")} of it at most: no more is left in ${found.academicYear}`
        : "";
    };
    const later = reinvestOf(own, "cash").releases.filter(({ detail }) => detail.includes("of it at most"));
    expect(later.length).toBeGreaterThan(0);
    for (const { id, detail } of later) expect(detail).toContain(`Each year ${least(id)}.`);
  });

  test("more committed than released shows no flow but the overrun, and names the cells", async () => {
    const tables = withCell(smallTables(), { table: "Commitments", header: "Amount", row: 0 }, 90000);
    const view = reinvestOf(lookOf(await reviewOf(tables)), "cash");
    expect(view.flow).toBeNull();
    expect(view.over?.title).toMatch(/^Overcommitted by £/);
    expect(view.overcommitted[0]?.cell?.label).toMatch(/^Reinvestment!/);
    expect(view.summary.at(-1)?.label).toBe("Overcommitted");
    expect(view.releases.map(({ isOver }) => isOver).indexOf(true)).toBe(0);
  });
});
