import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { addInputs } from "../../../../src/workbook/hosts/preview/add-sheets";
import { allAtOnce } from "../../../../src/workbook";
import type { WorkbookContent } from "../../../../src/workbook/layout/workbook-content";

let isReady = false;

/** A model of the engine that the preview runs on. */
export function newModel(): Model {
  if (!isReady) initSync({ module: readFileSync(join("node_modules", "@ironcalc", "wasm", "wasm_bg.wasm")) });
  isReady = true;
  return new Model("test", "en-GB", "Europe/London", "en");
}

/** The same from a book that was written, as the page opens it. */
export function openedModel(bytes: Uint8Array): Model {
  newModel();
  const model = Model.from_bytes(bytes, "en");
  model.pauseEvaluation();
  return model;
}

/** Models with the sheets of a workbook that people fill in. */
export function modelsOf(content: WorkbookContent): { readonly shown: Model; readonly draft: Model } {
  const written = newModel();
  allAtOnce(addInputs(written, content));
  const bytes = written.toBytes();
  return { shown: openedModel(bytes), draft: openedModel(bytes) };
}
