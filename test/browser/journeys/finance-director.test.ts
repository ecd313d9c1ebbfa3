import { Buffer } from "node:buffer";
import { csv } from "../../support/csv";
import { desk, DESKS } from "../desks";
import { fillProposal, PROPOSED } from "./proposal";

/** What the pane says of a release that was claimed. */
const CLAIMED = /\b(R-\d+): £[\d,.]+/;

describe.each(DESKS)("a finance director, in %s,", (name) => {
  desk(name)("builds the budget, adopts a plan, and commits what it releases", async (at) => {
    // the trust's own budget, from the finance system
    await at.openTab("Overview");
    const before = await at.shown();
    await at.openTab("Plan");
    await at.press("Import a file");
    await at.choose("What the file holds", "budget");
    const lines = csv(
      ["Line ID", "School", "Academic year", "Heading", "Kind", "Fund", "Amount"],
      ["GR-1", "Quinceford Academy", "2026/27", "Grant protection", "Income", "GAG", 12_500],
    );
    await at.pane
      .locator("input[type=file]")
      .setInputFiles({ name: "budget.csv", mimeType: "text/csv", buffer: Buffer.from(lines) });
    await at.said("1 row in budget.csv");
    await at.press(/^Write 1 row/);
    await at.said("budget.csv was written.");
    await at.openTab("Overview");
    await at.headed(/balance/i);
    expect(await at.shown()).not.toBe(before);

    // the plan that the board agreed to
    await at.pick("Scenario", "A smaller sixth-form offer");
    await at.openTab("Scenarios");
    await at.press("Adopt");
    await at.press("Adopt it");
    await at.said(/ is missing\.$/);
    await at.fill(/^Approver/, "Board of trustees");
    await at.fill(/^Date of the decision/, "2026-11-26");
    await at.fill(/^Minute/, "Item 7");
    await at.press("Adopt it");
    await at.said(/adopted/);

    // what it releases, to where pupils need it
    await at.openTab("Reinvest");
    await at.press("Show 2028/29");
    await at.press(/^Claim: Quinceford Academy/);
    await at.fill(/^Your role/, "Finance director");
    await at.press("Claim it");
    await at.said(CLAIMED);
    const [, release = ""] = CLAIMED.exec(await at.shown()) ?? [];
    await at.press("Commit");
    await fillProposal(at, { release, firstYear: "2028/29", amount: "999999" });
    await at.press("Save as proposed");
    await at.said(/^Only £[\d,.]+ is left in 20\d\d\/\d\d\. Take off £/);
    await at.fill(/^Amount a year/, "2000");
    await at.press("Save as proposed");
    await at.said(/^C-13: £2,000\.00 a year proposed for Assessment/);
    await at.press("Approve: C-13");
    await at.choose(/^In the role of/, "Finance committee");
    await at.press("Approve it");
    // whoever worked here last is not taken to be the one who approves
    await at.said("Your role is missing.");
    await at.fill(/^Your role/, PROPOSED.role);
    await at.press("Approve it");
    await at.said(`You proposed C-13 as ${PROPOSED.role}. Somebody else must approve it.`);
    await at.fill(/^Your role/, "Clerk");
    await at.fill(/^Approved by/, "Finance committee, item 6");
    await at.press("Approve it");
    await at.said(
      "C-13 is approved by Finance committee, item 6. Delivered by Budget C-13, which Headroom wrote.",
    );

    // in the log, before and after; and on the page for the board
    await at.press("Sums and log hold: go to Audit");
    await at.said(/^The log holds, \d+ entries$/);
    await at.fill(/^Only entries with these words/, "Commitments: C-13");
    await at.pane.getByText("2 of", { exact: false }).first().waitFor();
    await at.press("Before and after: Reinvest approve, Commitments: C-13");
    const cells = at.pane.getByRole("table", { name: "Commitments: C-13, cells that changed" });
    expect(await cells.getByRole("row", { name: "Status proposed approved" }).count()).toBe(1);
    await at.press("Make the board pack");
    expect(await at.packText("board pack")).toContain("Log code");
  });
});
