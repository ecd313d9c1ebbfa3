import { pounds, quantity } from "../../../src/domain/kernel";
import type { Issue } from "../../../src/domain/kernel";
import type { ReleaseEntry } from "../../../src/domain/released-funds";
import { commitmentIssues, commitmentYears, releasedFor } from "../../../src/domain/reinvestment";
import type { Commitment, ReleaseRow } from "../../../src/domain/reinvestment";
import { cellAt, cellsIn, changed, FIRST_YEAR, smallPlan } from "../../support/plan-builders";
import { day } from "../../support/builders";
import {
  aCommitment,
  aRelease,
  cashOf,
  endPost,
  setRow,
  shortly,
  timeOf,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
/** Ending ENG-1 releases 60,000 a year at Hillside from GAG. */
const ending = cashOf("S", trustOf([endPost("C1", "ENG-1")]));
/** Merging two groups of English frees 10 periods a week. */
const merging = timeOf("S", trustOf([setRow("C1", ["H-E7", "Groups", "2", "1"])]));

interface Given {
  readonly releases?: readonly ReleaseRow[];
  readonly entries?: readonly ReleaseEntry[];
  readonly scenarios?: readonly string[];
  readonly materiality?: string;
}
function issuesOn(commitments: readonly Commitment[], given: Given = {}): Issue[] {
  const releases = given.releases ?? [aRelease("R1")];
  const { timeline, years: assumptions, funds } = small;
  return commitmentIssues(commitments, {
    releases,
    years: commitmentYears(commitments, releases, { timeline, years: assumptions }),
    funds,
    entries: given.entries ?? ending,
    scenarios: given.scenarios ?? ["S"],
    materiality: pounds(given.materiality ?? "5000"),
    delegations: [],
  });
}
const codes = (...args: Parameters<typeof issuesOn>): string[] =>
  issuesOn(...args).map(({ severity, code }) => `${severity}: ${code}`);
const over = (...args: Parameters<typeof issuesOn>): string[] =>
  issuesOn(...args).flatMap((issue) =>
    issue.code === "overcommitted"
      ? [
          `${issue.severity} ${issue.release} ${issue.academicYear}: ${Number(issue.committed)} of ${Number(issue.released)}`,
        ]
      : [],
  );

describe("a commitment that is as it should be", () => {
  it("[CHK1, CHK2, CHK4, CHK5, CHK6] has no issue", () => {
    expect(issuesOn([aCommitment("CM-1")])).toEqual([]);
    expect(issuesOn([])).toEqual([]);
  });
});

describe("a fund", () => {
  const premium = [aRelease("R1", { fund: "Pupil premium" })];
  const entries = cashOf(
    "S",
    trustOf([endPost("C1", "ENG-1")], {
      everything: { ...small, posts: changed(small.posts, "ENG-1", { fund: "Pupil premium" }) },
    }),
  );

  it("[CHK1] must permit the category", () => {
    const commitment = aCommitment("CM-1");
    const [issue, more] = issuesOn([commitment], { releases: premium, entries });
    expect(issue).toMatchObject({
      code: "fund-not-permitted",
      severity: "error",
      commitment: "CM-1",
      fund: "Pupil premium",
    });
    expect(issue && cellsIn(issue)).toEqual([cellAt(commitment.origin, "category")]);
    expect(more).toBeUndefined();
  });

  it("[CHK1] that permits it, or any, is no matter", () => {
    const fitting = aCommitment("CM-1", { category: "SEND and disadvantage interventions" });
    expect(codes([fitting], { releases: premium, entries })).toEqual([]);
    expect(codes([aCommitment("CM-1", { category: "Estate capital" })])).toEqual([]);
  });

  it("[CHK1] is asked of proposed commitments too, and not of reversed ones", () => {
    const proposed = aCommitment("CM-1", { status: "proposed" });
    expect(codes([proposed], { releases: premium, entries })).toEqual(["error: fund-not-permitted"]);
    const reversed = aCommitment("CM-1", { status: "reversed" });
    expect(codes([reversed], { releases: premium, entries })).toEqual([]);
  });

  it("[CHK3] may be set aside by an Override reason", () => {
    const overridden = aCommitment("CM-1", { overrideReason: "Agreed with the department" });
    expect(codes([overridden], { releases: premium, entries })).toEqual([]);
    expect(codes([aCommitment("CM-1", { overrideReason: "" })], { releases: premium, entries })).toHaveLength(
      1,
    );
  });
});

describe("recurrence", () => {
  const oneOff = {
    releases: [aRelease("R1", { recurrence: "one-off" })],
    entries: cashOf("S", trustOf([endPost("C1", "ENG-1", { toDate: day("2027-08-31") })])),
  };
  const once = aCommitment("CM-1", { recurrence: "one-off" });

  it("[CHK2] of a commitment cannot be more than that of its release", () => {
    const commitment = aCommitment("CM-1", { toYear: FIRST_YEAR });
    const [issue, more] = issuesOn([commitment], oneOff);
    expect(issue).toMatchObject({
      code: "recurrent-from-one-off",
      severity: "error",
      commitment: "CM-1",
      release: "R1",
    });
    expect(issue && cellsIn(issue)).toEqual([cellAt(commitment.origin, "recurrence")]);
    expect(more).toBeUndefined();
  });

  it("[CHK2] may be less: something once from what comes back, or once from once", () => {
    expect(codes([once])).toEqual([]);
    expect(codes([once], oneOff)).toEqual([]);
  });

  it("[CHK3] may be set aside by an Override reason", () => {
    const overridden = aCommitment("CM-1", {
      toYear: FIRST_YEAR,
      overrideReason: "Until the new grant comes",
    });
    expect(codes([overridden], oneOff)).toEqual([]);
  });
});

describe("approval", () => {
  it("[CHK4] names everything that it lacks, at the first of it", () => {
    const bare = aCommitment("CM-1", {
      intendedOutcome: "",
      owner: null,
      reviewDate: null,
      approvedBy: null,
    });
    const [issue] = issuesOn([bare]);
    expect(issue).toMatchObject({
      code: "approval-incomplete",
      severity: "error",
      commitment: "CM-1",
      missing: ["intendedOutcome", "owner", "reviewDate", "approvedBy"],
    });
    expect(issue && cellsIn(issue)).toEqual([cellAt(bare.origin, "intendedOutcome")]);
  });

  it.each(["rationale", "intendedOutcome", "measure", "owner", "reviewDate", "approvedBy"] as const)(
    "[CHK4] needs its %s",
    (field) => {
      expect(codes([aCommitment("CM-1", { [field]: null })])).toEqual(["error: approval-incomplete"]);
    },
  );

  it.each(["proposed", "reversed"] as const)("[CHK4, CHK5] is not asked of a %s commitment", (status) => {
    const bare = aCommitment("CM-1", { status, rationale: null, approvedBy: "Head of English" });
    expect(codes([bare])).toEqual([]);
  });

  it("[CHK4] is asked of what is spent and closed", () => {
    for (const status of ["spent", "closed"] as const) {
      expect(codes([aCommitment("CM-1", { status, measure: "" })])).toEqual(["error: approval-incomplete"]);
    }
  });

  it("[CHK5] is not the proposer's, however the name is written", () => {
    const own = aCommitment("CM-1", { proposedBy: "Pat Lee", approvedBy: " pat lee" });
    const [issue, more] = issuesOn([own]);
    expect(issue).toMatchObject({ code: "approved-by-proposer", severity: "error", commitment: "CM-1" });
    expect(issue && cellsIn(issue)).toEqual([cellAt(own.origin, "approvedBy")]);
    expect(more).toBeUndefined();
    expect(codes([aCommitment("CM-1", { proposedBy: null })])).toEqual([]);
  });

  it("[CHK3] is not set aside by an Override reason", () => {
    expect(codes([aCommitment("CM-1", { rationale: null, overrideReason: "Urgent" })])).toEqual([
      "error: approval-incomplete",
    ]);
  });
});

describe("more than is released", () => {
  const of = (amount: string, given: Partial<Commitment> = {}) =>
    aCommitment("CM-1", { amount: quantity(amount), ...given });

  it("[CHK6] is overcommitted in each year, all commitments on the release together", () => {
    const proposed = aCommitment("CM-2", {
      amount: quantity("30000"),
      status: "proposed",
      toYear: FIRST_YEAR,
    });
    expect(over([of("40000"), proposed])).toEqual(["error R1 2026/27: 70000 of 60000"]);
    expect(over([of("66000")])).toEqual([
      "error R1 2026/27: 66000 of 60000",
      "error R1 2027/28: 66000 of 60000",
    ]);
  });

  it("[CHK6] is a warning below the trust's materiality, and blocks from it on", () => {
    expect(over([of("64999.99", { toYear: FIRST_YEAR })])).toEqual(["warning R1 2026/27: 64999.99 of 60000"]);
    expect(over([of("65000", { toYear: FIRST_YEAR })])).toEqual(["error R1 2026/27: 65000 of 60000"]);
    expect(over([of("60001", { toYear: FIRST_YEAR })], { materiality: "0" })).toHaveLength(1);
    expect(over([of("60001", { toYear: FIRST_YEAR })], { materiality: "?" })).toEqual([
      "error R1 2026/27: 60001 of 60000",
    ]);
  });

  it("[CHK6] is not by half a penny", () => {
    expect(over([of("60000.005")])).toEqual([]);
    expect(over([of("60000.0051", { toYear: FIRST_YEAR })])).toHaveLength(1);
  });

  it("[CHK6] of time is an error, whatever the materiality", () => {
    const given = { releases: [aRelease("R1", { kind: "time", fund: null })], entries: merging };
    expect(over([of("10")], given)).toEqual([]);
    expect(over([of("10.0000005")], given)).toEqual([]);
    expect(over([of("11", { toYear: FIRST_YEAR })], given)).toEqual(["error R1 2026/27: 11 of 10"]);
  });

  it("[CHK6, REL6] is measured on spending: a vacant post pays for nothing", () => {
    const posts = changed(small.posts, "ENG-1", { filled: { vacantSince: day("2026-09-01") } });
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1")], { everything: { ...small, posts } }));
    expect(over([of("10000", { toYear: FIRST_YEAR })], { entries })).toEqual([
      "error R1 2026/27: 10000 of 0",
    ]);
  });

  it("[CHK6, CLM2] leaves nothing for a second claim on the same release", () => {
    const releases = [aRelease("R1"), aRelease("R2")];
    const second = aCommitment("CM-2", { release: "R2", amount: quantity("20000"), toYear: FIRST_YEAR });
    expect(over([of("60000"), second], { releases })).toEqual(["error R2 2026/27: 20000 of 0"]);
  });

  it("[CHK6] has a commitment in a year that the release does not reach", () => {
    const releases = [aRelease("R1", { toYear: FIRST_YEAR })];
    expect(over([of("10000")], { releases })).toEqual(["error R1 2027/28: 10000 of 0"]);
  });

  it("[CHK6] deletes nothing and changes nothing: it points at the amount", () => {
    const commitment = of("66000", { toYear: FIRST_YEAR });
    const [issue] = issuesOn([commitment]);
    expect(issue && cellsIn(issue)).toEqual([cellAt(commitment.origin, "amount")]);
  });

  it("[CHK7] is not said of reversed commitments, nor of scenarios that are not in the plan", () => {
    expect(over([of("99999", { status: "reversed" })])).toEqual([]);
    expect(over([of("99999")], { scenarios: [] })).toEqual([]);
    expect(over([of("99999")], { scenarios: ["T"] })).toEqual([]);
    expect(over([of("99999", { toYear: FIRST_YEAR })], { scenarios: ["T", "s"] })).toHaveLength(1);
  });

  it("[CHK6] is not said where one of them is not known", () => {
    expect(over([of("?")])).toEqual([]);
    expect(over([of("1", { release: "GONE" })])).toEqual([]);
  });
});

describe("what is released now", () => {
  it("[CLM1, REL5] leaves the cost to achieve to a one-off release", () => {
    const entries = cashOf("S", trustOf([endPost("C1", "ENG-1", { costToAchieve: pounds("12000") })]));
    const [recurrent, oneOff] = [aRelease("R1"), aRelease("R2", { recurrence: "one-off" })];
    const ledger = { releases: [recurrent, oneOff], entries };
    expect(shortly(releasedFor(recurrent, FIRST_YEAR, ledger))).toBe("60000");
    expect(shortly(releasedFor(oneOff, FIRST_YEAR, ledger))).toBe("-12000");
  });
});
