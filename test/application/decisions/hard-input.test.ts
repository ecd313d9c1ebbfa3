import type { Given } from "../../../src/application/decisions/ask";
import { newScenario } from "../../../src/application/decisions/new-scenario";
import { undoLast } from "../../../src/application/decisions/undo";
import { decided, DRAFT, problemsOf, smallTrustWithDraft } from "./small-model";
import type { Opened } from "./small-model";

let trust: Opened;
beforeAll(async () => {
  trust = await smallTrustWithDraft();
});
const MERGE: Given = { row: "TH-Y8-EN", groups: "6", from: "2027/28", reason: "Smaller" };
const BLOCK: Given = {
  school: "Thornmoor High",
  "year-group": "Y10",
  block: "Option D",
  periods: "3",
  from: "2027/28",
  reason: "Wider",
};
const END: Given = { post: "TH-ENG-5", from: "2027/28", reason: "Falling rolls" };

it.each([
  ["a blank", "merge-groups", { ...MERGE, groups: " " }, "groups is missing"],
  ["a text", "merge-groups", { ...MERGE, groups: "six" }, 'groups must be a number, not "six"'],
  ["a negative", "merge-groups", { ...MERGE, groups: "-1" }, 'groups must be a number above 0, not "-1"'],
  ["a zero", "merge-groups", { ...MERGE, groups: "0" }, 'groups must be a number above 0, not "0"'],
  [
    "more where fewer is meant",
    "merge-groups",
    { ...MERGE, groups: "9" },
    "groups must be fewer than the 7 that row TH-Y8-EN has, not 9",
  ],
  [
    "an unknown row",
    "merge-groups",
    { ...MERGE, row: "nobody" },
    "there is no row nobody in Curriculum in this plan",
  ],
  ["no reason", "merge-groups", { ...MERGE, reason: "" }, "reason is missing"],
  [
    "a year outside the plan",
    "merge-groups",
    { ...MERGE, from: "2040/41" },
    "from is 2040/41, and the plan has 2026/27, 2027/28, 2028/29, 2029/30 and 2030/31",
  ],
  [
    "a day within a year",
    "merge-groups",
    { ...MERGE, from: "2027-10-01" },
    'from must be an academic year or its 1 September, not "2027-10-01": only posts change within a year',
  ],
  ["an end before its start", "merge-groups", { ...MERGE, to: "2026/27" }, "to is before from"],
  [
    "an option of another verb",
    "merge-groups",
    { ...MERGE, post: "X" },
    "merge-groups has no post. It has: row, groups, from, to, reason, cost, severance",
  ],
  ["an unknown verb", "merge", MERGE, /^there is no verb "merge"/],
  [
    "less where more is meant",
    "raise-post",
    { ...END, fte: "0.8" },
    "fte must be above what post TH-ENG-5 has on 1 September 2027",
  ],
  [
    "an offer without a number",
    "open-block",
    { ...BLOCK, offer: "Latin:one:20" },
    'offer must be subjects with groups and pupils, such as History:2:48;Art:1:20, not "Latin:one:20"',
  ],
  [
    "a subject offered twice",
    "open-block",
    { ...BLOCK, offer: "Latin;latin:2" },
    "offer must be of a subject once, not latin twice",
  ],
  [
    "a block that is not there",
    "close-block",
    { school: "Thornmoor High", block: "Option D", "year-group": "Y7", from: "2027/28", reason: "Smaller" },
    "block: no row of Y7 at Thornmoor High in 2027/28 has the block Option D. There are: Options A to C",
  ],
  [
    "neither teachers nor support staff",
    "staff-groups",
    { row: "TH-Y8-EN", from: "2027/28", reason: "Smaller" },
    "teachers-per-group or support-per-group is missing",
  ],
  ["no figure of the pay", "change-pay", END, "salary, annual-cost or sen-allowance is missing"],
  [
    "a salary for a post on a point",
    "change-pay",
    { ...END, salary: "40000" },
    "post TH-ENG-5 is paid by a point, and a change cannot pay it in another way",
  ],
  [
    "severance above its cost",
    "end-post",
    { ...END, cost: "10", severance: "20" },
    "severance is a part of cost, and cannot be above it",
  ],
  [
    "an unknown post",
    "end-post",
    { ...END, post: "nobody" },
    "there is no post nobody in Staff in this plan",
  ],
  [
    "the value that stands there",
    "contact-target",
    { school: "thornmoor high", ratio: "77%", from: "2027/28", reason: "x" },
    "Thornmoor High: target contact ratio is 0.77 already",
  ],
  [
    "a percentage above all",
    "pay-award",
    { year: "2027/28", teachers: "350%", reason: "x" },
    'teachers must be a share such as 0.03 or 3% of -0.5 or more and 1 or less, not "350%"',
  ],
  ["nothing to change", "pay-award", { year: "2027/28", reason: "x" }, "teachers or support is missing"],
  [
    "a pay point that is not there",
    "change-point",
    { post: "TH-MAT-2", point: "M9", from: "2027/28", reason: "x" },
    /^the scale Main has no point M9\. It has: M1/,
  ],
  [
    "an id that is taken",
    "open-option",
    {
      school: "Thornmoor High",
      "year-group": "Y8",
      subject: "Latin",
      groups: "1",
      periods: "2",
      id: "th-y8-en",
      from: "2027/28",
      reason: "x",
    },
    "id: there is a row th-y8-en already",
  ],
  [
    "a year group without pupils",
    "move-subject",
    { row: "TH-Y8-FR", "year-group": "Lions", from: "2027/28", reason: "x" },
    "year-group: Thornmoor High has no pupils in Lions",
  ],
])("%s is refused in words", (_, verb, given, problem) => {
  const problems = problemsOf(trust.model, verb, given);
  if (typeof problem === "string") expect(problems).toEqual([problem]);
  else expect(problems[0]).toMatch(problem);
});

it("a scenario that is not there, or no scenario of its own, is refused", () => {
  expect(problemsOf(trust.model, "merge-groups", MERGE, "Nothing")).toEqual([
    'there is no scenario "Nothing"',
  ]);
  expect(problemsOf(trust.model, "merge-groups", MERGE, "Baseline")[0]).toContain("no scenario of its own");
});

it("a second value for the same days is refused: the first must be taken back", () => {
  const { after } = decided(trust.model, "merge-groups", MERGE);
  const [problem] = problemsOf(after, "merge-groups", { ...MERGE, groups: "5" });
  expect(problem).toMatch(/CH-\d+/);
});

it("[DCN4] an adopted scenario is locked: a decision goes into a draft that builds on it, and nothing is undone", () => {
  const { target, changes, after } = decided(
    trust.model,
    "merge-groups",
    { ...MERGE, row: "TH-Y8-MA" },
    "balanced groups",
  );
  expect(target.name).toBe("Balanced groups, copy (draft)");
  expect(target.locked).toBe("Balanced groups");
  expect(changes[0]?.scenario).toBe(target.name);
  expect(after.scenarios.at(-1)).toMatchObject({
    name: target.name,
    status: "draft",
    buildsOn: "Balanced groups",
  });
  const again = decided(after, "add-groups", { row: "TH-Y8-SC", from: "2027/28" }, "Balanced groups");
  expect([again.target.name, again.target.edits]).toEqual([target.name, []]);
  expect(undoLast(trust.model, "Balanced groups")).toEqual({
    outcome: "refused",
    problems: ["the scenario Balanced groups is adopted, and so locked"],
  });
  expect(undoLast(trust.model, DRAFT)).toMatchObject({ outcome: "refused" });
});

it.each([
  ["Baseline", "keeps for itself"],
  ["balanced groups", "there is a scenario"],
  ["=1+1", "must not hold"],
  ["", "scenario is missing"],
])("a new scenario cannot be called %s", (scenario, problem) => {
  const outcome = newScenario(trust.model, { scenario }, { year: 2026, month: 11, day: 24 });
  expect(outcome.outcome === "refused" ? outcome.problems.join() : "made").toContain(problem);
});
