import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./launch";
import { formulasReady, openPage, openSheet, type PageLook } from "./open-page";
import { builtPreview } from "./built-parts";
import { serve } from "./serve-files";
import { SECONDARY_FIGURES } from "../support/whole-school";

const FOLDER = "docs/images";
const TABS = ["Overview", "Plan", "Metrics", "Scenarios", "Reinvest", "Audit"] as const;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Shot {
  readonly name: string;
  readonly look: PageLook;
  /** The whole page, or only the pane in it. */
  readonly of: "page" | "pane";
  readonly tab?: (typeof TABS)[number];
  /** Buttons of the pane, in order. */
  readonly press?: readonly string[];
  /** Chosen on the page of imports. */
  readonly file?: { readonly name: string; readonly text: string };
  /** Of a workbook that has no tables yet. */
  readonly isNew?: boolean;
  /** Into fields, by their names. */
  readonly typed?: Readonly<Record<string, string>>;
  /** The sheet that is in front; the one that the page opens with when left out. */
  readonly sheet?: string;
}

const WIDE = { width: 1280, height: 800 };
/** As wide as Excel makes a pane, and as narrow as one gets. */
const paneShots = TABS.flatMap((tab): Shot[] => [
  { name: `pane-${tab.toLowerCase()}`, look: { width: 1280, height: 1400 }, of: "pane", tab },
  { name: `pane-${tab.toLowerCase()}-320`, look: { width: 320, height: 1400 }, of: "pane", tab },
]);
const darkShots = (["Plan", "Scenarios"] as const).map((tab): Shot => ({
  name: `pane-${tab.toLowerCase()}-dark`,
  look: { width: 1280, height: 1400, colours: "dark" },
  of: "pane",
  tab,
}));
const highContrastShots = (["Overview", "Scenarios", "Reinvest"] as const).map((tab): Shot => ({
  name: `pane-${tab.toLowerCase()}-high-contrast`,
  look: { width: 1280, height: 1400, colours: "dark", forced: true },
  of: "pane",
  tab,
}));
/** A form with something wrong, and the tabs in the dark. */
const formShots = [1280, 320].flatMap((width): Shot[] => {
  const size = width === 320 ? "-320" : "";
  return [
    {
      name: `pane-reinvest-form${size}`,
      look: { width, height: 1800 },
      of: "pane",
      tab: "Reinvest",
      press: ["Commit", "Save as proposed"],
    },
    {
      name: `pane-audit-dark${size}`,
      look: { width, height: 1400, colours: "dark" },
      of: "pane",
      tab: "Audit",
    },
    {
      name: `pane-reinvest-form-dark${size}`,
      look: { width, height: 1800, colours: "dark" },
      of: "pane",
      tab: "Reinvest",
      press: ["Commit", "Save as proposed"],
    },
  ];
});
const importShot: Shot = {
  name: "pane-import",
  look: { width: 1280, height: 1400 },
  of: "pane",
  tab: "Plan",
  press: ["Import a file"],
  file: {
    name: "october-census.csv",
    text: "October census\nSchool,Academic year,NC year,NOR,House\nQuinceford Academy,2026/27,7,177,Red\nQuinceford Academy,2026/27,8,many,\nQuinceford Academy,2026/27,9,170,Blue\n",
  },
};
/** What a workbook without tables begins with: the form of the DfE tool's figures, filled in, and with nothing in it. */
const firstRunShots = [1280, 320].flatMap((width): Shot[] => {
  const size = width === 320 ? "-320" : "";
  const look = { width, height: 1400 };
  const form = ["Start from the DfE tool's figures"];
  return [
    { name: `pane-first-run${size}`, look, of: "pane", isNew: true },
    { name: `pane-dfe-figures${size}`, look, of: "pane", isNew: true, press: form, typed: SECONDARY_FIGURES },
    {
      name: `pane-dfe-figures-dark${size}`,
      look: { ...look, colours: "dark" },
      of: "pane",
      isNew: true,
      press: [...form, "Write the rows"],
    },
  ];
});
const SHOTS: readonly Shot[] = [
  { name: "preview", look: WIDE, of: "page" },
  { name: "preview-formulas", look: WIDE, of: "page", sheet: "Metrics", tab: "Metrics" },
  { name: "preview-dark", look: { ...WIDE, colours: "dark" }, of: "page" },
  { name: "preview-high-contrast", look: { ...WIDE, colours: "dark", forced: true }, of: "page" },
  { name: "preview-320", look: { width: 320, height: 800 }, of: "page" },
  ...paneShots,
  ...darkShots,
  ...highContrastShots,
  ...formShots,
  importShot,
  ...firstRunShots,
];

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { page } = await openPage(browser, address, shot.look);
  await formulasReady(page);
  if (shot.sheet !== undefined) await openSheet(page, shot.sheet);
  if (shot.isNew === true) await page.getByRole("button", { name: "New workbook" }).click();
  if (shot.tab !== undefined) await page.locator(".pane").getByRole("tab", { name: shot.tab }).click();
  for (const name of shot.press ?? [])
    await page.locator(".pane").getByRole("button", { name, exact: true }).click();
  for (const [name, value] of Object.entries(shot.typed ?? {})) await fillField(page, name, value);
  if (shot.file !== undefined) await chooseFile(page, shot.file);
  await page.mouse.move(0, 0);
  // the grid draws itself a moment later
  await page.waitForTimeout(500);
  const path = join(FOLDER, `${shot.name}.png`);
  if (shot.of === "page") await page.screenshot({ path });
  else await page.locator(".pane").screenshot({ path });
  await page.close();
  say(`Wrote ${path}`);
}

async function fillField(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`[id$="-field-${name}"]`);
  if (await field.evaluate((own) => own.tagName === "SELECT")) await field.selectOption(value);
  else await field.fill(value);
}

async function chooseFile(page: Page, { name, text }: NonNullable<Shot["file"]>): Promise<void> {
  const pane = page.locator(".pane");
  await pane.getByLabel("What the file holds").selectOption("pupils");
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await pane.locator("input[type=file]").setInputFiles(file);
  await pane.getByText(`in ${name}`).waitFor();
}

/** Pictures of the preview and of the pane, for the documentation. `npm run screenshots [name...]` */
async function screenshots(names: readonly string[]): Promise<void> {
  const browser = await launchBrowser();
  if (!browser) throw new Error("There is no Chromium for this platform, and no installed Chrome or Edge.");
  const served = await serve(await builtPreview());
  await mkdir(FOLDER, { recursive: true });
  try {
    const wanted = SHOTS.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const shot of wanted) await take(browser, served.address, shot);
  } finally {
    await browser.close();
    await served.close();
  }
}

screenshots(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
