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
};

module.exports = [commandLine, preview];
