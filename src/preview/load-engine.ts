import type { IronCalc, Model } from "@ironcalc/workbook";

/** The spreadsheet engine and its grid, in a part of the page that is fetched on its own. */
export interface Engine {
  readonly Grid: typeof IronCalc;
  readonly newModel: () => Model;
}

/** For dates as day, month and year, and £. */
const LOCALE = "en-GB";

export async function loadEngine(): Promise<Engine> {
  const [{ IronCalc: Grid, Model: EngineModel, init }] = await Promise.all([
    import("@ironcalc/workbook"),
    import("@ironcalc/workbook/style.css"),
  ]);
  await init();
  return { Grid, newModel: () => new EngineModel("Headroom preview", LOCALE, "Europe/London", "en") };
}
