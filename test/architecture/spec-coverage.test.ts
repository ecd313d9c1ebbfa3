import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";

const SPEC = "src/domain/SPEC.md";

const RULE_LINE = /^- \*\*([A-Z]{2,3}\d+)\*\* /;
const LOOKS_LIKE_A_RULE = /^\s*[-*+]\s*\*\*[A-Z]{2,3}\d+\b/;

const linesOf = (spec: string): readonly string[] => spec.split(/\r?\n/);

const rulesIn = (spec: string): readonly string[] =>
  linesOf(spec).flatMap((line) => RULE_LINE.exec(line)?.[1] ?? []);

const misspeltRulesIn = (spec: string): readonly string[] =>
  linesOf(spec).filter((line) => LOOKS_LIKE_A_RULE.test(line) && !RULE_LINE.test(line));

const repeatedIn = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, position) => ids.indexOf(id) !== position);

/** Everything between the brackets that open a title, so that a slip such as `[CR1 CR2]` shows as an unknown rule. */
const citedIn = (title: string): readonly string[] =>
  (/^\[([^\]]*[A-Z]{2,3}\d[^\]]*)\]/.exec(title)?.[1] ?? "").split(",").flatMap((id) => id.trim() || []);

/**
 * Titles of tests that run: a skipped test or group, or one still to do, proves nothing. A .ts file is not
 * read as .tsx, which would take `<T>(` for an element and lose all that follows.
 */
function titlesIn(source: string, file = "test.tsx"): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(xdescribe$|describe[.]skip)/.test(node.expression.getText())) return;
    const title = ts.isCallExpression(node) && isRunningTest(node.expression) ? node.arguments[0] : undefined;
    if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    if (title && ts.isTemplateExpression(title)) titles.push(title.head.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return titles;
}

function isRunningTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === "it" || callee.text === "test";
  if (ts.isCallExpression(callee)) return isRunningTest(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return isRunningTest(callee.tag);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  return !["skip", "todo"].includes(callee.name.text) && isRunningTest(callee.expression);
}

const testFiles = (): readonly string[] =>
  readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((file) => /[.]test[.]tsx?$/.test(file) && !file.startsWith(`architecture${sep}`))
    .map((file) => join("test", file));

describe("the specification", () => {
  const spec = existsSync(SPEC) ? readFileSync(SPEC, "utf8") : "";
  const rules = rulesIn(spec);
  const cited = testFiles()
    .flatMap((file) => titlesIn(readFileSync(file, "utf8"), file))
    .flatMap(citedIn);

  it(`numbers rules in ${SPEC}`, () => {
    expect(existsSync(SPEC) ? "present" : `${SPEC} is missing`).toBe("present");
    expect(rules.length).toBeGreaterThan(0);
  });

  it("writes every rule as `- **XX1** text`", () => {
    expect(misspeltRulesIn(spec)).toEqual([]);
  });

  it("gives every rule its own number", () => {
    expect(repeatedIn(rules)).toEqual([]);
  });

  it("has a test for every rule", () => {
    expect(rules.filter((rule) => !cited.includes(rule))).toEqual([]);
  });

  it("has a rule for every citation", () => {
    expect([...new Set(cited)].filter((id) => !rules.includes(id))).toEqual([]);
  });
});

describe("reading the specification", () => {
  const spec = [
    "# Rules",
    "- **CR1** A ratio.",
    "- **BUD12** A sum.",
    "- **CR1** Again.",
    "- **cr3** no",
    "See CR9.",
  ];

  it("finds the numbered rules and nothing else", () => {
    expect(rulesIn(spec.join("\n"))).toEqual(["CR1", "BUD12", "CR1"]);
    expect(rulesIn(spec.join("\r\n"))).toEqual(["CR1", "BUD12", "CR1"]);
  });

  it("finds a number used twice", () => {
    expect(repeatedIn(rulesIn(spec.join("\n")))).toEqual(["CR1"]);
  });

  it("finds rules that are misspelt and would go untested", () => {
    const slips = ["- **CR1**: text", "* **CR3** text", "  - **CR4** text"];
    expect(misspeltRulesIn([...slips, "- **CR5** text", "- KS3 is years 7 to 9"].join("\n"))).toEqual(slips);
  });
});

describe("reading the citations", () => {
  it("finds one rule, several, and none", () => {
    expect(citedIn("[CR1] names the cells")).toEqual(["CR1"]);
    expect(citedIn("[CR1, BUD12] agree")).toEqual(["CR1", "BUD12"]);
    expect(citedIn("adds [CR1] up")).toEqual([]);
    expect(citedIn("[] is empty")).toEqual([]);
  });

  it("shows a slip as a rule that does not exist", () => {
    expect(citedIn("[CR1 CR2] agree")).toEqual(["CR1 CR2"]);
  });

  it("reads titles however the test is written", () => {
    const source = `
      it("[A] plain", () => {});
      test('[B] single', () => {});
      it.each([1])("[C] table %s", () => {});
      it.each\`a\`(\`[D] tagged\`, () => {});
      it(\`[E] template \${1}\`, () => {});
      it.only("[F] only", () => {});
    `;
    expect(titlesIn(source).map((title) => title.slice(0, 3))).toEqual([
      "[A]",
      "[B]",
      "[C]",
      "[D]",
      "[E]",
      "[F]",
    ]);
  });

  it("reads a generic arrow function for what it is", () => {
    const source = `it("[A] before", () => { const all = <T>(rows: T[]) => rows; }); it("[B] after", () => {});`;
    expect(titlesIn(source, "test.ts")).toEqual(["[A] before", "[B] after"]);
  });

  it("passes over tests that do not run, and other strings", () => {
    const source = `
      it.skip("[A] skipped", () => {});
      it.todo("[B] to do");
      xit("[C] skipped", () => {});
      describe("[D] a group", () => {});
      describe.skip("later", () => { it("[F] inside", () => {}); });
      const title = "[E] a string"; // it("[F] a comment")
    `;
    expect(titlesIn(source)).toEqual([]);
  });
});
