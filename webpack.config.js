const fs = require("node:fs");
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const shared = {
  devtool: false,
  module: {
    // types are checked by `npm run check:types`, once for everything
    rules: [
      { test: /[.]tsx?$/, loader: "esbuild-loader", exclude: /node_modules/, options: { target: "es2022" } },
    ],
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
};

/** One file that runs with `node dist/headroom.js`, wherever it is copied to. */
const commandLine = {
  ...shared,
  name: "command-line",
  target: "node20",
  entry: { headroom: "./src/cli/index.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  // readable stack traces; size does not matter on disk
  optimization: { minimize: false },
};

// `npm start` takes this port, or the next one that is free
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= "3000";

/** A page that any server of files can serve. Its spreadsheet engine is a part of its own, fetched behind the first. */
const preview = {
  ...shared,
  name: "preview",
  target: "web",
  entry: { preview: "./src/preview/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist/preview"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[hash:8][ext]",
    clean: true,
  },
  module: {
    rules: [
      {
        oneOf: [
          // what takes long and is always the same is worked out now
          {
            ...{
              resourceQuery: /built/,
              type: "asset/resource",
              use: path.resolve(__dirname, "build/output-of.cjs"),
            },
            generator: { filename: "[name].[hash:8].bin" },
          },
          ...shared.module.rules,
        ],
      },
      { test: /[.]css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: "./src/preview/index.html" })],
  // the engine's own size is known, and in the benchmark
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
  devServer: {
    // this machine only; the page is the one that is built, with nothing of the server's in it
    host: "localhost",
    static: false,
    client: false,
    hot: false,
    liveReload: false,
    onListening: ({ server }) =>
      console.log(
        `Headroom is at http://localhost:${server.address().port}/ (building it first). Ctrl-C ends it.`,
      ),
  },
};

/** Where the pane will be served from; the manifest names it. */
const ADDRESS = (process.env.HEADROOM_URL ?? "https://headroom.example").replace(/\/+$/, "");
if (!/^https:\/\/[^/]+/.test(ADDRESS))
  throw new Error(`HEADROOM_URL must begin with https://, and is ${ADDRESS}.`);

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** A page of the docs as it is written: for the links that a manifest must have. */
const asPage = (file) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Headroom</title><pre style="white-space:pre-wrap;font:16px/1.5 system-ui;max-width:45rem;margin:2rem auto">${escaped(fs.readFileSync(file, "utf8"))}</pre></html>\n`;

/** The manifest with the address in it, the icons, and the pages that the manifest links to. */
const besideThePane = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("BesideThePane", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "BesideThePane", stage }, () => {
        const emit = (name, content) =>
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
        const manifest = fs.readFileSync(path.resolve(__dirname, "manifest.xml"), "utf8");
        emit("manifest.xml", manifest.replaceAll("https://headroom.example", ADDRESS));
        const icons = path.resolve(__dirname, "assets/icons");
        for (const name of fs.readdirSync(icons))
          emit(`icons/${name}`, fs.readFileSync(path.join(icons, name)));
        for (const name of ["support", "privacy"]) {
          emit(`${name}.html`, asPage(path.resolve(__dirname, `docs/${name}.md`)));
        }
      });
    }),
};

/**
 * The pane as Excel opens it, to be served at ADDRESS. Microsoft's library is fetched by the page, not built in. What
 * few people ask for, such as setting a workbook up, is in parts of their own.
 */
const taskpane = {
  ...shared,
  name: "taskpane",
  target: "web",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist/excel"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "./src/taskpane/index.html", filename: "taskpane.html" }),
    besideThePane,
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [commandLine, preview, taskpane];
