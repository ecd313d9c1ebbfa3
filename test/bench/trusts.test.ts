import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import type { RowContent } from "../../src/workbook/layout/workbook-content";
import { planOf } from "../support/command-line";
import { smallTrustContent } from "../support/small-trust";
import { trustOf } from "./trusts";

const staffOf = (content: ReturnType<typeof trustOf>): readonly RowContent[] =>
  content.sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout.name === "Staff")?.rows ?? [];
const fteOf = (rows: readonly RowContent[]): number =>
  rows.reduce((total, row) => total + Number(row["fte"]), 0);

describe("the trusts that are measured", () => {
  it.each([
    [1, 100],
    [8, 600],
    [100, 10_000],
  ])("have, with %d schools, about %d posts", (schools, posts) => {
    const rows = staffOf(trustOf(schools));
    expect(Math.abs(rows.length / posts - 1)).toBeLessThan(0.1);
    expect(new Set(rows.map(({ school }) => school)).size).toBe(schools + 1);
  });

  it("have one row for each person, and the FTE of the small trust", () => {
    const own = staffOf(smallTrustContent());
    const secondary = own.filter(({ school }) => school === own[0]?.["school"]);
    const rows = staffOf(trustOf(1)).filter(({ school }) => school === own[0]?.["school"]);
    expect(rows.length).toBeGreaterThan(secondary.length);
    expect(fteOf(rows)).toBeCloseTo(fteOf(secondary), 2);
  });

  it("can be worked out whole, decisions and all", async () => {
    const { issues, releases, commitments, metrics } = await planOf(await writeWorkbook(trustOf(5)));
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(metrics.filter(({ value }) => value === null)).toEqual([]);
    expect(new Set(releases.map(({ school }) => school))).toContain("Thornmoor High 2");
    expect(new Set(commitments.map(({ school }) => school))).toContain("Thornmoor High 2");
  });
});
