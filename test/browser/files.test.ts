import type { Page } from "playwright-core";
import { sampleContent, templateContent } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { csv } from "../support/csv";
import { tablesOf } from "../support/through-file";
import { countFormulas } from "../bench/workbook/count-formulas";
import { downloaded } from "./downloads";
import { formulasReady, openWorkedOut, workInSheet } from "./open-page";
import { axeFaults, browserTests, sideways } from "./set-up";

const { inBrowser } = browserTests();

const note = (page: Page) => page.locator(".note");
const title = (page: Page) => page.locator(".title");
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name }).first().click();

async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator(".title input[type=file]").setInputFiles(file);
}

describe("files and the preview", () => {
  inBrowser("make a workbook of what is on the sheet, formulas and all", 1280, async ({ page }) => {
    await formulasReady(page);
    await workInSheet(page);
    await page.keyboard.type("0.5");
    await page.keyboard.press("Enter");
    const { name, bytes } = await downloaded(page, "Download the workbook");
    expect(name).toMatch(/^[a-z-]+[.]xlsx$/);
    expect(await note(page).innerText()).toContain(`${name} was made`);
    const staff = (await tablesOf(bytes)).find((table) => table.name === "Staff");
    expect(staff?.rows[0]?.[staff.headers.indexOf("FTE")]).toBe(0.5);
    expect(countFormulas(bytes)).toBeGreaterThan(10_000);
  });

  inBrowser("bring a person's own workbook, and the sample back", 1280, async ({ page }) => {
    const own = sampleContent({ schools: 1, seed: 7 });
    await openFile(page, "ours.xlsx", await writeWorkbook(own));
    await title(page)
      .getByText("Your own workbook: Headroom's tables of it, in this browser only.")
      .waitFor();
    // its formulas are written behind what a person sees
    await note(page).getByText("sheets of formulas are being added").waitFor();
    await formulasReady(page);
    await openWorkedOut(page, "Checks");
    const { name, bytes } = await downloaded(page, "Download the workbook");
    expect(name).toMatch(/[.]xlsx$/);
    const schools = (await tablesOf(bytes)).find((table) => table.name === "Schools");
    expect(schools?.rows).toHaveLength(2);
    await press(page, "Open the sample");
    await title(page).getByText("Made-up data.").waitFor();
  });

  inBrowser("can be stopped while they are opened or made", 1280, async ({ page }) => {
    const own = sampleContent({ schools: 8, seed: 7 });
    // a workbook of this size is open within a second: it is stopped as soon as it can be
    await page.evaluate(() => {
      const about = document.querySelector<HTMLElement>(".note");
      if (about === null) return;
      new MutationObserver((_, observer) => {
        if (!/^Opening .*: sheet \d+ of \d+/.test(about.innerText)) return;
        observer.disconnect();
        about.querySelector("button")?.click();
      }).observe(about, { childList: true, characterData: true, subtree: true });
    });
    await openFile(page, "ours.xlsx", await writeWorkbook(own));
    await note(page).getByText("You cancelled it.").waitFor();
    await press(page, "Download the workbook");
    await note(page).getByText("Making the workbook").waitFor();
    await press(page, "Cancel");
    await note(page).getByText("You cancelled it.").waitFor();
    // what was open is as it was, and a later file is made
    expect(await title(page).innerText()).toContain("Made-up data.");
    expect((await downloaded(page, "Download the workbook")).name).toMatch(/[.]xlsx$/);
  });

  inBrowser("say why one cannot be opened, and leave what is open", 1280, async ({ page }) => {
    await openFile(page, "notes.xlsx", new TextEncoder().encode("no workbook"));
    await note(page).getByText("notes.xlsx was not opened").waitFor();
    await openFile(page, "empty.xlsx", await writeWorkbook(templateContent()));
    await title(page)
      .getByText("Your own workbook: Headroom's tables of it, in this browser only.")
      .waitFor();
    // nothing is entered yet: the pane says so, and the page goes on
    await page.locator(".pane footer").getByText("problem on Settings").waitFor();
  });

  inBrowser("take a chart out as a picture, with its words", 1280, async ({ page }) => {
    await page.locator(".pane").getByRole("tab", { name: "Reinvest" }).click();
    const { name, bytes } = await downloaded(page, "Save picture");
    expect(name).toMatch(/[.]png$/);
    const text = (from: number, to: number): string => String.fromCharCode(...bytes.slice(from, to));
    expect(text(1, 4)).toBe("PNG");
    const width = new DataView(bytes.buffer).getUint32(16);
    expect(width).toBeGreaterThan(900);
  });

  inBrowser("fill tables from a file of another system, which is seen first", 320, async ({ page }) => {
    const pane = page.locator(".pane");
    await pane.getByRole("tab", { name: "Plan" }).click();
    await pane.getByRole("button", { name: "Import a file" }).click();
    await pane.getByLabel("What the file holds").selectOption("pupils");
    const pupils = csv(
      ["October census"],
      ["School name", "Academic year", "NC year", "NOR", "House"],
      ["Quinceford Academy", "2026/27", "7", 177, "Red"],
      ["Quinceford Academy", "2026/27", "8", "many", ""],
    );
    const file = { name: "october.csv", mimeType: "text/csv", buffer: Buffer.from(pupils) };
    await pane.locator("input[type=file]").setInputFiles(file);
    await pane.getByText("2 rows in october.csv").waitFor();
    expect(await pane.getByRole("button", { name: /^Write/ }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    const { name, bytes } = await downloaded(page, "Save as CSV");
    expect(name).toBe("problems-of-october-csv.csv");
    expect(new TextDecoder().decode(bytes)).toContain("october.csv,4,NOR,To put right,");
    await pane.getByRole("checkbox", { name: /^Leave bad rows out/ }).check();
    await pane.getByRole("button", { name: "Write 1 row" }).click();
    await pane.getByText("october.csv was written.").waitFor();
  });
});
