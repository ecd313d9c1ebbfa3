import type { Page } from "playwright-core";
import { expectReadable, paneSteps, type PaneSteps } from "./pane-steps";
import { browserTests } from "./set-up";

const { inBrowser } = browserTests();

const stepsOf = (page: Page): PaneSteps => paneSteps(page, page.locator(".pane"));
/** Until what has the keyboard says so. */
const focused = async (page: Page, text: string): Promise<void> =>
  void (await page.waitForFunction((own) => document.activeElement?.textContent?.includes(own), text));

async function makeScenario(
  { openTab, press, fill, choose, headed }: PaneSteps,
  name: string,
): Promise<void> {
  await openTab("Scenarios");
  await press("New scenario");
  await fill(/^Name/, name);
  await choose(/^Builds on/, "Baseline");
  await press("Make the scenario");
  await headed("No changes yet");
}

describe("scenarios in the preview", () => {
  inBrowser("a change is added with the keyboard alone", 1280, async ({ page }) => {
    const steps = stepsOf(page);
    const { pane, headed } = steps;
    await makeScenario(steps, "By keyboard");
    await pane.getByRole("button", { name: "Add a change" }).focus();
    await page.keyboard.press("Enter");
    await focused(page, "Add a change");
    await page.keyboard.press("Tab");
    // the plain list of the browser: typing goes to the option
    await page.keyboard.type("Drop");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Year 9 Maths");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.getByRole("table", { name: "What the change would do, by year" }).waitFor();
    await pane.getByRole("button", { name: "Add to scenario" }).focus();
    await page.keyboard.press("Enter");
    await focused(page, "Reason is missing.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Fewer pupils");
    await pane.getByRole("button", { name: "Add to scenario" }).focus();
    await page.keyboard.press("Enter");
    await headed("1 decision");
    await focused(page, "Add a change");
  });

  inBrowser(
    "axe finds nothing on pages one level down, and none scrolls sideways at 320 pixels",
    320,
    async ({ page }) => {
      const { pane, openTab, press, choose, headed } = stepsOf(page);
      const look = (name: string): Promise<void> => expectReadable(page, name);
      await openTab("Plan");
      await press("Open");
      await headed(/Computing, /);
      await look("a subject");
      await openTab("Scenarios");
      await look("changes");
      await openTab("Compare");
      await headed("Year by year");
      await look("compare");
      await openTab("Goal seek");
      await look("goal seek");
      await openTab("What matters");
      await pane.getByRole("table").waitFor();
      await look("what matters");
      await openTab("Changes");
      await press("Add a change");
      await choose("Change", "add-post");
      await press("Add to scenario");
      await look("a change with problems");
    },
  );
});
