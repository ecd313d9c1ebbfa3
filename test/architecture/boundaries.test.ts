import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import rules from "./dependency-rules.cjs";
import { ALLOWED, PLANTS } from "./planted-imports";
import type { Tree } from "./planted-imports";

interface Violation {
  readonly rule: string;
  readonly file: string;
}

const CRUISER = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const RULES = resolve("test/architecture/dependency-rules.cjs");

function violationsIn(tree: Tree): readonly Violation[] {
  const root = mkdtempSync(join(tmpdir(), "headroom-boundaries-"));
  try {
    for (const [file, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    const run = spawnSync(
      process.execPath,
      [CRUISER, "--config", RULES, "--output-type", "json", "src", "test"],
      { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    if (run.status !== 0) throw new Error(`dependency-cruiser could not run: ${run.stderr}`);
    const { summary } = JSON.parse(run.stdout);
    return summary.violations.map((found: { rule: { name: string }; from: string }) => ({
      rule: found.rule.name,
      file: found.from,
    }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe("the import rules", () => {
  const planted = PLANTS.reduce<Tree>(
    (tree, { file, content, alongside }) => ({ ...tree, ...alongside, [file]: content }),
    ALLOWED,
  );
  let found: readonly Violation[] = [];
  beforeAll(() => {
    found = violationsIn(planted);
  });

  it("allow the layout of the architecture page", () => {
    expect(violationsIn(ALLOWED)).toEqual([]);
  });

  it("each have a planted violation", () => {
    const names = rules.forbidden.map((rule) => rule.name);
    expect([...new Set(PLANTS.map((each) => each.rule))].sort()).toEqual([...names].sort());
  });

  it("each say why, and stop the check", () => {
    expect(rules.forbidden.filter((rule) => rule.comment === "" || rule.severity !== "error")).toEqual([]);
  });

  it.each(PLANTS)("$rule catches $file", ({ rule, file }) => {
    expect(found).toContainEqual({ rule, file });
  });
});
