import type { Browser, Page } from "playwright-core";

export interface OpenPage {
  readonly page: Page;
  /** Addresses that were asked for. */
  readonly asked: readonly string[];
  /** What went wrong in the page. */
  readonly faults: readonly string[];
}

/** Until the pane shows its first figures. */
const LONGEST_WAIT = 60_000;

export interface PageLook {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: "light" | "dark";
  readonly forced?: boolean;
}

export async function openPage(browser: Browser, address: string, look: PageLook = {}): Promise<OpenPage> {
  const { width = 1280, height = 800, colours = "light", forced = false } = look;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: colours,
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(LONGEST_WAIT);
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(address);
  await page.locator(".pane [role=tabpanel] h2").first().waitFor();
  return { page, asked, faults };
}

/** The sheets of formulas are in. */
export const formulasReady = (page: Page): Promise<void> =>
  page.locator(".note", { hasText: "Type into a yellow cell" }).waitFor();

export const openSheet = (page: Page, sheet: string): Promise<void> =>
  page.locator(".ic-sheet-tab-name").getByText(sheet, { exact: true }).click();

/** The keyboard goes to the sheet, from wherever it was. */
export async function workInSheet(page: Page): Promise<void> {
  // the sheet takes it from nobody who works in the pane
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.locator(".ic-workbook-container").first().focus();
}

/** Opens a sheet of formulas with figures from before an edit, and waits until it has been worked out and drawn. */
export async function openWorkedOut(page: Page, sheet: string): Promise<void> {
  const drawn = (): Promise<string | null> => page.locator("[data-drawn]").getAttribute("data-drawn");
  const before = await drawn();
  await openSheet(page, sheet);
  await page.waitForFunction(
    (count) => document.querySelector("[data-drawn]")?.getAttribute("data-drawn") !== count,
    before,
  );
  await formulasReady(page);
}
