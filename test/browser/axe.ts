import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in a page, each with the elements it is about. */
export async function axeFaults(page: Page, exclude: string[][] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (excluded) => {
    const { violations } = await window.axe.run({ exclude: excluded });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" / ")}`,
    );
  }, exclude);
}

/** How far a page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
