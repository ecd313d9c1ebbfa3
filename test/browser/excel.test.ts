import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { CELL_EDIT_MODE } from "../support/simulated-excel/faults";
import { simulate, type Simulation } from "../support/simulated-excel/simulate";
import { SECONDARY_FIGURES } from "../support/whole-school";
import { smallTrustContent } from "../support/small-trust";
import { tablesOfContent } from "../workbook/hosts/contract";
import { fill } from "../workbook/hosts/office/excel";
import { builtTaskpane } from "./built-parts";
import { openInExcel } from "./excel-page";
import { fillFigures, openFiguresForm } from "./figures-form";
import { launchBrowser } from "./launch";

const SKIPPED =
  "Browser tests were skipped: there is no Chromium for this platform, and no installed Chrome or Edge.\n";
let folder = "";
let browser: Browser | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) process.stderr.write(SKIPPED);
  else folder = await builtTaskpane();
}, 240_000);
afterAll(() => browser?.close());

const trust = (): Simulation => {
  const simulation = simulate();
  fill(simulation, tablesOfContent(smallTrustContent()));
  return simulation;
};

/** A person's edit of the first post. */
function typeFte({ person }: Simulation, fte: number): void {
  const { area } = person.table("Staff");
  const column = area.column + person.headers("Staff").indexOf("FTE");
  const cell = person.sheet("Staff").getRangeByIndexes(area.row + 1, column, 1, 1);
  person.type("Staff", cell.address.split("!")[1] ?? "", [fte]);
}

/** Until the page shows other figures than before, and is done. */
const figuresAfter = (page: Page, before: string) =>
  page.waitForFunction(
    (text) => {
      const shown = document.querySelector<HTMLElement>("[role=tabpanel]")?.innerText ?? text;
      return shown !== text && !shown.includes("Working out the figures again");
    },
    before,
    { timeout: 90_000 },
  );

describe("the pane that is built, with Microsoft's library, in a browser", () => {
  test("shows the workbook's figures, follows an edit, and asks nobody for anything else", async () => {
    if (!browser) return;
    const excel = trust();
    const { page, faults, elsewhere } = await openInExcel(browser, folder, excel);
    const panel = page.locator("[role=tabpanel]");
    await panel.locator("h2").first().waitFor();
    const before = await panel.innerText();
    typeFte(excel, 0.1);
    await figuresAfter(page, before);
    const after = await panel.innerText();
    const { page: afresh } = await openInExcel(browser, folder, excel);
    await afresh.locator("[role=tabpanel] h2").first().waitFor();
    expect(after).toBe(await afresh.locator("[role=tabpanel]").innerText());
    expect(after).not.toBe(before);
    expect([faults, elsewhere]).toEqual([[], []]);
    await page.close();
  }, 120_000);

  test("while a cell is edited it waits, then says so, and reads again when asked", async () => {
    if (!browser) return;
    const excel = trust();
    const stop = excel.faults.fail(CELL_EDIT_MODE);
    const { page } = await openInExcel(browser, folder, excel);
    await page.getByText("A cell is being edited.").first().waitFor();
    stop();
    await page.getByRole("button", { name: "Read it again" }).click();
    await page.locator("[role=tabpanel] h2").first().waitFor();
    await page.close();
  }, 120_000);

  test("the main job: an empty workbook is filled with the sample, recalculated and edited; figures follow", async () => {
    if (!browser) return;
    // results of formulas are for Node: test/workbook/hosts/office/main-job.test.ts
    const excel = simulate({ evaluate: () => null });
    excel.person.type("Sheet1", "A1", ["mine"]);
    const { page, faults, elsewhere, parts } = await openInExcel(browser, folder, excel);
    const button = page.getByRole("button", { name: "Open the sample trust" });
    await button.waitFor();
    expect(parts).toHaveLength(1);
    await button.click();
    await page.locator("[role=tabpanel] h2").first().waitFor({ timeout: 90_000 });
    expect(parts.length).toBeGreaterThan(1);
    expect(excel.person.rows("Staff").length).toBeGreaterThan(600);
    await page.getByRole("tab", { name: "Audit" }).click();
    await page.getByRole("button", { name: "Recalculate" }).click();
    await page.getByRole("button", { name: "Write them now" }).click();
    await page.getByText("Up to date").waitFor({ timeout: 90_000 });
    expect(excel.workbook.tables.find("StaffCost")?.rows.count).toBeGreaterThan(600);
    await page.getByRole("tab", { name: "Overview" }).click();
    const panel = page.locator("[role=tabpanel]");
    await panel.locator("h2").first().waitFor();
    const before = await panel.innerText();
    typeFte(excel, 3);
    await figuresAfter(page, before);
    await page.getByText("Figures on the sheets are out of date").waitFor({ timeout: 60_000 });
    expect([faults, elsewhere]).toEqual([[], []]);
    await page.close();
  }, 300_000);

  test("an empty workbook is begun from the DfE tool's figures: their rows are on its sheets, and the ratios the same", async () => {
    if (!browser) return;
    const excel = simulate({ evaluate: () => null });
    const { page, faults, elsewhere } = await openInExcel(browser, folder, excel);
    const pane = page.locator("body");
    await openFiguresForm(pane);
    await fillFigures(pane, SECONDARY_FIGURES);
    await page.getByRole("button", { name: "Write the rows" }).click();
    await page.getByRole("tab", { name: "Metrics" }).click();
    const panel = page.locator("[role=tabpanel]");
    await panel.getByText("0.79").first().waitFor();
    expect(await panel.innerText()).toContain("28.0");
    const ids = excel.person.rows("Curriculum").map(([id]) => id);
    const years = ["ALL-Y7", "ALL-Y8", "ALL-Y9", "ALL-Y10", "ALL-Y11"];
    expect(ids.filter((id) => id !== "")).toEqual([...years, "ALL-OTHER-1"]);
    expect(excel.person.rows("Schools").map(([school]) => school)).toContain("Brackenford School");
    expect([faults, elsewhere]).toEqual([[], []]);
    await page.close();
  }, 120_000);

  test("the ribbon's Recalculate opens the pane with the question", async () => {
    if (!browser) return;
    const { page, faults } = await openInExcel(browser, folder, trust(), "?open=recalculate");
    await page.getByRole("button", { name: "Write them now" }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  test("outside Excel the page explains itself", async () => {
    if (!browser) return;
    const { page } = await openInExcel(browser, folder, null);
    await page.getByRole("heading", { name: "Headroom works inside Excel" }).waitFor();
    expect(await page.getByText("Headroom is starting.").isVisible()).toBe(false);
    await page.close();
  }, 60_000);

  test("in an Excel that is too old it says what is needed", async () => {
    if (!browser) return;
    const { page } = await openInExcel(browser, folder, simulate({ requirements: { ExcelApi: "1.12" } }));
    await page.getByRole("heading", { name: "This Excel is too old for the pane" }).waitFor();
    await page.close();
  }, 60_000);
});
