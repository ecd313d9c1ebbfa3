import { desk, DESKS } from "../desks";
import type { Desk } from "../desks";

/** Goes to the amount of a commitment by its link, and says which cell that is. */
async function goToAmount(at: Desk, commitment: string): Promise<{ sheet: string; cell: string }> {
  await at.press(`Why, and whose: ${commitment}`);
  const own = at.pane.getByRole("listitem").filter({ hasText: commitment }).filter({ hasText: "Owner" });
  const link = own.getByRole("button", { name: /^Go to Reinvestment!/ }).first();
  const [, sheet = "", cell = ""] =
    /Go to (.+)!([A-Z]+\d+)/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
  await link.click();
  return { sheet, cell };
}

describe.each(DESKS)("an auditor, in %s,", (name) => {
  desk(name)("reads only, follows a pound to its cells, and finds what the log does not know", async (at) => {
    await at.openTab("Audit");
    await at.said(/^The log holds, \d+ entries$/);
    await at.press("Auditor view: read only");
    await at.said("Read-only: you are in auditor view");
    for (const heading of ["Arithmetic and rules", "Inputs against outside documents", "Guardrails"])
      await at.said(heading);

    // from what was committed, to its approval, to its cell
    await at.openTab("Reinvest");
    expect(await at.pane.getByRole("button", { name: "Commit", exact: true }).count()).toBe(0);
    const { sheet, cell } = await goToAmount(at, "C-01");
    // what somebody else types there, the log does not know
    await at.typeAt(sheet, cell, 2500);
    await at.press("The log does not hold: go to Audit");
    await at.said(/^Commitments: C-01 is not what the log says .*“2500” in the cell\.$/);

    await at.press("Make the evidence pack");
    expect(await at.packText("evidence pack")).toContain("C-01");
  });
});
