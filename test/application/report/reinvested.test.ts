import { commitmentText, firstSentence } from "../../../src/application/report/commitment-text";
import { quantity, unknown } from "../../../src/domain/kernel";
import type { Commitment } from "../../../src/domain/reinvestment";
import { BROOK } from "../../support/plan-builders";
import { cellsOf, joined, reportOf, reviewOf, sectionOf } from "../../support/report-builders";
import { aCommitment, aRelease, endPost, setRow } from "../../support/scenario-builders";

const releases = [aRelease("R1"), aRelease("T1", { kind: "time", fund: null })];
const section = (commitments: readonly Commitment[] | null, school: string | null = null): string[] => {
  const changes = [endPost("C1", "ENG-1"), setRow("C2", ["H-M7", "Groups", "2", "1"])];
  return sectionOf(reportOf(reviewOf(changes, { releases, commitments }), school), "Where it goes");
};

describe("where it goes", () => {
  it("names each commitment under its category: what for, where, whose", () => {
    const lines = section([aCommitment("A")]);
    expect(cellsOf(lines, "Evidence-informed CPD")).toEqual(["£10,000", "£10,000"]);
    expect(lines).toContain("  A, Hillside: Pupils read at their age. Owner: Head of English.");
    expect(cellsOf(lines, "Committed in all")).toEqual(["£10,000", "£10,000"]);
  });

  it("gives each of several in a category its own amounts, which make the category's", () => {
    const lines = section([
      aCommitment("A", { amount: quantity("10000.5") }),
      aCommitment("B", { amount: quantity("2000.5"), school: BROOK, intendedOutcome: "Pupils write more" }),
    ]);
    expect(cellsOf(lines, "Evidence-informed CPD")).toEqual(["£12,001", "£12,001"]);
    expect(cellsOf(lines, "A ")).toEqual(["£10,001", "£10,001"]);
    expect(cellsOf(lines, "B ")).toEqual(["£2,000", "£2,000"]);
    expect(lines).toContain("  B, Brook: Pupils write more. Owner: Head of English.");
  });

  it("[CMT3] marks what is only proposed, apart from what is committed, and what is reversed", () => {
    const lines = section([
      aCommitment("A"),
      aCommitment("P", { status: "proposed", amount: quantity("4000") }),
      aCommitment("X", { status: "reversed", category: "Estate capital" }),
    ]);
    expect(cellsOf(lines, "Evidence-informed CPD (proposed)")).toEqual(["£4,000", "£4,000"]);
    expect(joined(lines)).toContain("P (proposed), Hillside: Pupils read at their age.");
    expect(cellsOf(lines, "Committed in all")).toEqual(["£10,000", "£10,000"]);
    expect(cellsOf(lines, "Proposed in all")).toEqual(["£4,000", "£4,000"]);
    expect(joined(lines.slice(lines.indexOf("Reversed: counts for nothing")))).toBe(
      "Reversed: counts for nothing X (reversed), Hillside: Pupils read at their age. Owner: Head of English. Estate capital.",
    );
  });

  it("[TIM5] keeps teacher time in a table of its own", () => {
    const lines = section([aCommitment("A"), aCommitment("T", { release: "T1", amount: quantity("4") })]);
    const time = lines.slice(lines.indexOf("Teacher time, periods a week (not money)"));
    expect(cellsOf(time, "Committed in all")).toEqual(["4.0", "4.0"]);
    expect(joined(time)).toContain("T, Hillside");
    expect(joined(time)).not.toContain("A, Hillside");
  });

  it("[CMT4] shows in both what may be either, not known", () => {
    const lines = section([aCommitment("A", { release: null, amount: unknown() })]);
    const time = lines.indexOf("Teacher time, periods a week (not money)");
    expect(lines.slice(0, time).join(" ")).toContain("not known");
    expect(lines.slice(time).join(" ")).toContain("not known");
  });

  it("says that nothing is committed, and not that nothing is where that is not known", () => {
    expect(section([])).toEqual(["Nothing is committed yet."]);
    expect(section(null)).toEqual(["Not known: the commitments cannot be read."]);
  });

  it("shows those of one school", () => {
    const lines = section([aCommitment("A"), aCommitment("B", { school: BROOK })], BROOK);
    expect(joined(lines)).toContain("B, Brook");
    expect(joined(lines)).not.toContain("A, Hillside");
  });
});

describe("a commitment in words", () => {
  it("says its intended outcome, else its rationale, in one sentence", () => {
    const text = (given: Partial<Commitment>): string => commitmentText(aCommitment("A", given));
    expect(text({ intendedOutcome: null, rationale: "Reading is weak. Really." })).toBe(
      "A, Hillside: Reading is weak. Owner: Head of English.",
    );
    expect(text({ intendedOutcome: "", rationale: "", owner: null })).toBe(
      "A, Hillside: no outcome given. No owner.",
    );
    expect(text({ school: null, status: null })).toContain("A (status not known), school not known: ");
  });

  it("knows where a sentence ends", () => {
    expect(firstSentence("Gain of 1.5 months. More later.")).toBe("Gain of 1.5 months.");
    expect(firstSentence("  One\n line ")).toBe("One line.");
    expect(firstSentence("Is it? Yes.")).toBe("Is it?");
    expect(firstSentence("")).toBe("");
  });
});
