import { describeIssue } from "../../../src/application/issues/describe-issue";
import { problem, warning } from "../../../src/domain/kernel";
import type { Finding } from "../../../src/domain/kernel";
import { ISSUE_EXAMPLES } from "../../docs/issue-examples";

const said = (finding: Finding): string => describeIssue(problem(finding));

/** Words that tell a person to do something, at the start of a sentence or after "or", "and", ":" or ",". */
const TELLS =
  /(?:^|[.:,;] |\bor |\band )(?:add|check|correct|draw|drag|enter|fill|format|give|keep|leave|let|lower|make sure|open|put|raise|remove|set|spell|take|type|use|end)\b/i;

describe("the message of an issue", () => {
  it.each(Object.entries(ISSUE_EXAMPLES))("tells what to do about %s", (_, { finding }) => {
    expect(said(finding)).toMatch(TELLS);
    expect(said(finding)).toMatch(/\.$/);
  });

  it.each(["5.6", " 0.6", "1,200", "£1,200.50", "−3", "15%", "12\u00a0"])(
    "says that the number %j is stored as text",
    (found) => {
      const message = said({ code: "not-a-number", field: "FTE", found });
      expect(message).toContain("stored as text, not as a number");
      expect(message).toContain("type it again");
    },
  );

  it.each(["0.6 to Easter", "six", "1.2.3", "12,34", "£", "01/09/2026", "true"])(
    "says of %j only that it must be a number",
    (found) => {
      expect(said({ code: "not-a-number", field: "FTE", found })).toContain("FTE must be a number.");
    },
  );

  it.each(["01/09/2026", "1.9.26", "2026-09-01", "1 September 2026", "1st Sept 2026"])(
    "says that the date %j is stored as text",
    (found) => {
      const message = said({ code: "not-a-date", field: "Starts", found });
      expect(message).toContain("stored as text, not as a date");
      expect(message).toContain("type it again");
    },
  );

  it.each(["next term", "September", "2026", "1st September"])(
    "says of %j only that it must be a date",
    (found) => {
      expect(said({ code: "not-a-date", field: "Starts", found })).toContain("Starts must be a date.");
    },
  );

  it("does not make a loss of a table that a workbook may do without", () => {
    const finding = { code: "missing-table", table: "Teaching" } as const;
    expect(describeIssue(problem(finding))).toContain("What needs it is not known.");
    expect(describeIssue(warning(finding))).toContain("may do without it");
    expect(describeIssue(warning(finding))).not.toContain("not known");
  });

  it("gives no share below nothing of planning time", () => {
    const where = { post: "SCI-03", plan: "Baseline", academicYear: "2026/27", limit: "10", proof: true };
    const message = said({ code: "guardrail-ppa", ...where, found: "-100.0" });
    expect(message).not.toContain("100");
    expect(message).toContain("more timetabled teaching than its FTE has periods");
    expect(said({ code: "guardrail-ppa", ...where, found: "8.7" })).toContain("has 8.7% of its");
  });

  it("tells a trust without schools to add them, and a school to enter what it lacks", () => {
    const missing = "pupils or staff FTE";
    expect(said({ code: "no-denominator", school: "Trust", missing })).toMatch(/Add your schools to Schools/);
    expect(said({ code: "no-denominator", school: "Alder Academy", missing })).toMatch(
      /^Alder Academy has no pupils or staff FTE in one of the years, .* Enter it/,
    );
  });

  it("writes days as the workbook shows them", () => {
    const rate = { code: "missing-rate", rate: "lgps_employer_rate", asAt: "2027-04-30" } as const;
    expect(said({ ...rate, school: "Alder Academy" })).toBe(
      'LGPS employer rate is not known for Alder Academy as at 30/04/2027. Add a row "LGPS employer rate" to OnCostRates, with Alder Academy as its School.',
    );
    expect(said({ ...rate, school: null })).toMatch(/to OnCostRates\.$/);
  });
});
