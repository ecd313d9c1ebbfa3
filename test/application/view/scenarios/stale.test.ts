import { keepOf, removalOf } from "../../../../src/application/view/scenarios/stale";
import { changesViewOf } from "../../../../src/application/view/scenarios/changes";
import { decide } from "../../../../src/application/decisions/decide";
import { shownYears } from "../../../../src/application/decisions/shown-effect";
import { effectOfDecision } from "../../../../src/application/decisions/effect";
import { waterfallOf } from "../../../../src/application/view/scenarios/waterfall";
import { trialOf } from "../../../../src/application/view/scenarios/trial";
import { planEvaluator } from "../../../../src/application/plan-evaluator";
import { reviewTrust } from "../../../../src/application/review-trust";
import type { TrustReview } from "../../../../src/application/trust-review";
import type { Look } from "../../../../src/application/view/choice";
import { count, exactText } from "../../../../src/domain/kernel";
import type { TrustModel } from "../../../../src/domain/reinvestment";
import { decided, DRAFT, smallTrustWithDraft } from "../../decisions/small-model";
import { lookOf } from "../../../support/looks";

const FROM = { from: "2027/28" };
let start: TrustModel;
beforeAll(async () => {
  start = (await smallTrustWithDraft()).model;
});
const reviewed = (model: TrustModel): TrustReview => reviewTrust(model, { name: DRAFT, isKnown: true }, []);
const looked = (model: TrustModel, school: string | null = null): Look =>
  lookOf(reviewed(model), { academicYear: "2027/28", school });

describe("a change that is out of date", () => {
  let look: Look;
  beforeAll(() => {
    const { after } = decided(start, "merge-groups", { row: "TH-Y8-EN", groups: "6", ...FROM });
    const { everything } = after;
    const curriculum = everything.curriculum.map((row) =>
      row.id === "TH-Y8-EN" ? { ...row, groups: count("9") } : row,
    );
    look = looked({ ...after, everything: { ...everything, curriculum } });
  });

  test("[CHG2] says so at the top, at its line, and what may be done", () => {
    const view = changesViewOf(look);
    expect(view.remarks).toEqual(["1 change is out of date, and so not applied."]);
    const [line] = view.lines;
    expect(line?.stale).toEqual([
      { change: line?.id, words: "Out of date: it expects 7 and finds 9.", keep: "Keep it, from 9" },
    ]);
    expect([line?.standings, line?.cash, line?.time]).toEqual([[], "", ""]);
  });

  test("[DCN5] is seen in what it would do from what stands there now, or in what goes with it", () => {
    const id = changesViewOf(look).lines[0]?.id ?? "";
    const { texts, rebased } = keepOf(look, id);
    expect(texts).toEqual(["Thornmoor High, Year 8 English: 9 groups to 6 from September 2027."]);
    if (rebased === null) throw new Error("refused");
    // of 12 periods that are taught no more, four are spare: the others were short
    expect(trialOf(rebased, look).rows[1]?.cells).toEqual(["£0", "+4.0", "0.00"]);
    expect(removalOf(look, id)).toEqual({
      texts: [`${id}: Thornmoor High, Year 8 English: 7 groups to 6 from September 2027.`],
      isRefused: false,
    });
    expect(keepOf(look, "CH-99")).toEqual({
      texts: [`The scenario ${DRAFT} has no change CH-99.`],
      isRefused: true,
      rebased: null,
    });
  });
});

/** Pounds as numbers: "−£1,234" is -1234. */
const poundsIn = (text: string): number => Number(text.replace("−", "-").replace(/[£,+]/g, "") || "0");

describe("what is said of a change moves the headline by as much", () => {
  // pennies that fall on both sides of half a pound
  const ENDS = ["TH-ENG-5", "TH-MAT-2", "TH-OFF-3", "CS-FIN-1"];
  const headline = (model: TrustModel, school: string | null): number => {
    const { ledger, yearIndex } = looked(model, school);
    return Number(exactText(ledger.money[yearIndex]?.released ?? count("0")));
  };

  test.each([null, "Thornmoor High"])("for the trust, and for a school: %s", (school) => {
    let model = start;
    for (const post of ENDS) {
      const outcome = decide(model, {
        scenario: DRAFT,
        verb: "end-post",
        given: { post, reason: "-", ...FROM },
      });
      if (outcome.outcome === "refused") throw new Error(outcome.problems.join("; "));
      const said = trialOf(outcome.decision, looked(model, school)).rows[1]?.cells[0] ?? "";
      const { after } = outcome.decision;
      const isThere = school === null || post.startsWith("TH-");
      // what falls at another school is said of the trust
      if (isThere) expect(headline(after, school) - headline(model, school)).toBe(poundsIn(said));
      model = after;
    }
    const look = looked(model, school);
    const lines = changesViewOf(look).lines.map(({ cash }) => poundsIn(cash));
    const drawn = waterfallOf(look, "in order", null);
    const bars = drawn.outcome === "drawn" ? drawn.view.bars : [];
    // the levy is of no one change
    const rest = bars.filter(({ label }) => label === "Of no one change").map(({ text }) => poundsIn(text));
    expect([...lines, ...rest].reduce((total, line) => total + line, 0)).toBe(headline(model, school));
  });

  test("and by the same at the command line", () => {
    const decision = decided(start, "end-post", { post: "TH-ENG-5", ...FROM });
    const effect = effectOfDecision(decision);
    const [, year] = shownYears(effect, null);
    expect(Number(exactText(year?.cash ?? count("0")))).toBe(headline(decision.after, null));
  });

  test("a review that is there already is measured from, not made anew", () => {
    const decision = decided(start, "end-post", { post: "TH-ENG-5", ...FROM });
    const review = reviewed(start);
    const evaluator = planEvaluator();
    expect(effectOfDecision(decision, { review, evaluator }).without).toBe(review);
    const other = reviewTrust(start, { name: "Baseline", isKnown: true }, []);
    expect(effectOfDecision(decision, { review: other, evaluator }).without).not.toBe(other);
  });
});
