import type { Locator, Page } from "playwright-core";
import { PRIMARY_FIGURES, SECONDARY_FIGURES } from "../support/whole-school";
import { tablesOf } from "../support/through-file";
import { downloaded } from "./downloads";
import { fieldOf, fillFigures, openFiguresForm } from "./figures-form";
import { axeFaults, browserTests, sideways } from "./set-up";

const { inBrowser } = browserTests();

const pane = (page: Page): Locator => page.locator(".pane");
const field = (page: Page, name: string): Locator => fieldOf(pane(page), name);

async function openForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New workbook" }).click();
  await openFiguresForm(pane(page));
}

describe("the first run in a browser", () => {
  inBrowser("makes a workbook of the DfE tool's figures, with the same ratios", 1280, async ({ page }) => {
    await openForm(page);
    await fillFigures(pane(page), SECONDARY_FIGURES);
    await pane(page).getByText("£7,200").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await pane(page).getByRole("button", { name: "Write the rows" }).click();
    await pane(page).getByRole("tab", { name: "Metrics" }).click();
    const panel = pane(page).locator("[role=tabpanel]");
    await panel.getByText("0.79").first().waitFor();
    expect(await panel.innerText()).toContain("28.0");
    expect(await page.locator(".title").innerText()).toContain("Brackenford Trust");
    await pane(page).locator("footer").getByRole("button").first().click();
    await pane(page)
      .getByText(/6 rows of Curriculum stand for a whole school/)
      .waitFor();
  });

  inBrowser("says at 320 pixels what is missing, and puts the keyboard there", 320, async ({ page }) => {
    await openForm(page);
    expect(await sideways(page)).toBe(0);
    const { name, bytes } = await downloaded(page, "Download the workbook");
    expect([name, await tablesOf(bytes)]).toEqual([expect.stringMatching(/[.]xlsx$/), []]);
    await pane(page).getByRole("button", { name: "Write the rows" }).click();
    await pane(page).getByRole("button", { name: "Total income is blank." }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("headroom-field-income");
    expect([await axeFaults(page), await sideways(page)]).toEqual([[], 0]);
  });

  inBrowser("is gone through by keyboard alone", 1280, async ({ page }) => {
    await openForm(page);
    // the title has the keyboard; each field is a step on from it
    for (const value of ["Fernhope Trust", "Fernhope Primary"]) {
      await page.keyboard.press("Tab");
      await page.keyboard.type(value);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("P");
    expect(await field(page, "phase").inputValue()).toBe("Primary");
    await fillFigures(pane(page), PRIMARY_FIGURES);
    await field(page, "leaders-7-periods").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane(page).getByRole("tab", { name: "Overview" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tabpanel");
    expect(await page.locator(".title").innerText()).toContain("Fernhope Trust");
  });

  for (const look of [
    { width: 320, colours: "dark" as const },
    { width: 320, colours: "dark" as const, forced: true },
  ]) {
    inBrowser(`can be read in ${look.forced ? "high contrast" : "the dark"}`, look, async ({ page }) => {
      await openForm(page);
      await pane(page).getByRole("button", { name: "Write the rows" }).click();
      await pane(page).getByRole("alert").first().waitFor();
      expect([await axeFaults(page), await sideways(page)]).toEqual([[], 0]);
    });
  }
});
