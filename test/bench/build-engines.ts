import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";
import type { Configuration } from "webpack";
import type { Engine } from "./engine";

/** Two builds of one engine that differ in their arithmetic alone. */
export interface Engines {
  readonly exact: Engine;
  readonly float: Engine;
}

const load = createRequire(__filename);
const FLOAT_QUANTITY = resolve(__dirname, "float-quantity.ts");
const KERNEL = resolve("src/domain/kernel");

/** In the kernel, "./quantity" is the plain numbers. */
const withPlainNumbers = new webpack.NormalModuleReplacementPlugin(/^[.]\/quantity$/, (request) => {
  if (request.context === KERNEL) request.request = FLOAT_QUANTITY;
});

/** Bundles the engines as the command line is bundled for release, and loads both. */
export async function buildEngines(): Promise<Engines> {
  const folder = mkdtempSync(join(tmpdir(), "headroom-bench-"));
  try {
    await bundle({ folder, name: "exact", plugins: [] });
    await bundle({ folder, name: "float", plugins: [withPlainNumbers] });
    return {
      exact: load(join(folder, "exact.js")) as Engine,
      float: load(join(folder, "float.js")) as Engine,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Bundle {
  readonly folder: string;
  readonly name: string;
  readonly plugins: NonNullable<Configuration["plugins"]>;
}

function bundle({ folder, name, plugins }: Bundle): Promise<void> {
  const released = (load(resolve("webpack.config.js")) as Configuration[]).find(
    (configuration) => configuration.name === "command-line",
  );
  if (!released) throw new Error("webpack.config.js has no command-line");
  const compiler = webpack({
    ...released,
    mode: "production",
    entry: { [name]: resolve(__dirname, "engine.ts") },
    output: { path: folder, filename: "[name].js", library: { type: "commonjs2" } },
    plugins,
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
