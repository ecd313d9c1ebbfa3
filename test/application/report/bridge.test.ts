import { quantity } from "../../../src/domain/kernel";
import type { Commitment } from "../../../src/domain/reinvestment";
import { BROOK, smallPlan } from "../../support/plan-builders";
import { cellsOf, joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import { aCommitment, aRelease, endPost } from "../../support/scenario-builders";

const changes = [endPost("C1", "ENG-1")];
const committed = (category: NonNullable<Commitment["category"]>): readonly Commitment[] => [
  aCommitment("A", { category, amount: quantity("8000") }),
];
const bridgeOf = (lines: readonly string[]): string[] =>
  lines.slice(lines.findIndex((line) => line.includes(": the in-year balance, from doing nothing")));
const labels = (lines: readonly string[]): string[] =>
  lines.slice(2).flatMap((line) => /^ *([A-Za-z][^£]*?) +−?£/.exec(line)?.[1] ?? []);

it("shows the same five lines where nothing is released or committed, and no line that is nothing", () => {
  const bridge = bridgeOf(sectionOf(reportOf(reviewOf(changes), BROOK), "What is left"));
  expect(bridge[0]).toBe("Brook: the in-year balance, from doing nothing to after commitments");
  expect(labels(bridge)).toEqual([
    "Doing nothing",
    "cash released",
    "Before commitments",
    "committed",
    "After commitments",
  ]);
});

it("[DLV4] adds back money that is kept, and says why", () => {
  const review = reviewOf(changes, { releases: [aRelease("R1")], commitments: committed("Reserves") });
  const bridge = bridgeOf(sectionOf(reportOf(review), "What is left"));
  expect(cellsOf(bridge, "committed")).toEqual(["−£8,000", "−£8,000"]);
  expect(cellsOf(bridge, "kept, not spent")).toEqual(["£8,000", "£8,000"]);
  expect(cellsOf(bridge, "After commitments")).toEqual(cellsOf(bridge, "Before commitments"));
  expect(joined(bridge)).toContain(
    "Money committed to Reserves or Deficit recovery is kept: it is added back.",
  );
});

it("[DLV3] says that estate capital leaves revenue as a transfer", () => {
  const estate = { releases: [aRelease("R1")], commitments: committed("Estate capital") };
  const note = "Estate capital leaves revenue as a transfer to a capital fund.";
  const bridge = bridgeOf(sectionOf(reportOf(reviewOf(changes, estate)), "What is left"));
  expect(joined(bridge)).toContain(note);
  expect(cellsOf(bridge, "After commitments")).toEqual(["£93,000", "£93,000"]);
  const other = { ...estate, commitments: committed("Evidence-informed CPD") };
  expect(joined(sectionOf(reportOf(reviewOf(changes, other)), "What is left"))).not.toContain(note);
});

it("says not known, and that figures wait, where only what follows the commitments is not known", () => {
  const funds = smallPlan().funds.filter(({ type }) => type !== "capital");
  const openingReserves = smallPlan().openingReserves.filter(({ fund }) => fund !== "Capital grant");
  const review = reviewOf(changes, {
    everything: smallPlan({ funds, openingReserves }),
    releases: [aRelease("R1")],
    commitments: committed("Estate capital"),
  });
  const report = reportOf(review);
  expect(joined(report.slice(4, 8))).toContain('Figures marked "not known" wait for');
  const bridge = bridgeOf(sectionOf(report, "What is left"));
  expect(cellsOf(bridge, "Before commitments")).toEqual(["£101,000", "£101,000"]);
  expect(bridge.find((line) => line.startsWith("After commitments"))).toMatch(/not known not known$/);
});
