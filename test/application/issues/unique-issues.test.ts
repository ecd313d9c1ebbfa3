import { uniqueIssues } from "../../../src/application/issues/unique-issues";
import { problem, warning } from "../../../src/domain/kernel";
import type { Issue } from "../../../src/domain/kernel";

const [alder, birch] = [
  { sheet: "Schools", cell: "A7" },
  { sheet: "Schools", cell: "A8" },
];
const none = (school: string, missing: string, at = alder): Issue =>
  warning({ code: "no-denominator", school, missing }, at);
const year = problem({ code: "missing-year", table: "Years", academicYear: "2027/28" });

describe("issues that are shown", () => {
  it("are each said once, errors first", () => {
    expect(uniqueIssues([none("Alder", "pupils"), year, year])).toEqual([year, none("Alder", "pupils")]);
  });

  it("say in one issue what a school has none of, and keep schools apart", () => {
    const issues = uniqueIssues([
      none("Alder", "pupils"),
      none("Birch", "staff FTE", birch),
      none("Alder", "taught periods"),
      none("Alder", "pupils"),
      none("Alder", "revenue income"),
    ]);
    expect(issues).toEqual([
      none("Alder", "pupils, taught periods or revenue income"),
      none("Birch", "staff FTE", birch),
    ]);
  });

  it("say a guardrail once, whichever plan and year breaks it", () => {
    const ppa = (plan: string, found: string): Issue =>
      warning({
        code: "guardrail-ppa",
        post: "SCI-03",
        plan,
        academicYear: "2026/27",
        found,
        limit: "10",
        proof: true,
      });
    expect(uniqueIssues([ppa("Baseline", "8.0"), ppa("Merge sets", "6.0")])).toEqual([
      ppa("Baseline", "8.0"),
    ]);
  });
});
