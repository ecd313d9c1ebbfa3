const { execFile } = require("node:child_process");
const path = require("node:path");

/** In bytes. */
const MOST = 64 * 1024 * 1024;
const SRC = path.resolve(__dirname, "../src");

/** A loader for webpack: puts what a program prints in the place of the program, made anew when the source changes. */
module.exports = function outputOf() {
  const done = this.async();
  this.addContextDependency(SRC);
  const command = ["--import", "tsx", this.resourcePath];
  execFile(process.execPath, command, { encoding: "buffer", maxBuffer: MOST }, (error, printed, told) =>
    error ? done(new Error(`${this.resourcePath} failed: ${told.toString()}`)) : done(null, printed),
  );
};
module.exports.raw = true;
