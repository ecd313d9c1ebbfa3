import type { IronCalc, Model } from "@ironcalc/workbook";
import { LANGUAGE, MODEL } from "./model-options";

/** The spreadsheet engine and its grid, in a part of the page that is fetched on its own. */
export interface Engine {
  readonly Grid: typeof IronCalc;
  readonly newModel: () => Model;
  /** The same from the bytes of another: nothing in it can be undone, and it works out nothing until it is told to. */
  readonly openModel: (bytes: Uint8Array) => Model;
}

export async function loadEngine(): Promise<Engine> {
  const [{ IronCalc: Grid, Model: EngineModel, init }] = await Promise.all([
    import("@ironcalc/workbook"),
    import("@ironcalc/workbook/style.css"),
  ]);
  await init();
  return {
    Grid,
    newModel: () => new EngineModel(...MODEL),
    openModel(bytes) {
      const model = EngineModel.from_bytes(bytes, LANGUAGE);
      model.pauseEvaluation();
      return model;
    },
  };
}
