import type { Locator, Page } from "playwright-core";
import { axeFaults, browserTests, sideways } from "./set-up";

const { inBrowser } = browserTests();

const paneOf = (page: Page): Locator => page.locator(".pane");
const openTab = (page: Page, name: string): Promise<void> =>
  paneOf(page).getByRole("tab", { name, exact: true }).click();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  paneOf(page).getByRole("button", { name, exact: true }).click();
const said = (page: Page, text: string | RegExp): Promise<void> =>
  paneOf(page).getByText(text).first().waitFor();
const fill = (page: Page, label: RegExp, text: string): Promise<void> =>
  paneOf(page).getByLabel(label).fill(text);
const choose = async (page: Page, label: RegExp, option: string): Promise<void> =>
  void (await paneOf(page).getByLabel(label).selectOption(option));

const SCHOOL = "Quinceford Academy";

/** As the head of science would, from the release with the id. */
async function fillProposal(page: Page, amount: string): Promise<void> {
  await choose(page, /^Draws on/, "R-06");
  await choose(page, /^School that benefits/, SCHOOL);
  await choose(page, /^Category/, "Assessment and other technology");
  await choose(page, /^How often/, "recurrent");
  await choose(page, /^First year/, "2027/28");
  await fill(page, /^Amount a year/, amount);
  await fill(page, /^Why this/, "Teachers mark the same questions by hand each week.");
  await fill(page, /^Intended outcome/, "Gaps are found before the next lesson.");
  await fill(page, /^Measure/, "Share of Year 9 secure in the science test");
  await fill(page, /^Owner/, "Head of science");
  await fill(page, /^Review date/, "2028-07-07");
  await fill(page, /^Your role/, "Head of science");
}

/** Goes to the amount of a commitment by its link, and types another over it on the sheet. */
async function typeOver(page: Page, commitment: string, text: string): Promise<void> {
  await press(page, `Why, and whose: ${commitment}`);
  const own = paneOf(page).getByRole("listitem").filter({ hasText: commitment }).filter({ hasText: "Owner" });
  const link = own.getByRole("button", { name: /^Go to Reinvestment!/ }).first();
  const [, cell = ""] =
    /!([A-Z]+\d+)/.exec((await link.getAttribute("aria-label")) ?? (await link.innerText())) ?? [];
  await link.click();
  // only then is what is typed typed there
  await page.locator(".ic-formula-bar-address").getByText(cell, { exact: true }).waitFor();
  await page.locator(".ic-workbook-container").first().focus();
  await page.keyboard.type(text, { delay: 50 });
  await page.keyboard.press("Enter");
}

/** In the order of the form. */
const PROPOSAL: readonly (readonly [label: RegExp, text: string])[] = [
  [/^Draws on/, "R-06"],
  [/^School that benefits/, SCHOOL],
  [/^Category/, "Assessment"],
  [/^How often/, "Recurrent"],
  [/^First year/, "2027"],
  [/^Amount a year/, "1000"],
  [/^Why this/, "Gaps are seen a week late."],
  [/^Your role/, "Head of science"],
];

/** What has the focus: its label, or its own text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const own = document.activeElement;
    const label = own === null || own.id === "" ? null : document.querySelector(`label[for="${own.id}"]`);
    return (label ?? own)?.textContent ?? "";
  });

const MOST_STOPS = 40;
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const own = await focused(page);
    if (name.test(own)) return;
    stops.push(own.slice(0, 40));
    await page.keyboard.press("Tab");
  }
  throw new Error(`no stop of the tab key is ${String(name)}, of ${stops.join(" | ")}`);
}

/** A list takes the option that begins with what is typed. */
async function typeInto(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text, { delay: 5 });
}

describe("reinvest and audit in the preview", () => {
  inBrowser(
    "released money is proposed, refused to its proposer, approved by another, logged, verified and tampered with",
    1280,
    async ({ page }) => {
      await openTab(page, "Reinvest");
      await press(page, "Commit");
      await fillProposal(page, "999999");
      await press(page, "Save as proposed");
      await said(page, /^Only £[\d,.]+ is left in 20\d\d\/\d\d\. Take off £/);
      await fill(page, /^Amount a year/, "2000");
      await press(page, "Save as proposed");
      await said(page, /^C-13: £2,000\.00 a year proposed for Assessment/);

      await press(page, "Approve: C-13");
      await choose(page, /^In the role of/, "Finance committee");
      await press(page, "Approve it");
      await said(page, "You proposed C-13 as Head of science. Somebody else must approve it.");
      await fill(page, /^Your role/, "Clerk");
      await fill(page, /^Approved by/, "Finance committee, item 6");
      await press(page, "Approve it");
      await said(
        page,
        "C-13 is approved by Finance committee, item 6. Delivered by Budget C-13, which Headroom wrote.",
      );

      await press(page, "Sums and log hold: go to Audit");
      await said(page, /^The log holds, \d+ entries$/);
      await fill(page, /^Only entries with these words/, "Commitments: C-13");
      await paneOf(page).getByText("2 of", { exact: false }).first().waitFor();
      await press(page, "Before and after: Reinvest approve, Commitments: C-13");
      const cells = paneOf(page).getByRole("table", { name: "Commitments: C-13, cells that changed" });
      expect(await cells.getByRole("row", { name: "Status proposed approved" }).count()).toBe(1);

      await openTab(page, "Reinvest");
      await typeOver(page, "C-13", "2500");
      await press(page, "The log does not hold: go to Audit");
      await said(
        page,
        /^Commitments: C-13 is not what the log says .*Amount: “2000” in the log, “2500” in the cell\.$/,
      );
    },
  );

  inBrowser("the last thing written is taken back, and packs open", 1280, async ({ page }) => {
    await openTab(page, "Reinvest");
    await press(page, "Commit");
    await fillProposal(page, "1000");
    await press(page, "Save as proposed");
    await said(page, /^C-13: £1,000\.00 a year proposed/);
    await openTab(page, "Audit");
    await press(page, "Undo it");
    await press(page, "Take it back");
    await said(page, "Taken back. An entry says so.");
    await said(page, /^The log holds, /);
    await press(page, "Make the board pack");
    const link = paneOf(page).getByRole("link", { name: "Open the board pack" });
    const [pack] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await pack.getByRole("heading", { level: 1 }).waitFor();
    expect(await pack.locator("body").innerText()).toContain("Log code");
    await pack.close();
    await press(page, "Auditor view: read only");
    await said(page, "Read-only: you are in auditor view");
    await openTab(page, "Reinvest");
    expect(await paneOf(page).getByRole("button", { name: "Commit", exact: true }).count()).toBe(0);
  });

  inBrowser("a proposal is made with the keyboard alone; axe and 320 pixels", 320, async ({ page }) => {
    const look = async (name: string): Promise<void> => {
      expect([name, await sideways(page), await axeFaults(page)]).toEqual([name, 0, []]);
    };
    await openTab(page, "Reinvest");
    await paneOf(page).getByRole("button", { name: "Commit", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "New commitment");
    await paneOf(page).getByRole("button", { name: "Save as proposed" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("Draws on is missing."));
    await look("a proposal with problems");
    // its link leads to the field; from there on nothing but Tab, letters and Enter
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (const [label, text] of PROPOSAL) await typeInto(page, label, text);
    await tabTo(page, /^Save as proposed$/);
    await page.keyboard.press("Enter");
    await said(page, /^C-13: £1,000\.00 a year proposed for Assessment and other technology/);
    // the focus is back where the form was opened
    await page.waitForFunction(() => document.activeElement?.textContent === "Commit");
    await look("reinvest with its proposal");
    await openTab(page, "Audit");
    await fill(page, /^Only entries with these words/, "Commitments: C-13");
    await said(page, /^1 of \d+/);
    await said(page, /^The log holds, /);
    await look("audit");
  });
});
