import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { filesOf } from "../browser/serve-files";

/** Of Microsoft, and large: fetched by npx when they are needed, and in no package.json. */
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
const PORT = 3443;
const FOLDER = "dist/excel";

/** `npm run excel`: builds the pane, serves it on this machine, and starts Excel with it. On Windows and Mac only. */
function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status ?? "a signal"}.`);
}

function excel(): void {
  if (!["win32", "darwin"].includes(process.platform)) {
    process.stderr.write(
      "Excel runs on Windows and Mac: start this there. npm start shows the preview here.\n",
    );
    process.exitCode = 1;
    return;
  }
  process.env["HEADROOM_URL"] = `https://localhost:${PORT}`;
  run("npx", ["webpack", "--config-name", "taskpane", "--mode", "development"]);
  run("npx", ["--yes", CERTIFICATES, "install"]);
  const made = join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => readFileSync(join(made, name)));
  createServer({ key, cert }, filesOf(FOLDER)).listen(PORT, "localhost", () =>
    run("npx", ["--yes", DEBUGGING, "start", join(FOLDER, "manifest.xml"), "desktop", "--no-debug"]),
  );
}

excel();
