import { commonOptions } from "../../../../src/application/decisions/decide";
import { VERBS } from "../../../../src/application/decisions/verbs";
import type { TrustReview } from "../../../../src/application/trust-review";
import { changesViewOf } from "../../../../src/application/view/scenarios/changes";
import { LEFT_OUT, OPTION_LABELS } from "../../../../src/application/view/scenarios/option-words";
import { trialOf, tryDecision } from "../../../../src/application/view/scenarios/trial";
import { verbForm } from "../../../../src/application/view/scenarios/verb-form";
import { waterfallOf } from "../../../../src/application/view/scenarios/waterfall";
import type { Look } from "../../../../src/application/view/choice";
import { reviewTrust } from "../../../../src/application/review-trust";
import { sampleContent } from "../../../../src/workbook";
import { guardrailsOf } from "../../../../src/application/view/guardrails";
import { tablesIn } from "../../../support/sample-trusts";
import { effectViewOf } from "../../../../src/application/view/scenarios/effect";
import { lookOf, reviewOf, smallTables, withCell } from "../../../support/looks";

describe("scenarios in the pane", () => {
  let review: TrustReview;
  let look: Look;
  beforeAll(async () => {
    review = await reviewOf(smallTables());
    look = lookOf(review);
  });

  test("every option of every verb has a name on the form", () => {
    const names = VERBS.flatMap((verb) => [...verb.options, ...commonOptions(verb)].map(({ name }) => name));
    expect(names.filter((name) => OPTION_LABELS[name] === undefined && !LEFT_OUT.includes(name))).toEqual([]);
  });

  test("every list that a form offers has something in it", () => {
    const empty = VERBS.flatMap((verb) =>
      (verbForm(look, { verb: verb.name, given: {} })?.fields ?? [])
        .filter(({ kind, options }) => ["choice", "several"].includes(kind) && options.length === 0)
        .map(({ name }) => `${verb.name} ${name}`),
    );
    expect(empty).toEqual([]);
  });

  test.each(["in order", "what moved"] as const)("what adds up %s ends at the headline", (way) => {
    const outcome = waterfallOf(look, way, null);
    const bars = outcome.outcome === "drawn" ? outcome.view.bars : [];
    expect(bars.at(-1)).toMatchObject({ label: "Cash released", text: "£60,727", to: 60_727 });
    expect(bars.at(-2)?.to).toBe(60_727);
  });

  test("what was only budgeted for a vacant post does not read like cash released", () => {
    const cash = changesViewOf(look).lines.map((line) => line.cash);
    expect(cash.filter((text) => text.includes("budget only"))).toEqual(["£31,487 from budget only"]);
  });

  test("an adopted scenario is locked, and says where a change goes", () => {
    const view = changesViewOf(look);
    expect(view.can).toEqual({ add: true, undo: false, adopt: false });
    expect(view.lock).toBe(
      "Balanced groups is adopted, and so locked. A change goes into Balanced groups, copy (draft), which builds on it.",
    );
    expect(view.lines[0]?.cells[0]?.label).toMatch(/^Scenarios![A-Z]+7$/);
  });

  test("what is wrong is said at its field, and a change that can be made says what it would do", () => {
    const given = {
      row: "TH-Y8-EN",
      by: "none",
      from: "2027/28",
      to: "",
      reason: "",
      cost: "",
      severance: "",
    };
    const request = { scenario: "Balanced groups", verb: "drop-groups", given };
    const refused = tryDecision(look, request);
    expect(refused.outcome === "refused" ? refused.problems : []).toEqual(
      expect.arrayContaining([
        { field: "reason", text: "Reason is missing." },
        { field: "by", text: 'How many groups must be a number, not "none".' },
      ]),
    );
    const tried = tryDecision(look, { ...request, given: { ...given, by: "", reason: "Smaller year" } });
    if (tried.outcome === "refused") throw new Error("refused");
    const trial = trialOf(tried.decision, look);
    // one group fewer of 4 periods, and every teacher stays: no cash
    expect(trial.rows[1]).toEqual({ label: "2027/28", cells: ["£0", "+4.0", "0.00"] });
    expect(trial.sentences).toEqual(["Thornmoor High, Year 8 English: 7 groups to 6 from September 2027."]);
    expect(trial.lock).toMatch(
      /is adopted, and so locked\. The change goes into Balanced groups, copy \(draft\)/,
    );
  });

  test("a severance above its cost is said at its field, in the form's words", () => {
    const given = { post: "TH-ENG-1", from: "2027/28", reason: "A trial", cost: "1000", severance: "2000" };
    const tried = tryDecision(look, { scenario: "Balanced groups", verb: "end-post", given });
    expect(tried.outcome === "refused" && tried.problems).toEqual([
      expect.objectContaining({ field: "severance", text: expect.stringMatching(/^What is above contract/) }),
    ]);
  });

  test("a subject that becomes short is newly broken, though another was short before", async () => {
    const short = withCell(
      smallTables(),
      { table: "Staff", header: "Timetabled periods", row: rowOf("TH-MAT-1") },
      1,
    );
    const before = lookOf(await reviewOf(short));
    const given = { post: "TH-ENG-1", from: "2027/28", reason: "A trial" };
    const tried = tryDecision(before, { scenario: "Balanced groups", verb: "end-post", given });
    if (tried.outcome === "refused") throw new Error(tried.problems.map(({ text }) => text).join());
    const { after, target } = tried.decision;
    const own = lookOf(reviewTrust(after, { name: target.name, isKnown: true }, []));
    const view = effectViewOf(own);
    // 154 needed without the 4 of committed time, 158 − 18 available
    expect(view?.broken.filter((text) => text.includes("English"))).toEqual([
      expect.stringContaining("English at Thornmoor High is 14.0 periods a cycle short"),
    ]);
    expect(view?.broken.filter((text) => text.includes("Maths at"))).toEqual([]);
    // the school was short of another subject before: the banner keeps the two apart
    expect(view?.guardrails.words).toBe("1 guardrail newly broken");
    const { title, broken } = guardrailsOf(own);
    expect(title).toMatch(/, 1 of them new with the scenario$/);
    expect(broken[0]).toMatchObject({
      since: "New with the scenario",
      text: expect.stringContaining("English at Thornmoor High is 14.0 periods"),
    });
  });

  test("a guardrail counts once above the page and in the effect, in however many subjects it is broken", async () => {
    const tables = tablesIn(sampleContent({ schools: 1, seed: 1 }));
    const own = lookOf(await reviewOf(tables, "A smaller sixth-form offer"));
    expect(guardrailsOf(own).title).toMatch(/, 1 of them new with the scenario$/);
    expect(effectViewOf(own)?.guardrails.words).toBe("1 guardrail newly broken, in 2 places");
  });
});

function rowOf(post: string): number {
  const staff = smallTables().find(({ name }) => name === "Staff");
  const row = staff?.rows.findIndex((cells) => cells.includes(post)) ?? -1;
  if (row < 0) throw new Error(`no post ${post}`);
  return row;
}
