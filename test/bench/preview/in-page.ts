import type { Browser, Page } from "playwright-core";
import { workInSheet } from "../../browser/open-page";

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

/** What an edit costs who looks on, in milliseconds. */
export interface Followed {
  /** From Enter until the pane shows other figures. */
  readonly follow: number;
  /** The longest time in between without a frame drawn: so long the page stands still. */
  readonly longestFrame: number;
}

export async function timeToFollow(page: Page, text: string): Promise<Followed> {
  await workInSheet(page);
  await page.keyboard.type(text);
  await page.evaluate(watchEdit);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => performance.getEntriesByName("longest").length > 0, null, {
    timeout: LONGEST,
  });
  await page.keyboard.press("ArrowUp");
  const [follow = NaN, longestFrame = NaN] = await page.evaluate(() =>
    ["follow", "longest"].map((name) => performance.getEntriesByName(name)[0]?.duration ?? NaN),
  );
  return { follow, longestFrame };
}

/**
 * Runs in the page: marks when Enter is pressed, and measures until the pane and the frame after it are drawn. Its
 * functions are methods: a function with a name of its own would ask the page for what the compiler keeps names with.
 */
function watchEdit(): void {
  const pane = document.querySelector(".pane");
  const watch = {
    last: 0,
    longest: 0,
    isDone: false,
    figures(): string | undefined {
      return pane?.querySelector<HTMLElement>("[role=tabpanel]")?.innerText;
    },
    frame(): void {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if (watch.isDone) performance.measure("longest", { start: 0, duration: watch.longest });
      else requestAnimationFrame(() => watch.frame());
    },
    typed(): void {
      performance.mark("typed");
      watch.last = performance.now();
      requestAnimationFrame(() => watch.frame());
    },
  };
  const before = watch.figures();
  const observer = new MutationObserver(() => {
    if (watch.figures() === before) return;
    observer.disconnect();
    performance.measure("follow", "typed");
    watch.isDone = true;
  });
  performance.clearMarks();
  performance.clearMeasures();
  addEventListener("keydown", () => watch.typed(), { capture: true, once: true });
  if (pane) observer.observe(pane, { childList: true, characterData: true, subtree: true });
}
