const path = require("node:path");

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

module.exports = [commandLine];
