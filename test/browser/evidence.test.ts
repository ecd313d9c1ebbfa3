import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { sampleContent } from "../../src/workbook";
import { writeWorkbook } from "../../src/workbook/hosts/xlsx/write-workbook";
import { headroom } from "../support/command-line";
import { axeFaults, sideways } from "./axe";
import { launchBrowser } from "./launch";

let browser: Browser | null = null;
const pages = new Map<string, string>();

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) {
    process.stderr.write("Browser tests were skipped: there is no Chromium, Chrome or Edge.\n");
    return;
  }
  const files = new Map([["t.xlsx", await writeWorkbook(sampleContent({ schools: 3, seed: 1 }))]]);
  for (const command of ["evidence", "board"]) {
    const { written, said } = await headroom([command, "t.xlsx", "p.html"], files);
    const bytes = written.get("p.html");
    if (bytes === undefined) throw new Error(said);
    pages.set(command, new TextDecoder().decode(bytes));
  }
}, 120_000);
afterAll(() => browser?.close());

/** A page with its faults and what it asks for. */
async function open(command: string, width: number): Promise<{ page: Page; faults: string[] } | null> {
  if (!browser) return null;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => faults.push(`asks for ${request.url()}`));
  page.on("console", (message) => faults.push(message.text()));
  await page.setContent(pages.get(command) ?? "");
  return { page, faults };
}

describe.each(["evidence", "board"])("the %s pack in a browser", (command) => {
  test("has nothing that axe finds, runs nothing and asks for nothing", async () => {
    const opened = await open(command, 1000);
    if (!opened) return;
    expect(opened.faults).toEqual([]);
    // the page allows no script, not even axe: what axe is to look at is the same page without its policy
    await opened.page.setContent((pages.get(command) ?? "").replace(/<meta http-equiv[^>]*>/, ""));
    expect(await axeFaults(opened.page)).toEqual([]);
    await opened.page.close();
  }, 60_000);

  test("is read without scrolling sideways at 320 pixels", async () => {
    const opened = await open(command, 320);
    if (!opened) return;
    expect(await sideways(opened.page)).toBe(0);
    await opened.page.close();
  }, 60_000);

  test("prints on A4, upright, with its head and number on each page", async () => {
    const opened = await open(command, 1000);
    if (!opened) return;
    const pdf = (await opened.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      "latin1",
    );
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    const count = Number(/\/Type\s*\/Pages[^]*?\/Count\s+(\d+)/.exec(pdf)?.[1]);
    expect(boxes.length).toBeGreaterThan(0);
    expect(new Set(boxes.map(String))).toEqual(new Set(["595,842"]));
    if (command === "board") expect(count).toBe(1);
    else expect(count).toBeGreaterThan(5);
    await opened.page.close();
  }, 60_000);

  test("repeats the headings of tables on paper, and cuts no row in two", async () => {
    const opened = await open(command, 1000);
    if (!opened) return;
    await opened.page.emulateMedia({ media: "print" });
    const looks = await opened.page.evaluate(() => ({
      head: [...document.querySelectorAll("thead")].map((own) => getComputedStyle(own).display),
      row: [...document.querySelectorAll("tr")].map((own) => getComputedStyle(own).breakInside),
      scroll: [...document.querySelectorAll(".scroll")].map((own) => getComputedStyle(own).overflowX),
    }));
    expect(new Set(looks.head)).toEqual(new Set(["table-header-group"]));
    expect(new Set(looks.row)).toEqual(new Set(["avoid"]));
    expect(new Set(looks.scroll)).toEqual(new Set(["visible"]));
    await opened.page.close();
  }, 60_000);
});
