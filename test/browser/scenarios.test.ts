import type { Locator, Page } from "playwright-core";
import { axeFaults, browserTests, sideways } from "./set-up";

const { inBrowser } = browserTests();

const paneOf = (page: Page): Locator => page.locator(".pane");
const openTab = (page: Page, name: string): Promise<void> =>
  paneOf(page).getByRole("tab", { name, exact: true }).click();
const press = (page: Page, name: string): Promise<void> =>
  paneOf(page).getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  paneOf(page).getByRole("heading", { name }).waitFor();
/** Until what has the keyboard says so. */
const focused = async (page: Page, text: string): Promise<void> =>
  void (await page.waitForFunction((own) => document.activeElement?.textContent?.includes(own), text));

/** Types into a list that is searched, and takes the first that is found. */
async function find(page: Page, name: RegExp, text: string): Promise<void> {
  await paneOf(page).getByRole("combobox", { name }).click();
  await page.keyboard.type(text);
  await page.locator("[role=listbox]:visible [role=option]").first().click();
}

async function makeScenario(page: Page, name: string): Promise<void> {
  await openTab(page, "Scenarios");
  await press(page, "New scenario");
  await paneOf(page).getByLabel(/^Name/).fill(name);
  await paneOf(page)
    .getByLabel(/^Builds on/)
    .selectOption("Baseline");
  await press(page, "Make the scenario");
  await heading(page, "No changes yet");
}

interface Asked {
  readonly verb: string;
  readonly of: RegExp;
  readonly find: string;
}
async function addChange(page: Page, { verb, of, find: text }: Asked): Promise<void> {
  await press(page, "Add a change");
  await paneOf(page).getByLabel("Change", { exact: true }).selectOption(verb);
  await find(page, of, text);
  await paneOf(page).getByRole("table", { name: "What the change would do, by year" }).waitFor();
  await paneOf(page)
    .getByLabel(/^Reason/)
    .fill("Fewer pupils");
  await press(page, "Add to scenario");
}

describe("scenarios in the preview", () => {
  inBrowser(
    "from a new scenario to changes that are seen, explained, compared and taken back",
    1280,
    async ({ page }) => {
      await makeScenario(page, "Fewer groups");
      await addChange(page, { verb: "drop-groups", of: /^Row of the curriculum/, find: "Year 9 Maths" });
      await heading(page, "1 decision");
      const pane = paneOf(page);
      expect(await pane.getByRole("group", { name: /^Effect in/ }).innerText()).toContain("4 periods");
      await addChange(page, { verb: "end-post", of: /^Post/, find: "Maths teacher" });
      await heading(page, "2 decisions, in order");

      const headline =
        /£[\d,]+/.exec(await pane.getByRole("group", { name: /^Effect in/ }).innerText())?.[0] ?? "";
      expect(headline).not.toBe("£0");
      for (const way of ["In order", "Any order", "What moved"]) {
        await press(page, way);
        await pane
          .getByRole("img", { name: new RegExp(`^Cash released in [0-9/]+, ${headline},`) })
          .waitFor();
      }

      await openTab(page, "Compare");
      const table = pane.getByRole("table", { name: /^All schools, / });
      await table.getByText(headline, { exact: true }).first().waitFor();
      await openTab(page, "Changes");
      await press(page, "Undo the last decision");
      await press(page, "Take it back");
      await heading(page, "1 decision");
    },
  );

  inBrowser("a change is added with the keyboard alone", 1280, async ({ page }) => {
    await makeScenario(page, "By keyboard");
    await paneOf(page).getByRole("button", { name: "Add a change" }).focus();
    await page.keyboard.press("Enter");
    await focused(page, "Add a change");
    await page.keyboard.press("Tab");
    // the plain list of the browser: typing goes to the option
    await page.keyboard.type("Drop");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Year 9 Maths");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await paneOf(page).getByRole("table", { name: "What the change would do, by year" }).waitFor();
    await paneOf(page).getByRole("button", { name: "Add to scenario" }).focus();
    await page.keyboard.press("Enter");
    await focused(page, "Reason is missing.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Fewer pupils");
    await paneOf(page).getByRole("button", { name: "Add to scenario" }).focus();
    await page.keyboard.press("Enter");
    await heading(page, "1 decision");
    await focused(page, "Add a change");
  });

  inBrowser(
    "axe finds nothing on pages one level down, and none scrolls sideways at 320 pixels",
    320,
    async ({ page }) => {
      const look = async (name: string): Promise<void> => {
        expect([name, await sideways(page), await axeFaults(page)]).toEqual([name, 0, []]);
      };
      await openTab(page, "Plan");
      await press(page, "Open");
      await heading(page, /Computing, /);
      await look("a subject");
      await openTab(page, "Scenarios");
      await look("changes");
      await openTab(page, "Compare");
      await heading(page, "Year by year");
      await look("compare");
      await openTab(page, "Goal seek");
      await look("goal seek");
      await openTab(page, "What matters");
      await paneOf(page).getByRole("table").waitFor();
      await look("what matters");
      await openTab(page, "Changes");
      await press(page, "Add a change");
      await paneOf(page).getByLabel("Change", { exact: true }).selectOption("add-post");
      await press(page, "Add to scenario");
      await look("a change with problems");
    },
  );
});
