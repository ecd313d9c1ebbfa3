import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { axeFaults as faultsIn } from "./axe";
import { builtPreview } from "./built-parts";
import { launchBrowser } from "./launch";
import { openPage, type OpenPage, type PageLook } from "./open-page";
import { serve, type Served } from "./serve-files";

const SKIPPED =
  "Browser tests were skipped: there is no Chromium for this platform, and no installed Chrome or Edge.\n";

interface BrowserTests {
  /** A test in a page of its own, so wide or of this look. */
  readonly inBrowser: (
    title: string,
    look: number | PageLook,
    run: (opened: OpenPage) => Promise<void>,
  ) => void;
  /** Where the preview is served. */
  readonly served: () => string;
}

/** Starts a browser at the preview before the tests of a file, and stops both after them. */
export function browserTests(): BrowserTests {
  let browser: Browser | null = null;
  let served: Served | null = null;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (!browser) process.stderr.write(SKIPPED);
    else served = await serve(await builtPreview());
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    inBrowser: (title, look, run) =>
      test(
        title,
        async () => {
          if (!browser || !served) return;
          const wanted = typeof look === "number" ? { width: look } : look;
          const opened = await openPage(browser, served.address, wanted);
          await run(opened);
          expect(opened.faults).toEqual([]);
          await opened.page.close();
        },
        120_000,
      ),
    served: () => served?.address ?? "-",
  };
}

const AXE_EXCLUDED = [
  // elements of Fluent UI that only catch the focus
  ["[data-tabster-dummy]"],
  // the grid of another project, drawn on a canvas: docs/known-limitations.md says what that means
  [".ic-workbook-container"],
];

export const axeFaults = (page: Page): Promise<string[]> => faultsIn(page, AXE_EXCLUDED);
export { sideways } from "./axe";
