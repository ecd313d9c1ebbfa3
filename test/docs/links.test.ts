import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const pages = [
  "README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
];
const read = (page: string): string => readFileSync(page, "utf8");

/** "Bands and guardrails" as "bands-and-guardrails", as GitHub makes anchors of headings. */
const anchorsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Links from a page into this repository that lead nowhere. */
function brokenLinks(page: string): string[] {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : join(dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
  });
}

/** Paths in code type that are not there; those with a pattern or a blank are commands or examples. */
const missingPaths = (page: string): string[] =>
  [...read(page).matchAll(/`((?:src|test|docs|assets|\.ci)\/[^`*{}\s<]*)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !existsSync(path));

describe.each(pages)("%s", (page) => {
  it("has links that lead somewhere", () => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it("names files and folders that exist", () => {
    expect(missingPaths(page)).toEqual([]);
  });

  it("starts with one title", () => {
    expect(read(page)).toMatch(/^# \S/);
    expect(read(page).match(/^# /gm)).toHaveLength(1);
  });
});

/** Rules that the part on checks cites. */
const rulesCited = (file: string): string[] => {
  const [, checks = ""] = read(join("docs/decisions", file)).split("\n## Check\n");
  return [...checks.matchAll(/\b[A-Z]{2,3}\d{1,2}\b/g)].map(([rule]) => rule);
};

describe("docs/decisions", () => {
  const files = readdirSync("docs/decisions").filter((file) => /^\d{4}-/.test(file));

  it("are numbered without a gap, and all listed", () => {
    const numbers = files.map((file) => Number(file.slice(0, 4))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, position) => position + 1));
    for (const file of files) expect(read("docs/decisions/README.md")).toContain(`](${file})`);
  });

  it.each(files)("%s says why, what else, what follows and what holds it", (file) => {
    const headings = [...read(join("docs/decisions", file)).matchAll(/^## (.*)$/gm)].map(
      ([, title]) => title,
    );
    expect(headings).toEqual(["Context", "Options", "Decision", "Consequences", "Check"]);
  });

  it.each(files)("%s cites rules that exist", (file) => {
    const spec = read("src/domain/SPEC.md");
    expect(rulesCited(file).filter((rule) => !spec.includes(`**${rule}**`))).toEqual([]);
  });
});
