import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import process from "node:process";

/** Where and on what the figures were measured. */
export interface Machine {
  readonly date: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** Processes that waited for a core in the minute before: above the cores, the machine was busy. */
  readonly load: number;
  readonly commit: string;
}

export const machine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  load: loadavg()[0] ?? NaN,
  commit: commit(),
});

function commit(): string {
  const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`;
  } catch {
    return "unknown";
  }
}
