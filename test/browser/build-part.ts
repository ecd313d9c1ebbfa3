import webpack from "webpack";
import configurations from "../../webpack.config.js";

export interface BuildOptions {
  readonly mode: "development" | "production";
  /** Where to, when not into dist. */
  readonly folder?: string;
  /** Another page than the preview, built in the same way. */
  readonly entry?: string;
  /** Another part of webpack.config.js. */
  readonly part?: string;
  /** Making it small takes longer than all else; as the mode has it when left out. */
  readonly isSmall?: boolean;
}

/** Builds the preview or another part, and returns the folder that it is in. Throws with the build's own words. */
export async function buildPart({
  mode,
  folder,
  entry,
  part = "preview",
  isSmall,
}: BuildOptions): Promise<string> {
  const preview = configurations.find(({ name }) => name === part);
  if (!preview) throw new Error(`webpack.config.js has no part called ${part}.`);
  const output = { ...preview.output, ...(folder !== undefined && { path: folder }) };
  const other = {
    ...(entry !== undefined && { entry }),
    ...(isSmall !== undefined && { optimization: { minimize: isSmall } }),
  };
  const compiler = webpack({ ...preview, ...other, mode, output });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler.run((error, built) => (error ? fail(error) : done(built))),
  );
  await new Promise<void>((done) => compiler.close(() => done()));
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString("errors-only") ?? "The build gave nothing.");
  return stats.compilation.outputOptions.path ?? "";
}
