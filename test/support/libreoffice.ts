import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, parse } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { HostTable } from "../../src/workbook/host";
import { tablesOf } from "./through-file";

const PROGRAMS = ["soffice", "libreoffice"];

/** The path of LibreOffice's program; null where there is none. */
export function findSoffice(path: string = process.env["PATH"] ?? ""): string | null {
  const places = path.split(delimiter).filter((folder) => folder !== "");
  const paths = PROGRAMS.flatMap((name) => places.map((folder) => join(folder, name)));
  return paths.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface ConvertOptions {
  /** Work out every formula anew; LibreOffice by itself believes the results saved in a file. Yes unless said. */
  readonly recalculates?: boolean;
  /** What it saves: every sheet, or the first one as text, which takes no time. */
  readonly to?: "xlsx" | "csv";
  /** For the whole launch. */
  readonly mostSeconds?: number;
  /** The program; found on the PATH unless said. */
  readonly program?: string;
}

const ENOUGH_SECONDS = 300;

/** .xlsx files as LibreOffice saves them (unless said, as .xlsx), all in one launch with a profile of its own, which is deleted. */
export async function convert(
  files: readonly Uint8Array[],
  { recalculates = true, to = "xlsx", mostSeconds = ENOUGH_SECONDS, program }: ConvertOptions = {},
): Promise<Uint8Array[]> {
  const soffice = program ?? findSoffice();
  if (soffice === null) throw new Error("soffice is not on the PATH");
  const folder = mkdtempSync(join(tmpdir(), "headroom-libreoffice-"));
  try {
    makeProfile(join(folder, "profile"), recalculates);
    const names = files.map((_, index) => `${index + 1}.xlsx`);
    for (const [index, bytes] of files.entries()) writeFileSync(join(folder, names[index] ?? ""), bytes);
    const said = await launch(soffice, { folder, names, to, mostSeconds });
    return names.map((name) => resultIn(join(folder, "out"), { name, to }, said));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every table of each file, recalculated: what the formulas come to. */
export async function recalculatedTables(
  files: readonly Uint8Array[],
  options: ConvertOptions = {},
): Promise<HostTable[][]> {
  return Promise.all((await convert(files, options)).map(tablesOf));
}

/** 0 is always, 1 never, 2 ask; the default is never, unless LibreOffice itself saved the file. */
const ALWAYS_RECALCULATE = setting("org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0");
/** In a profile that an older version used last, it first draws for seconds, to test the screen that is not there. */
const NO_DRAWING_TESTS = setting("org.openoffice.Setup/Product", "ooSetupLastVersion", "99.0");

function setting(path: string, name: string, value: string): string {
  const prop = `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;
  return `<item oor:path="/${path}">${prop}</item>`;
}

function makeProfile(profile: string, recalculates: boolean): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  const settings = [NO_DRAWING_TESTS, ...(recalculates ? [ALWAYS_RECALCULATE] : [])].join("");
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${settings}</oor:items>`,
  );
}

interface Launch {
  readonly folder: string;
  readonly names: readonly string[];
  readonly to: string;
  readonly mostSeconds: number;
}

/** Resolves to what LibreOffice said. */
function launch(soffice: string, { folder, names, to, mostSeconds }: Launch): Promise<string> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to];
  const running = spawn(soffice, [...options, "--outdir", "out", ...names], {
    cwd: folder,
    // what it leaves in its temporary folder goes with ours
    env: { ...process.env, TMPDIR: folder },
    // a group of its own: soffice starts other programs, and all of them must go
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((done, fail) => {
    let said = "";
    let isLate = false;
    const hear = (chunk: Buffer): void => void (said += chunk.toString("utf8"));
    running.stdout.on("data", hear);
    running.stderr.on("data", hear);
    const limit = setTimeout(() => {
      isLate = true;
      killGroup(running.pid);
    }, mostSeconds * 1000);
    const failed = (why: string): void => {
      clearTimeout(limit);
      fail(new Error(`LibreOffice ${why}\n${said}`));
    };
    running.on("error", ({ message }) => failed(`could not be started: ${message}`));
    running.on("close", (code, signal) => {
      clearTimeout(limit);
      if (isLate) failed(`did not finish in ${mostSeconds} seconds and was stopped`);
      else if (code === 0) done(said);
      else failed(`ended with ${code === null ? String(signal) : `code ${code}`}`);
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // it has just ended by itself
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** A file that cannot be loaded is left out, and LibreOffice still ends with code 0. */
function resultIn(
  folder: string,
  { name, to }: { readonly name: string; readonly to: string },
  said: string,
): Uint8Array {
  const path = join(folder, `${parse(name).name}.${to}`);
  if (!existsSync(path)) throw new Error(`LibreOffice made nothing of file ${name}\n${said}`);
  return new Uint8Array(readFileSync(path));
}
