import { pounds } from "../../../src/domain/kernel";
import type { Issue } from "../../../src/domain/kernel";
import type { ReleaseEntry } from "../../../src/domain/released-funds";
import { commitmentYears, overcommitted } from "../../../src/domain/reinvestment";
import type { Commitment, ReleaseRow } from "../../../src/domain/reinvestment";
import type { Change, Scenario } from "../../../src/domain/scenarios";
import { quantity } from "../../../src/domain/kernel";
import { day } from "../../support/builders";
import { BROOK, CENTRAL, changed, HILL, smallPlan, staffed } from "../../support/plan-builders";
import {
  aCommitment,
  addPost,
  aRelease,
  aScenario,
  cashOf,
  endPost,
  setRow,
  timeOf,
  trustOf,
} from "../../support/scenario-builders";

const small = smallPlan();
interface Trust {
  readonly changes: readonly Change[];
  readonly releases: readonly ReleaseRow[];
  readonly plan?: typeof small;
  readonly scenarios?: readonly Scenario[];
  readonly name?: string;
}
/** What is refused, each as "release or school, fund: committed of released". */
function refused(
  commitments: readonly Commitment[],
  { changes, releases, plan = small, ...given }: Trust,
): string[] {
  const all = trustOf(changes, { everything: plan, ...(given.scenarios && { scenarios: given.scenarios }) });
  const name = given.name ?? "S";
  const entries: ReleaseEntry[] = [...cashOf(name, all), ...timeOf(name, all)];
  const issues = overcommitted({
    releases,
    years: commitmentYears(commitments, releases, plan),
    funds: plan.funds,
    entries,
    scenarios: all.scenarios.map((scenario) => scenario.name),
    materiality: pounds("500"),
  });
  return issues.filter((issue) => !("academicYear" in issue) || issue.academicYear === "2026/27").map(shown);
}
function shown(issue: Issue): string {
  if (issue.code === "overcommitted") {
    return `${issue.severity} ${issue.release}: ${Number(issue.committed)} of ${Number(issue.released)}`;
  }
  if (issue.code !== "overcommitted-net") return issue.code;
  const { school, fund, recurrent, committed, released } = issue;
  const where = [school, fund ?? "all revenue", ...(recurrent ? ["recurrent"] : [])].join(", ");
  return `${issue.severity} ${where}: ${Number(committed)} of ${Number(released)}`;
}
const spend = (id: string, release: string, amount: string, given: Partial<Commitment> = {}): Commitment =>
  aCommitment(id, { release, amount: quantity(amount), ...given });
const byChange = (id: string, change: string, given: Partial<ReleaseRow> = {}): ReleaseRow =>
  aRelease(id, { change, ...given });

/** A post of 60,000 that stands only in the scenario. */
const withNew = (school: string, given: Parameters<typeof staffed>[2] = {}): typeof small => ({
  ...small,
  posts: [...small.posts, staffed("NEW", school, { subject: "English", onlyInScenario: "S", ...given })],
});

describe("the net release", () => {
  const twoEndedOneAdded: Trust = {
    changes: [endPost("C1", "ENG-1"), endPost("C2", "ENG-2"), addPost("C3", "NEW")],
    releases: [byChange("R1", "C1"), byChange("R2", "C2")],
    plan: withNew(HILL),
  };

  it("[CHK8] of two posts ended and one added is one post's cost, however it is claimed", () => {
    // 60,000 + 60,000 - 60,000
    expect(refused([spend("A", "R1", "30000"), spend("B", "R2", "30000")], twoEndedOneAdded)).toEqual([]);
    expect(refused([spend("A", "R1", "60000"), spend("B", "R2", "60000")], twoEndedOneAdded)).toEqual([
      "error Hillside, GAG: 120000 of 60000",
    ]);
    expect(refused([spend("A", "R1", "60000"), spend("B", "R2", "100")], twoEndedOneAdded)).toEqual([
      "warning Hillside, GAG: 60100 of 60000",
    ]);
  });

  it("[CHK8] counts what is only proposed, and not what is reversed", () => {
    const full = spend("A", "R1", "60000");
    expect(refused([full, spend("B", "R2", "600", { status: "proposed" })], twoEndedOneAdded)).toHaveLength(
      1,
    );
    expect(refused([full, spend("B", "R2", "600", { status: "reversed" })], twoEndedOneAdded)).toEqual([]);
  });

  it("[CHK8] of a post moved to Central is none, for the trust", () => {
    const moved: Trust = {
      changes: [endPost("C1", "ENG-1"), addPost("C2", "NEW", { school: CENTRAL })],
      releases: [byChange("R1", "C1")],
      plan: withNew(CENTRAL),
    };
    expect(refused([spend("A", "R1", "60000")], moved)).toEqual(["error Trust, GAG: 60000 of 0"]);
  });

  it("[CHK8] of a post moved to another fund is none, over the trust's revenue", () => {
    const moved: Trust = {
      changes: [endPost("C1", "ENG-1"), addPost("C2", "NEW")],
      releases: [byChange("R1", "C1")],
      plan: withNew(HILL, { fund: "Pupil premium" }),
    };
    expect(refused([spend("A", "R1", "60000")], moved)).toEqual(["error Trust, all revenue: 60000 of 0"]);
  });

  it("[CHK8] of revenue is not raised by capital, nor lowered", () => {
    const capital = small.posts.map((post) =>
      post.id === "MAT-1" ? { ...post, fund: "Capital grant" } : post,
    );
    const both: Trust = {
      changes: [endPost("C1", "ENG-1"), endPost("C2", "MAT-1"), addPost("C3", "NEW")],
      releases: [byChange("R1", "C1"), byChange("R2", "C2", { fund: "Capital grant" })],
      plan: { ...withNew(HILL), posts: [...capital, ...withNew(HILL).posts.slice(-1)] },
    };
    expect(refused([spend("A", "R2", "60000", { category: "Estate capital" })], both)).toEqual([]);
    expect(refused([spend("A", "R1", "60000")], both)).toEqual(["error Hillside, GAG: 60000 of 0"]);
  });

  it("[CHK8] that comes back each year is what recurrent commitments are held against", () => {
    const once = { toDate: day("2027-08-31") };
    const mixed: Trust = {
      // 60,000 recurrent less 60,000 recurrent, and 60,000 once
      changes: [endPost("C1", "ENG-1"), endPost("C2", "ENG-2", once), addPost("C3", "NEW")],
      releases: [byChange("R1", "C1"), byChange("R2", "C2", { recurrence: "one-off" })],
      plan: withNew(HILL),
    };
    expect(refused([spend("A", "R1", "60000")], mixed)).toEqual([
      "error Hillside, GAG, recurrent: 60000 of 0",
    ]);
    expect(refused([spend("A", "R1", "60000", { recurrence: "one-off" })], mixed)).toEqual([]);
  });

  it("[CHK6, CHK8] says the narrowest only: the release, then the school", () => {
    const one: Trust = { changes: [endPost("C1", "ENG-1")], releases: [aRelease("R1")] };
    expect(refused([spend("A", "R1", "70000")], one)).toEqual(["error R1: 70000 of 60000"]);
  });

  it("[CHK6, CHK8] a small excess on a release does not hide a large one over the trust", () => {
    const moved: Trust = {
      changes: [endPost("C1", "ENG-1"), addPost("C2", "NEW", { school: CENTRAL })],
      releases: [byChange("R1", "C1")],
      plan: withNew(CENTRAL),
    };
    expect(refused([spend("A", "R1", "60100")], moved)).toEqual([
      "warning R1: 60100 of 60000",
      "error Trust, GAG: 60100 of 0",
    ]);
    const alone: Trust = { changes: [endPost("C1", "ENG-1")], releases: [aRelease("R1")] };
    expect(refused([spend("A", "R1", "60100")], alone)).toEqual(["warning R1: 60100 of 60000"]);
  });

  it("[CHK8] is not worked out where an amount is not known", () => {
    const posts = changed(small.posts, "ENG-1", { pay: { by: "unreadable" } });
    const unknownCost: Trust = {
      changes: [endPost("C1", "ENG-1")],
      releases: [aRelease("R1")],
      plan: { ...small, posts },
    };
    expect(refused([spend("A", "R1", "70000")], unknownCost)).toEqual([]);
  });
});

describe("the net release of time", () => {
  const merged = setRow("C1", ["H-E7", "Groups", "2", "1"]);
  const time = aRelease("R1", { kind: "time", fund: null });

  it("[CHK8, TIM4] is taken back by ending a post whose periods are committed, also by a later scenario", () => {
    // merging frees 10 periods of English; ending ENG-2 takes 20 away
    const later: Trust = {
      changes: [merged, endPost("C2", "ENG-2", { scenario: "T" })],
      releases: [time],
      scenarios: [aScenario("S"), aScenario("T", { buildsOn: "S" })],
      name: "T",
    };
    const reading = spend("A", "R1", "10", { category: "SEND and disadvantage interventions" });
    expect(refused([reading], { ...later, name: "S" })).toEqual([]);
    expect(refused([reading], later)).toEqual(["error Hillside, all revenue: 10 of 0"]);
  });

  it("[CHK8] of one school is not another's", () => {
    const two: Trust = {
      changes: [merged, setRow("C2", ["B-3", "Groups", "1", "0"], { school: BROOK })],
      releases: [time, aRelease("R2", { kind: "time", fund: null, school: BROOK })],
    };
    expect(refused([spend("A", "R1", "12"), spend("B", "R2", "20")], two)).toEqual(["error R1: 12 of 10"]);
  });
});
