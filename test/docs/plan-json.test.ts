import { readFileSync } from "node:fs";
import type { PublicPlan } from "../support/command-line";
import { ISSUE_EXAMPLES } from "./issue-examples";
import { examplePlan, fieldsListed, PAGE, writtenPage } from "./plan-json-page";
import { severitiesRaised } from "./severities";

const page = readFileSync(PAGE, "utf8");
let plan: PublicPlan;
beforeAll(async () => {
  plan = await examplePlan();
});

/** The codes of the union of issues, as its file spells them. */
const codesDeclared = (): string[] => {
  const source = ["workbook-finding", "plan-finding", "commitment-finding", "guardrail-finding"]
    .map((name) => readFileSync(`src/domain/kernel/${name}.ts`, "utf8"))
    .join("");
  const codes = [...source.matchAll(/readonly code: ([^;}]+)/g)].map(([, type = ""]) => type);
  return codes.flatMap((type) => [...type.matchAll(/"([a-z-]+)"/g)].map(([, code = ""]) => code));
};

describe("docs/plan-json.md", () => {
  it("shows what the program prints for the example, and says for each issue", () => {
    const rewrite = "docs/plan-json.md is out of date: run: npx tsx test/docs/write-plan-json-doc.ts";
    expect(writtenPage(page, plan) === page ? "up to date" : rewrite).toBe("up to date");
  });

  it("has every code that is declared, and no other", () => {
    const declared = codesDeclared();
    expect(declared.length).toBeGreaterThan(50);
    expect(Object.keys(ISSUE_EXAMPLES).sort()).toEqual([...declared].sort());
    for (const code of declared) expect(page).toContain(`\`${code}\``);
  });

  it("lists every field in the order in which it is printed", () => {
    expect(fieldsListed(page, "## The whole answer")).toEqual(Object.keys(plan));
    for (const list of ["issues", "metrics", "releases", "commitments", "totals", "drivers"] as const) {
      expect(fieldsListed(page, `### \`${list}\``)).toEqual(Object.keys(plan[list][0] ?? {}));
    }
  });
});

describe("the examples of issues", () => {
  const raised = severitiesRaised();

  it.each(Object.entries(ISSUE_EXAMPLES))("show %s under its own code", (code, { finding }) => {
    expect(finding.code).toBe(code);
  });

  it.each(Object.entries(ISSUE_EXAMPLES))("are as serious as the program makes %s", (code, { severity }) => {
    const found = [...(raised.get(code) ?? [])].sort().join(" or ");
    // guardrails on subjects share one place, where the code is worked out
    const isWorkedOut = found === "" && code.startsWith("guardrail-");
    expect(isWorkedOut ? "warning" : found).toBe(severity);
  });
});
