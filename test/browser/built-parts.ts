import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildPart, type BuildOptions } from "./build-part";

const ROOT = resolve(__dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/headroom");
const MADE_FROM = ["build", "src", "package-lock.json", "tsconfig.json", "webpack.config.js"];
const HOUR = 3_600_000;
/** A build that takes longer has died. */
const MOST = 600_000;

/** The preview as the browser tests open it. */
export const builtPreview = (): Promise<string> =>
  built({ part: "preview", mode: "development", isSmall: false });

/** The pane for Excel as it ships, but for its size. */
export const builtTaskpane = (): Promise<string> =>
  built({ part: "taskpane", mode: "production", isSmall: false });

type Build = Required<Pick<BuildOptions, "part" | "mode" | "isSmall">>;

/** Built once for all test files: by whichever asks first. */
async function built(build: Build): Promise<string> {
  const folder = join(CACHE, `${build.part}-${madeFrom()}`);
  const lock = `${folder}.building`;
  while (!existsSync(folder)) {
    if (!takes(lock)) await wait(200);
    else await buildInto(lock, folder, build);
  }
  return folder;
}

async function buildInto(lock: string, folder: string, build: Build): Promise<void> {
  try {
    await buildPart({ ...build, folder: join(lock, "built") });
    renameSync(join(lock, "built"), folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Whether this process is the one to build: a folder is made by one of many at once. */
function takes(lock: string): boolean {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE))
    dropOlder(join(CACHE, name), name.endsWith(".building") ? MOST : HOUR);
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function dropOlder(path: string, milliseconds: number): void {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - made > milliseconds) rmSync(path, { recursive: true, force: true });
}

/** Of all that goes into the build: another tree has another build. */
function madeFrom(): string {
  const hash = createHash("sha256");
  const files = MADE_FROM.flatMap((name) => filesIn(join(ROOT, name)));
  for (const path of files) hash.update(path.slice(ROOT.length)).update("\0").update(readFileSync(path));
  return hash.digest("hex").slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesIn(join(path, name)));
}
