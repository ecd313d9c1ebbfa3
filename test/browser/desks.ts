import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { loggedSample } from "../../src/workbook";
import { sha256 } from "../../src/cli/hashes";
import { addressOf } from "../support/simulated-excel/model/address";
import { simulate, type Simulation } from "../support/simulated-excel/simulate";
import { tablesOfContent } from "../workbook/hosts/contract";
import { fill } from "../workbook/hosts/office/excel";
import { builtPreview, builtTaskpane } from "./built-parts";
import { openInExcel } from "./excel-page";
import { launchBrowser } from "./launch";
import { openPage, workInSheet } from "./open-page";
import { paneSteps, type PaneSteps } from "./pane-steps";
import { serve, type Served } from "./serve-files";

/** A person at a workbook with the pane beside it. */
export interface Desk extends PaneSteps {
  readonly page: Page;
  /** Waits until a cell is selected on the sheet, and types into it. */
  readonly typeAt: (sheet: string, cell: string, value: number) => Promise<void>;
}

interface Opened extends Desk {
  readonly faults: readonly string[];
  /** Addresses that were asked for, and are neither the pane's nor Microsoft's library. */
  readonly elsewhere: () => readonly string[];
}

/** Where people work: the preview, and Excel with Microsoft's library. Both hold the same made-up trust. */
export const DESKS = ["the preview", "Excel"] as const;
type DeskName = (typeof DESKS)[number];

const SAMPLE = { schools: 1, seed: 1 };

/** Tests of one file at a desk, each with the sample opened anew. */
export function desk(name: DeskName): (title: string, run: (desk: Desk) => Promise<void>) => void {
  let browser: Browser | null = null;
  let served: Served | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (!browser) process.stderr.write("Browser tests were skipped: there is no Chromium, Chrome or Edge.\n");
    else if (name === "the preview") served = await serve(await builtPreview());
    else await builtTaskpane();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return (title, run) =>
    test(
      title,
      async () => {
        if (!browser) return;
        const opened = served ? await atPreview(browser, served.address) : await inExcel(browser);
        await run(opened);
        expect([opened.faults, opened.elsewhere()]).toEqual([[], []]);
        await opened.page.close();
      },
      240_000,
    );
}

async function atPreview(browser: Browser, address: string): Promise<Opened> {
  const { page, faults, asked } = await openPage(browser, address);
  return {
    ...{ page, faults, ...paneSteps(page, page.locator(".pane")) },
    elsewhere: () => asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(address)),
    async typeAt(sheet, cell, value) {
      await page.locator(".ic-sheet-tab--selected", { hasText: sheet }).waitFor();
      await page.locator(".ic-formula-bar-address").getByText(cell, { exact: true }).waitFor();
      await workInSheet(page);
      await page.keyboard.type(String(value), { delay: 50 });
      await page.keyboard.press("Enter");
    },
  };
}

async function inExcel(browser: Browser): Promise<Opened> {
  const excel = simulate({ evaluate: () => null });
  fill(excel, tablesOfContent(loggedSample(SAMPLE, sha256)));
  const { page, faults, elsewhere } = await openInExcel(browser, await builtTaskpane(), excel);
  const pane = page.locator("body");
  await pane.locator("[role=tabpanel] h2").first().waitFor();
  return {
    ...{ page, faults, ...paneSteps(page, pane) },
    elsewhere: () => elsewhere,
    async typeAt(sheet, cell, value) {
      const wanted = `${sheet}!${cell}`;
      const [waited, most] = [100, 30_000];
      for (let time = 0; selectedIn(excel) !== wanted; time += waited) {
        if (time > most) throw new Error(`${selectedIn(excel)} is selected, and not ${wanted}`);
        await page.waitForTimeout(waited);
      }
      excel.person.type(sheet, cell, [value]);
    },
  };
}

const selectedIn = ({ workbook: { selected } }: Simulation): string =>
  selected ? `${selected.worksheet.name}!${addressOf(selected.area)}` : "nothing";
