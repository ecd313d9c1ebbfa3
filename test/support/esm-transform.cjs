const ts = require("typescript");

/** For packages of ES modules only: jest runs CommonJS. */
module.exports = {
  process(source) {
    const here = source.replaceAll("import.meta.url", 'require("node:url").pathToFileURL(__filename).href');
    const { outputText } = ts.transpileModule(here, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    return { code: outputText };
  },
};
