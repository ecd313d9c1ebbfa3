import { pounds, quantity, unknown } from "../../../src/domain/kernel";
import { commitmentYears, delegationIssues } from "../../../src/domain/reinvestment";
import type { Commitment, Delegation } from "../../../src/domain/reinvestment";
import { cellAt, cellsIn, nextRow, smallPlan } from "../../support/plan-builders";
import { aCommitment, aRelease } from "../../support/scenario-builders";

const small = smallPlan();
const head: Delegation = {
  role: "Headteacher",
  origin: nextRow("Commitments"),
  upTo: pounds("10000"),
  recurrent: false,
};
const board: Delegation = { ...head, role: "Trust board", upTo: pounds("1000000"), recurrent: true };

function issuesOf(
  given: Partial<Commitment>,
  delegations: readonly Delegation[] = [head, board],
  kind: "cash" | "time" = "cash",
) {
  const commitment = aCommitment("CM-1", given);
  const years = commitmentYears([commitment], [aRelease("R1", { kind })], small);
  return delegationIssues(commitment, years, delegations);
}
const once = { recurrence: "one-off", approverRole: "headteacher" } as const;

describe("a scheme of delegation", () => {
  it("[CHK9] lets a role approve up to its limit", () => {
    expect(issuesOf(once)).toEqual([]);
    expect(issuesOf({ approverRole: "Trust board", amount: quantity("999999.99") })).toEqual([]);
  });

  it("[CHK9] refuses more than the limit in any year", () => {
    const [issue, more] = issuesOf({ ...once, amount: quantity("10000.01") });
    expect(issue).toMatchObject({
      code: "approval-above-limit",
      severity: "error",
      role: "Headteacher",
      academicYear: "2026/27",
      amount: "10000.01",
      limit: "10000.00",
    });
    expect(more).toBeUndefined();
    const years = small.years.map((year) => ({ ...year, nonPayInflation: quantity<"ratio">("0.1") }));
    const grown = aCommitment("CM-1", { ...once, toYear: "2027/28", growsWith: "non-pay inflation" });
    const later = commitmentYears([grown], [aRelease("R1")], { ...small, years });
    expect(delegationIssues(grown, later, [head])).toMatchObject([
      { academicYear: "2027/28", amount: "11000.00" },
    ]);
  });

  it("[CHK9] refuses what comes back each year where the role may not approve it", () => {
    expect(issuesOf({ approverRole: "Headteacher", amount: quantity("1") })).toMatchObject([
      { code: "approval-not-recurrent", severity: "error", commitment: "CM-1", role: "Headteacher" },
    ]);
  });

  it("[CHK9] asks for the role, at its cell, where there is a scheme", () => {
    const commitment = aCommitment("CM-1");
    const [issue] = delegationIssues(commitment, [], [board]);
    expect(issue).toMatchObject({ code: "approval-incomplete", missing: ["approverRole"] });
    expect(issue && cellsIn(issue)).toEqual([cellAt(commitment.origin, "approverRole")]);
    expect(delegationIssues(commitment, [], [])).toEqual([]);
  });

  it("[CHK9] limits cash, not periods, and says nothing of a limit that is not known", () => {
    expect(issuesOf({ ...once, amount: quantity("20000") }, [head], "time")).toEqual([]);
    expect(issuesOf({ ...once, amount: quantity("20000") }, [{ ...head, upTo: unknown() }])).toEqual([]);
    expect(issuesOf({ approverRole: "Headteacher" }, [{ ...head, recurrent: null }])).toEqual([]);
  });
});
