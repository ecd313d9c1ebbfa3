import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";

let isReady = false;

/** A model of the engine that the preview runs on. */
export function newModel(): Model {
  if (!isReady) initSync({ module: readFileSync(join("node_modules", "@ironcalc", "wasm", "wasm_bg.wasm")) });
  isReady = true;
  return new Model("test", "en-GB", "Europe/London", "en");
}
