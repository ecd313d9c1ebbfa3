import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildPart } from "../../browser/build-part";
import { serve } from "../../browser/serve-files";
import { launchBrowser } from "../../browser/launch";
import { formulasReady, openPage, openWorkedOut } from "../../browser/open-page";
import { sampleContent } from "../../../src/workbook";
import { writeWorkbook } from "../../../src/workbook/hosts/xlsx/write-workbook";
import { median } from "../results";
import { buildShell } from "./build-shell";
import { timeToFollow, timeToShow, type Followed } from "./in-page";
import { sizesOf, type Sizes } from "./sizes";

/** The preview beside the least page of the same libraries. Milliseconds, medians. */
export interface PreviewResult {
  readonly runs: number;
  readonly sizes: { readonly preview: Sizes; readonly shell: Sizes };
  /** Until the pane shows its first figures; until the shell shows its button. */
  readonly shown: { readonly preview: number; readonly shell: number };
  /** From Enter until the pane shows other figures, on a sheet of inputs: of the first edit, and of the next ones. */
  readonly firstFollow: number;
  readonly follow: number;
  /** The longest time without a frame meanwhile. */
  readonly longestFrame: number;
  /** From opening the page until every sheet of formulas can be opened. */
  readonly formulasReady: number;
  /** From choosing a workbook of one's own, of the same size, until it is open, and until its formulas are written. */
  readonly own: { readonly opened: number; readonly formulas: number };
  /** From opening a sheet of formulas after an edit until it is worked out. */
  readonly workedOut: number;
}

const RUNS = 5;
/** In milliseconds: for a while after it was opened the browser makes the page's code quick. */
const REST = 2000;
const FIGURES = ".pane [role=tabpanel] h2";

/** Null where there is no browser to measure in. */
export async function measurePreview(): Promise<PreviewResult | null> {
  const browser = await launchBrowser();
  if (!browser) return null;
  const folders = ["preview", "shell"].map((name) => mkdtempSync(join(tmpdir(), `headroom-bench-${name}-`)));
  const [own = "", other = ""] = folders;
  try {
    await buildPart({ mode: "production", folder: own });
    await buildShell(other);
    const sizes = { preview: sizesOf(own), shell: sizesOf(other) };
    return { runs: RUNS, sizes, ...(await times(browser, own, other)) };
  } finally {
    await browser.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function times(browser: Browser, own: string, other: string) {
  const [preview, shell] = [await serve(own), await serve(other)];
  const shown = { preview: [] as number[], shell: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    shown.preview.push(await timeToShow(browser, preview.address, FIGURES));
    shown.shell.push(await timeToShow(browser, shell.address, "button"));
  }
  const open = await timesWhenOpen(browser, preview.address);
  await Promise.all([preview.close(), shell.close()]);
  return { shown: { preview: median(shown.preview), shell: median(shown.shell) }, ...open };
}

async function timesWhenOpen(browser: Browser, address: string) {
  const began = performance.now();
  const { page } = await openPage(browser, address);
  await formulasReady(page);
  const ready = performance.now() - began;
  await page.locator(".pane").getByRole("tab", { name: "Metrics" }).click();
  await page.waitForTimeout(REST);
  const first = await timeToFollow(page, "0.15");
  const edits: Followed[] = [];
  for (let run = 0; run < RUNS; run += 1) edits.push(await timeToFollow(page, `0.${run + 1}`));
  const workedOut: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.locator(".ic-sheet-tab-name").getByText("Staff", { exact: true }).click();
    await timeToFollow(page, `0.${run + 2}5`);
    const before = performance.now();
    await openWorkedOut(page, "Metrics");
    workedOut.push(performance.now() - before);
  }
  return {
    formulasReady: ready,
    own: await timeOfOwnFile(page),
    firstFollow: first.follow,
    follow: median(edits.map(({ follow }) => follow)),
    longestFrame: median(edits.map(({ longestFrame }) => longestFrame)),
    workedOut: median(workedOut),
  };
}

async function timeOfOwnFile(page: Page): Promise<PreviewResult["own"]> {
  const buffer = Buffer.from(await writeWorkbook(sampleContent({ schools: 1, seed: 7 })));
  const file = { name: "own.xlsx", mimeType: "application/octet-stream", buffer };
  await page.locator(".title input[type=file]").setInputFiles(file);
  // what was typed before would be gone: the page asks
  const goOn = page.getByRole("button", { name: "Go on without it" });
  await goOn.waitFor();
  const since = performance.now();
  await goOn.click();
  await page.locator(".title").getByText("Your own workbook").waitFor();
  const opened = performance.now() - since;
  await page.locator(".note", { hasText: "being added" }).waitFor();
  await formulasReady(page);
  return { opened, formulas: performance.now() - since };
}
