import { run } from "../../src/cli/run";
import type { ExitCode } from "../../src/cli/console";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { workbookWith } from "../../src/workbook";
import type { TableRows } from "../../src/workbook";

/** What a command printed, said and returned. */
export interface Ran {
  readonly code: ExitCode;
  readonly printed: string;
  readonly said: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

let sessions = 0;

/** Runs a command of the command line on files held in memory. */
export async function headroom(
  args: readonly string[],
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Ran> {
  const out: string[] = [];
  const said: string[] = [];
  const written = new Map<string, Uint8Array>();
  const code = await run(args, {
    print: (text) => void out.push(text),
    say: (text) => void said.push(text),
    readFile: (path) => {
      const bytes = files.get(path);
      return bytes
        ? Promise.resolve(bytes)
        : Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
    },
    today: () => ({ year: 2026, month: 11, day: 24 }),
    // each command at its own instant, and so in its own session
    now: () => new Date(Date.UTC(2026, 10, 24, 9, 30, 0, (sessions += 1))).toISOString(),
    chance: () => sessions.toString(16).padStart(8, "0"),
    writeNewFile: (path, bytes) => {
      if (files.has(path)) return Promise.reject(Object.assign(new Error(path), { code: "EEXIST" }));
      written.set(path, bytes);
      return Promise.resolve();
    },
  });
  return { code, printed: out.join(""), said: said.join("\n"), written };
}

export interface PublicIssue {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}
export interface PublicMetric {
  readonly school: string;
  readonly academicYear: string;
  readonly plan: string;
  readonly basis: string;
  readonly metric: string;
  readonly value: string | null;
  readonly unit: string;
  readonly status: string;
  readonly guardrail: { side: string; limit: string; harm: string } | null;
  readonly origins: readonly { sheet?: string; cell?: string | null }[];
}
export interface PublicPlan {
  readonly format: number;
  readonly trust: string;
  readonly activeScenario: string;
  readonly issues: readonly PublicIssue[];
  readonly metrics: readonly PublicMetric[];
  readonly releases: readonly Record<string, string | null>[];
  readonly commitments: readonly Record<string, string | null>[];
  readonly totals: readonly Record<string, string | null>[];
  readonly drivers: readonly Record<string, string | null>[];
}

/** The workbook's bytes, then `plan --json` on them: the whole real path. */
export async function planOf(bytes: Uint8Array, ...options: readonly string[]): Promise<PublicPlan> {
  const ran = await headroom(["plan", "in.xlsx", "--json", ...options], new Map([["in.xlsx", bytes]]));
  if (ran.printed === "") throw new Error(ran.said);
  return JSON.parse(ran.printed) as PublicPlan;
}

export const workbookBytes = (rows: TableRows): Promise<Uint8Array> =>
  writeWorkbook(workbookWith(rows, { title: "Test", subject: "Test", savedAt: "2026-09-01T09:00:00Z" }));
