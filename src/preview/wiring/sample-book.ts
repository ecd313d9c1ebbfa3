import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { today } from "../../taskpane/hooks/today";
import { allAtOnce, loggedSample, recalculate } from "../../workbook";
import { sha256InBrowser as sha256 } from "../../workbook/hosts/browser/sha256";
import { addInputs, writeFormulas } from "../../workbook/hosts/preview/add-sheets";
import { openPreview } from "../../workbook/hosts/preview/preview-host";
import { workOut } from "../../workbook/hosts/preview/sheet-model";
import { registeredInputs } from "../../workbook/hosts/preview/write-inputs";
import { MODEL } from "./model-options";
import { SAMPLE_OPTIONS } from "./sample-options";

/** The sample on sheets, its formulas worked out: what the page would take ten seconds to write. */
function sampleBook(): Uint8Array {
  const content = loggedSample(SAMPLE_OPTIONS, sha256);
  const model = new Model(...MODEL);
  allAtOnce(addInputs(model, content));
  const host = openPreview({ shown: model, draft: model }, { content, hasFormulas: false });
  const outcome = recalculate(host.readTables(), { today: today(), sha256 });
  if (outcome.outcome === "refused") throw new Error(outcome.reason);
  const tables = content.sheets.flatMap(registeredInputs);
  const all = { sheets: outcome.sheets.sheets, inputs: content.sheets.length, tables };
  // the engine takes twice as long with a list of all that it did
  const steps = writeFormulas(model, all);
  while (steps.next().done !== true) model.flushSendQueue();
  workOut(model);
  return model.toBytes();
}

initSync({ module: readFileSync(createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
// run while the page is built, which takes what is printed in the place of this file
process.stdout.write(sampleBook());
