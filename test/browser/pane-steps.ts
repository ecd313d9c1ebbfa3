import type { Locator, Page } from "playwright-core";
import { axeFaults, sideways } from "./set-up";

/** What a person does in the pane, by the words that it shows. */
export interface PaneSteps {
  readonly pane: Locator;
  readonly openTab: (name: string) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Waits until the pane says so. */
  readonly said: (text: string | RegExp) => Promise<void>;
  readonly headed: (name: string | RegExp) => Promise<void>;
  readonly fill: (label: RegExp, text: string) => Promise<void>;
  readonly choose: (label: RegExp | string, option: string) => Promise<void>;
  /** Takes an option of what is looked at: school, year or scenario. */
  readonly pick: (label: string, option: string) => Promise<void>;
  /** Types into a list that is searched, and takes the first that is found. */
  readonly find: (label: RegExp, text: string) => Promise<void>;
  /** Opens a pack that was made, by its link, and gives its words. */
  readonly packText: (name: string) => Promise<string>;
  /** The words that the tab in front shows. */
  readonly shown: () => Promise<string>;
}

export function paneSteps(page: Page, pane: Locator): PaneSteps {
  return {
    pane,
    openTab: (name) => pane.getByRole("tab", { name, exact: true }).click(),
    press: (name) => pane.getByRole("button", { name, exact: true }).first().click(),
    said: (text) => pane.getByText(text).first().waitFor(),
    headed: (name) => pane.getByRole("heading", { name }).first().waitFor(),
    fill: (label, text) => pane.getByLabel(label).fill(text),
    choose: async (label, option) =>
      void (await pane.getByLabel(label, { exact: true }).selectOption(option)),
    pick: async (label, option) => {
      await pane.getByRole("combobox", { name: label }).click();
      await page.getByRole("option", { name: option }).click();
    },
    find: async (label, text) => {
      await pane.getByRole("combobox", { name: label }).click();
      await page.keyboard.type(text);
      await page.locator("[role=listbox]:visible [role=option]").first().click();
    },
    packText: async (name) => {
      const link = pane.getByRole("link", { name: `Open the ${name}` });
      const [pack] = await Promise.all([page.waitForEvent("popup"), link.click()]);
      await pack.getByRole("heading", { level: 1 }).waitFor();
      const text = await pack.locator("body").innerText();
      await pack.close();
      return text;
    },
    shown: () => pane.locator("[role=tabpanel]").innerText(),
  };
}

/** At 320 pixels: nothing beyond the edge, and nothing that axe finds. */
export async function expectReadable(page: Page, name: string): Promise<void> {
  expect([name, await sideways(page), await axeFaults(page)]).toEqual([name, 0, []]);
}
