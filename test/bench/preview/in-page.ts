import type { Browser, Page } from "playwright-core";

const LONGEST = 120_000;

/** Milliseconds from asking for the page until it shows what the selector finds, in a context without a cache. */
export async function timeToShow(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      performance.mark("shown");
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("shown").length > 0, null, {
    timeout: LONGEST,
  });
  const shown = await page.evaluate(() => performance.getEntriesByName("shown")[0]?.startTime ?? NaN);
  await context.close();
  return shown;
}

/** Milliseconds from Enter until the pane shows other figures. */
export async function timeToFollow(page: Page, text: string): Promise<number> {
  await page.locator(".ic-workbook-container").focus();
  await page.keyboard.type(text);
  await page.evaluate(() => {
    const pane = document.querySelector(".pane");
    const before = pane?.querySelector<HTMLElement>("[role=tabpanel]")?.innerText;
    performance.clearMarks();
    addEventListener("keydown", () => performance.mark("typed"), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (pane?.querySelector<HTMLElement>("[role=tabpanel]")?.innerText === before) return;
      observer.disconnect();
      performance.mark("followed");
    });
    if (pane) observer.observe(pane, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => performance.getEntriesByName("followed").length > 0, null, {
    timeout: LONGEST,
  });
  await page.keyboard.press("ArrowUp");
  return page.evaluate(() => performance.measure("follow", "typed", "followed").duration);
}
