import { desk, DESKS } from "../desks";
import type { Desk } from "../desks";

interface Asked {
  readonly verb: string;
  readonly of: RegExp;
  readonly find: string;
}
async function addChange(at: Desk, { verb, of, find }: Asked): Promise<void> {
  await at.press("Add a change");
  await at.choose("Change", verb);
  await at.find(of, find);
  await at.pane.getByRole("table", { name: "What the change would do, by year" }).waitFor();
  await at.fill(/^Reason/, "Fewer pupils");
  await at.press("Add to scenario");
}

describe.each(DESKS)("a business manager, in %s,", (name) => {
  desk(name)("makes a scenario, sees what it does, compares it, and takes a decision back", async (at) => {
    await at.openTab("Scenarios");
    await at.press("New scenario");
    await at.fill(/^Name/, "Fewer groups");
    await at.choose(/^Builds on/, "Baseline");
    await at.press("Make the scenario");
    await at.headed("No changes yet");

    await addChange(at, { verb: "drop-groups", of: /^Row of the curriculum/, find: "Year 9 Maths" });
    await at.headed("1 decision");
    const effect = at.pane.getByRole("group", { name: /^Effect in/ });
    expect(await effect.innerText()).toContain("4 periods");
    await addChange(at, { verb: "end-post", of: /^Post/, find: "Maths teacher" });
    await at.headed("2 decisions, in order");

    const headline = /£[\d,]+/.exec(await effect.innerText())?.[0] ?? "";
    expect(headline).not.toBe("£0");
    for (const way of ["In order", "Any order", "What moved"]) {
      await at.press(way);
      await at.pane
        .getByRole("img", { name: new RegExp(`^Cash released in [0-9/]+, ${headline},`) })
        .waitFor();
    }

    await at.openTab("Compare");
    const table = at.pane.getByRole("table", { name: /^All schools, / });
    await table.getByText(headline, { exact: true }).first().waitFor();
    await at.openTab("What matters");
    await at.pane.getByRole("table").first().waitFor();
    await at.openTab("Changes");
    await at.press("Undo the last decision");
    await at.press("Take it back");
    await at.headed("1 decision");
  });
});
