import type { Locator } from "playwright-core";

export const fieldOf = (pane: Locator, name: string): Locator =>
  pane.locator(`[id="headroom-field-${name}"]`);

/** From a workbook without tables to the form of the DfE tool's figures. */
export async function openFiguresForm(pane: Locator): Promise<void> {
  await pane.getByRole("button", { name: "Start from the DfE tool's figures" }).click();
  await pane.getByRole("heading", { name: "Start from the DfE tool's figures" }).waitFor();
}

export async function fillFigures(pane: Locator, given: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(given)) {
    const field = fieldOf(pane, name);
    if (await field.evaluate((own) => own.tagName === "SELECT")) await field.selectOption(value);
    else await field.fill(value);
  }
}
