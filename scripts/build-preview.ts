import webpack from "webpack";
import configurations from "../webpack.config.js";

/** Builds the preview into its folder of dist, and returns that folder. Throws with the build's own words. */
export async function buildPreview(mode: "development" | "production"): Promise<string> {
  const preview = configurations.find(({ name }) => name === "preview");
  if (!preview) throw new Error("webpack.config.js has no part called preview.");
  const compiler = webpack({ ...preview, mode, devtool: false });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler.run((error, built) => (error ? fail(error) : done(built))),
  );
  await new Promise<void>((done) => compiler.close(() => done()));
  if (!stats || stats.hasErrors())
    throw new Error(stats?.toString("errors-only") ?? "The build gave nothing.");
  return stats.compilation.outputOptions.path ?? "";
}
