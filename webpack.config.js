const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const shared = {
  devtool: false,
  module: {
    // types are checked by `npm run check:types`, once for everything
    rules: [
      { test: /[.]tsx?$/, loader: "ts-loader", exclude: /node_modules/, options: { transpileOnly: true } },
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
  module: { rules: [...shared.module.rules, { test: /[.]css$/, use: ["style-loader", "css-loader"] }] },
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

module.exports = [commandLine, preview];
