import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import process from "node:process";
import { findSoffice } from "../support/libreoffice";

/** `npm run test:libreoffice [-- options of jest]` */
function run(): number {
  if (findSoffice() === null) {
    process.stdout.write("The LibreOffice checks were skipped: soffice is not on the PATH.\n");
    return 0;
  }
  const jest = createRequire(__filename).resolve("jest/bin/jest");
  const config = ["--config", "test/libreoffice/jest.config.cjs"];
  const { status } = spawnSync(process.execPath, [jest, ...config, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  return status ?? 1;
}

process.exitCode = run();
