import type { Page } from "playwright-core";
import { fillProposal, PROPOSED } from "./journeys/proposal";
import { expectReadable, paneSteps, type PaneSteps } from "./pane-steps";
import { browserTests } from "./set-up";

const { inBrowser } = browserTests();

const stepsOf = (page: Page): PaneSteps => paneSteps(page, page.locator(".pane"));

/** In the order of the form. */
const PROPOSAL: readonly (readonly [label: RegExp, text: string])[] = [
  [/^Draws on/, "R-06"],
  [/^School that benefits/, PROPOSED.school],
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
  inBrowser("the last thing written is taken back", 1280, async ({ page }) => {
    const { openTab, press, said } = stepsOf(page);
    await openTab("Reinvest");
    await press("Commit");
    await fillProposal(stepsOf(page), { release: "R-06", firstYear: "2027/28", amount: "1000" });
    await press("Save as proposed");
    await said(/^C-13: £1,000\.00 a year proposed/);
    await openTab("Audit");
    await press("Undo it");
    await press("Take it back");
    await said("Taken back. An entry says so.");
    await said(/^The log holds, /);
  });

  inBrowser("a proposal is made with the keyboard alone; axe and 320 pixels", 320, async ({ page }) => {
    const { pane, openTab, fill, said } = stepsOf(page);
    const look = (name: string): Promise<void> => expectReadable(page, name);
    await openTab("Reinvest");
    await pane.getByRole("button", { name: "Commit", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "New commitment");
    await pane.getByRole("button", { name: "Save as proposed" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("Draws on is missing."));
    await look("a proposal with problems");
    // its link leads to the field; from there on nothing but Tab, letters and Enter
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (const [label, text] of PROPOSAL) await typeInto(page, label, text);
    await tabTo(page, /^Save as proposed$/);
    await page.keyboard.press("Enter");
    await said(/^C-13: £1,000\.00 a year proposed for Assessment and other technology/);
    // the focus is back where the form was opened
    await page.waitForFunction(() => document.activeElement?.textContent === "Commit");
    await look("reinvest with its proposal");
    await openTab("Audit");
    await fill(/^Only entries with these words/, "Commitments: C-13");
    await said(/^1 of \d+/);
    await said(/^The log holds, /);
    await look("audit");
  });
});
